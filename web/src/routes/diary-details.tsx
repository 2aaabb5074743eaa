import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { saveDiary } from '../features/diaries/diaries.actions.ts';
import { diaryDetailsQuery } from '../features/diaries/diaries.queries.ts';
import { DiaryDetailsForm } from '../features/diaries/DiaryDetailsForm.tsx';
import { useDiaryWords } from '../features/diaries/use-diary-words.ts';
import { ApiFailure } from '../shared/api-failure.ts';
import { Page } from '../shared/components/Page.tsx';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

/** What a diary is called; for coordinators also whose it is, and whether it is kept. */
export const diaryDetailsRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'diaries/$diary/details',
  staticData: { namespaces: ['diaries'], action: saveDiary, cacheSeconds: 0 },
  loader: async ({ context: { queryClient, locale }, params }) => {
    const { diary } = await queryClient.ensureQueryData(diaryDetailsQuery(locale, params.diary));
    if (diary.kind === 'room') throw new ApiFailure('NOT_FOUND');
  },
  component: DiaryDetailsScreen,
});

function DiaryDetailsScreen() {
  const { t } = useTranslation('diaries');
  const to = usePath();
  const words = useDiaryWords();
  const { diary: id } = diaryDetailsRoute.useParams();
  const { data } = useSuspenseQuery(diaryDetailsQuery(useLocale(), id));
  const name = data.diary.name?.text ?? words.kind(data.diary.kind);
  return (
    <Page
      title={t('details.titleOf', { name })}
      breadcrumbs={[
        { label: t('title'), href: to('/diaries') },
        { label: name, href: to('/diaries/$diary', { diary: id }) },
      ]}
      isUnlisted
    >
      <DiaryDetailsForm {...data} />
    </Page>
  );
}
