import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DraftCourse } from '@inclusive/course-content/draft';
import { restorePart } from '../features/authoring/authoring.actions.ts';
import { courseAuthoringQuery, draftPartQuery, draftPartSavesQuery } from '../features/authoring/authoring.queries.ts';
import { doneOf } from '../features/authoring/done.ts';
import { usePartWords } from '../features/authoring/place-words.ts';
import { SaveRows } from '../features/authoring/SaveRows.tsx';
import { useAuthoringWords } from '../features/authoring/use-words.ts';
import { Localised } from '../shared/components/Localised.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page } from '../shared/components/Page.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useFormState, useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface HistorySearch {
  part: string;
  done: ReturnType<typeof doneOf>;
}

export const authoringHistoryRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'authoring/courses/$slug/history',
  staticData: { namespaces: ['authoring'], action: restorePart, cacheSeconds: 0 },
  validateSearch: (search): HistorySearch => ({
    part: textOf(search['part']) ?? 'course',
    done: doneOf(search['done']),
  }),
  loaderDeps: ({ search }) => ({ part: search.part }),
  loader: ({ context: { queryClient, locale }, params: { slug }, deps: { part } }) =>
    Promise.all([
      queryClient.ensureQueryData(courseAuthoringQuery(locale, slug)),
      queryClient.ensureQueryData(draftPartQuery(slug, 'course')),
      queryClient.ensureQueryData(draftPartSavesQuery(slug, part)),
    ]),
  component: AuthoringHistoryScreen,
});

function AuthoringHistoryScreen() {
  const { t } = useTranslation('authoring');
  const { slug } = authoringHistoryRoute.useParams();
  const { part, done }: HistorySearch = authoringHistoryRoute.useSearch();
  const { courseAuthoring: course } = useSuspenseQuery(courseAuthoringQuery(useLocale(), slug)).data;
  const { draftPart } = useSuspenseQuery(draftPartQuery(slug, 'course')).data;
  const { draftPartSaves: saves } = useSuspenseQuery(draftPartSavesQuery(slug, part)).data;
  const name = usePartWords(draftPart?.content as DraftCourse | undefined, course.sourceLocale)(part);
  const { refusal } = useAuthoringWords();
  const state = useFormState();
  const to = usePath();
  return (
    <Page
      title={`${t('history.title')}: ${name}`}
      lead={t('history.lead')}
      breadcrumbs={[
        { label: t('title'), href: to('/authoring') },
        {
          label: course.title ? <Localised text={course.title} /> : slug,
          href: to('/authoring/courses/$slug', { slug }),
        },
      ]}
      isUnlisted
    >
      {done && <Notice tone="success">{t(`done.${done}`)}</Notice>}
      {state.code && <Notice tone="warn">{refusal(state.code)}</Notice>}
      {saves.length ? (
        <SaveRows saves={saves} canRestore={course.draft?.state === 'editing'} />
      ) : (
        <p>{t('history.none')}</p>
      )}
    </Page>
  );
}
