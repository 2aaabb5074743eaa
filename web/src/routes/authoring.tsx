import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { createCourse } from '../features/authoring/authoring.actions.ts';
import { authoredCoursesQuery } from '../features/authoring/authoring.queries.ts';
import { AuthoredCards } from '../features/authoring/AuthoredCards.tsx';
import { doneOf } from '../features/authoring/done.ts';
import { NewCourseForm } from '../features/authoring/NewCourseForm.tsx';
import { LinkButton } from '../shared/components/Button.tsx';
import { Empty } from '../shared/components/Empty.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { Pagination } from '../shared/components/Pagination.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface AuthoringSearch {
  done: ReturnType<typeof doneOf>;
  after: string | undefined;
}

/** Courses that the reader may write; the query sends others to sign in, or says that this is not open to them. */
export const authoringRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'authoring',
  staticData: { namespaces: ['authoring'], action: createCourse, cacheSeconds: 0 },
  validateSearch: (search): AuthoringSearch => ({ done: doneOf(search['done']), after: textOf(search['after']) }),
  loaderDeps: ({ search }) => ({ after: search.after }),
  loader: ({ context: { queryClient, locale }, deps }) =>
    queryClient.ensureQueryData(authoredCoursesQuery(locale, deps.after)),
  component: AuthoringScreen,
});

function Ways() {
  const { t } = useTranslation('authoring');
  const to = usePath();
  return (
    <>
      <LinkButton href={to('/authoring/figures')} variant="secondary" icon="list-checks">
        {t('ways.figures')}
      </LinkButton>
      <LinkButton href={to('/authoring/packs')} variant="secondary" icon="upload-simple">
        {t('ways.newPack')}
      </LinkButton>
      <LinkButton href={to('/authoring/media')} variant="secondary" icon="images">
        {t('ways.media')}
      </LinkButton>
    </>
  );
}

function AuthoringScreen() {
  const { t } = useTranslation('authoring');
  const { done, after }: AuthoringSearch = authoringRoute.useSearch();
  const to = usePath();
  const { authoredCourses, authorOrganisations } = useSuspenseQuery(authoredCoursesQuery(useLocale(), after)).data;
  const { nodes, pageInfo } = authoredCourses;
  return (
    <Page title={t('title')} lead={t('lead')} actions={<Ways />} isUnlisted>
      {done && <Notice tone="success">{t(`done.${done}`)}</Notice>}
      <Section title={t('courses')} id="courses">
        {nodes.length ? (
          <AuthoredCards items={nodes} path={(slug) => to('/authoring/courses/$slug', { slug })} />
        ) : (
          <Empty title={t('none')} heading="h3" />
        )}
        <Pagination
          next={pageInfo.hasNextPage ? to('/authoring', undefined, { after: pageInfo.endCursor ?? '' }) : undefined}
        />
      </Section>
      <NewCourseForm organisations={authorOrganisations} />
    </Page>
  );
}
