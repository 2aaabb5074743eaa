import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CourseCard } from '../features/courses/CourseCard.tsx';
import { CourseFilterForm } from '../features/courses/CourseFilterForm.tsx';
import { courseFacetsQuery, coursesQuery } from '../features/courses/courses.queries.ts';
import { catalogueSearch, type CatalogueSearch, courseFilter } from '../features/courses/filter.ts';
import { useFilterFields } from '../features/courses/use-filter-fields.ts';
import { ChosenFilters } from '../shared/catalogue/ChosenFilters.tsx';
import { LinkButton } from '../shared/components/Button.tsx';
import { Empty } from '../shared/components/Empty.tsx';
import { Page } from '../shared/components/Page.tsx';
import { Pagination } from '../shared/components/Pagination.tsx';
import { useAppContext } from '../shared/routing/context.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import styles from './courses.module.css';
import { localeRoute } from './root.tsx';

export const coursesRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'courses',
  staticData: { namespaces: ['courses'], cacheSeconds: 300 },
  validateSearch: catalogueSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, locale }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(coursesQuery(locale, courseFilter(deps), deps.after)),
      queryClient.ensureQueryData(courseFacetsQuery(locale)),
    ]),
  component: CoursesScreen,
});

function CoursesScreen() {
  const { t } = useTranslation('courses');
  const to = usePath();
  const { hasSession } = useAppContext();
  const search = coursesRoute.useSearch();
  const { data } = useSuspenseQuery(courseFacetsQuery(useLocale()));
  const facets = data.courseFacets;
  const fields = useFilterFields(facets);
  const mine = hasSession && (
    <LinkButton href={to('/learning')} variant="secondary" icon="graduation-cap">
      {t('mine')}
    </LinkButton>
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={mine}>
      {facets.courses === 0 ? (
        <Empty title={t('noneTitle')}>{t('none')}</Empty>
      ) : (
        <>
          <CourseFilterForm facets={facets} search={search} />
          <ChosenFilters
            facets={fields}
            chosen={{ ...search }}
            path={(change) => to('/courses', {}, { ...search, after: undefined, ...change })}
          />
          <FoundCourses search={search} />
        </>
      )}
    </Page>
  );
}

function FoundCourses({ search }: { search: CatalogueSearch }) {
  const { t } = useTranslation('courses');
  const to = usePath();
  const { data } = useSuspenseQuery(coursesQuery(useLocale(), courseFilter(search), search.after));
  const { nodes, pageInfo } = data.courses;
  if (!nodes.length) {
    const all = <LinkButton href={to('/courses')}>{t('filter.clear')}</LinkButton>;
    return (
      <Empty title={t('noneFitsTitle')} action={all}>
        {t('noneFits')}
      </Empty>
    );
  }
  const next = pageInfo.hasNextPage ? to('/courses', {}, { ...search, after: pageInfo.endCursor ?? '' }) : undefined;
  return (
    <>
      <ul role="list" className={styles.courses}>
        {nodes.map((course) => (
          <li key={course.id}>
            <CourseCard course={course} />
          </li>
        ))}
      </ul>
      <Pagination
        next={next}
        previous={search.after ? to('/courses', {}, { ...search, after: undefined }) : undefined}
      />
    </>
  );
}
