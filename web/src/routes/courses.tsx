import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CourseCard } from '../features/courses/CourseCard.tsx';
import { courseFacetsQuery, coursesQuery } from '../features/courses/courses.queries.ts';
import { catalogueSearch, type CatalogueSearch, courseFilter } from '../features/courses/filter.ts';
import { useCourseFacets } from '../features/courses/use-course-facets.ts';
import { ChosenFilters } from '../shared/catalogue/ChosenFilters.tsx';
import type { Chosen } from '../shared/catalogue/facet.ts';
import { FacetForm } from '../shared/catalogue/FacetForm.tsx';
import { FoundCards } from '../shared/catalogue/FoundCards.tsx';
import { LinkButton } from '../shared/components/Button.tsx';
import { Empty } from '../shared/components/Empty.tsx';
import { Page } from '../shared/components/Page.tsx';
import type { CourseFacetsQuery } from '../shared/operations/graphql.ts';
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
  const { courseFacets } = useSuspenseQuery(courseFacetsQuery(useLocale())).data;
  const mine = hasSession && (
    <LinkButton href={to('/learning')} variant="secondary" icon="graduation-cap">
      {t('mine')}
    </LinkButton>
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={mine}>
      {courseFacets.courses === 0 ? (
        <Empty title={t('noneTitle')}>{t('none')}</Empty>
      ) : (
        <>
          <CourseFilter facets={courseFacets} search={search} />
          <FoundCourses search={search} />
        </>
      )}
    </Page>
  );
}

/** Folded away until something is narrowed down. */
function CourseFilter({ facets, search }: { facets: CourseFacetsQuery['courseFacets']; search: CatalogueSearch }) {
  const { t } = useTranslation('common');
  const to = usePath();
  const { after: _page, ...chosen } = search;
  const isNarrowed = Object.values(chosen).some(Boolean);
  const shared = {
    facets: useCourseFacets(facets),
    chosen,
    path: (change: Chosen) => to('/courses', {}, { ...chosen, ...change }),
  };
  return (
    <>
      <div className={styles.filter}>
        <FacetForm summary={t('facets.title')} isOpen={isNarrowed} {...shared} />
      </div>
      <ChosenFilters {...shared} />
    </>
  );
}

function FoundCourses({ search }: { search: CatalogueSearch }) {
  const { t } = useTranslation('courses');
  const to = usePath();
  const { courses } = useSuspenseQuery(coursesQuery(useLocale(), courseFilter(search), search.after)).data;
  return (
    <FoundCards
      after={search.after}
      pageInfo={courses.pageInfo}
      path={(after) => to('/courses', {}, { ...search, after })}
      none={{ title: t('noneFitsTitle'), text: t('noneFits'), all: t('filter.clear'), path: to('/courses') }}
    >
      {courses.nodes.map((course) => (
        <CourseCard key={course.id} course={course} />
      ))}
    </FoundCards>
  );
}
