import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { enterDiary } from '../features/diaries/diaries.actions.ts';
import { diariesQuery } from '../features/diaries/diaries.queries.ts';
import { DiaryRows } from '../features/diaries/DiaryRows.tsx';
import { EnterDiaryForm } from '../features/diaries/EnterDiaryForm.tsx';
import { Empty } from '../shared/components/Empty.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { useLocale } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

/** One's own diary, and those of the organisations that one coordinates. */
export const diariesRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'diaries',
  staticData: { namespaces: ['diaries'], action: enterDiary, cacheSeconds: 0 },
  loader: ({ context: { queryClient, locale } }) => queryClient.ensureQueryData(diariesQuery(locale)),
  component: DiariesScreen,
});

const parts = ['people', 'spaces', 'rooms'] as const;

const partOf = (kind: string) => (kind === 'room' ? 'rooms' : kind === 'space' ? 'spaces' : 'people');

function DiariesScreen() {
  const { t } = useTranslation('diaries');
  const { diaries, diaryOrganisations } = useSuspenseQuery(diariesQuery(useLocale())).data;
  const hasRooms = diaryOrganisations.some(({ rooms }) => rooms.length > 0);
  return (
    <Page title={t('title')} lead={t('lead')} isUnlisted>
      {diaries.length === 0 && <Empty>{t('list.none')}</Empty>}
      {parts.map((part) => {
        const own = diaries.filter(({ kind }) => partOf(kind) === part);
        return (
          own.length > 0 && (
            <Section key={part} title={t(`list.${part}`)} id={part}>
              <DiaryRows diaries={own} />
            </Section>
          )
        );
      })}
      {hasRooms && (
        <Section title={t('enter.title')} id="enter">
          <EnterDiaryForm organisations={diaryOrganisations} />
        </Section>
      )}
    </Page>
  );
}
