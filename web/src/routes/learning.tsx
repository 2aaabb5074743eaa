import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { myCoursesQuery } from '../features/courses/courses.queries.ts';
import { LearningLinks } from '../features/courses/LearningLinks.tsx';
import { MyCourseCard } from '../features/courses/MyCourseCard.tsx';
import { useTimeWords } from '../features/courses/use-time-words.ts';
import { leftCoursesQuery } from '../features/learning/learning.queries.ts';
import { LeftCourses } from '../features/learning/LeftCourses.tsx';
import { StatementForm } from '../features/learning/StatementForm.tsx';
import { LinkButton } from '../shared/components/Button.tsx';
import { CardList } from '../shared/components/Card.tsx';
import { Empty } from '../shared/components/Empty.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { Pagination } from '../shared/components/Pagination.tsx';
import type { MyCoursesQuery } from '../shared/operations/graphql.ts';
import { textOf } from '../shared/routing/search.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

export const learningRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'learning',
  staticData: { namespaces: ['courses', 'learning', 'lessons'] },
  validateSearch: (search: Record<string, unknown>): { after?: string | undefined } => ({
    after: textOf(search['after']),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, locale }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(myCoursesQuery(locale, deps.after)),
      queryClient.ensureQueryData(leftCoursesQuery(locale)),
    ]),
  component: LearningScreen,
});

function LearningScreen() {
  const { t } = useTranslation(['courses', 'learning']);
  const to = usePath();
  const locale = useLocale();
  const { after } = learningRoute.useSearch();
  const { data } = useSuspenseQuery(myCoursesQuery(locale, after));
  const { myLeftCourses } = useSuspenseQuery(leftCoursesQuery(locale)).data;
  const find = <LinkButton href={to('/courses')}>{t('learning.find')}</LinkButton>;
  return (
    <Page title={t('learning.title')} lead={t('learning.lead')} sash="learning" isUnlisted actions={<LearningLinks />}>
      {data.myCourses.nodes.length === 0 ? (
        <Empty title={t('learning.emptyTitle')} action={find}>
          {t('learning.empty')}
        </Empty>
      ) : (
        <MyCourses {...data} />
      )}
      {myLeftCourses.length > 0 && (
        <Section title={t('learning:left.title')} id="left">
          <LeftCourses courses={myLeftCourses} />
        </Section>
      )}
    </Page>
  );
}

function MyCourses({ myCourses: { nodes, pageInfo }, myLearningTotal }: MyCoursesQuery) {
  const { t } = useTranslation(['courses', 'learning']);
  const to = usePath();
  const underWay = nodes.filter(({ completedAt }) => !completedAt);
  const completed = nodes.filter(({ completedAt }) => completedAt);
  return (
    <>
      <Total total={myLearningTotal} />
      <Section title={t('learning.underWay')} id="under-way">
        {underWay.length ? <Cards courses={underWay} /> : <p>{t('learning.nothingUnderWay')}</p>}
      </Section>
      {completed.length > 0 && (
        <Section title={t('learning.completed')} id="completed">
          <Cards courses={completed} />
        </Section>
      )}
      <Pagination next={pageInfo.hasNextPage ? to('/learning', {}, { after: pageInfo.endCursor ?? '' }) : undefined} />
      <Section title={t('learning:statement.title')} id="statement">
        {myLearningTotal.courses ? <StatementForm /> : <p>{t('learning:statement.none')}</p>}
      </Section>
    </>
  );
}

function Total({ total: { courses, minutes } }: { total: MyCoursesQuery['myLearningTotal'] }) {
  const { t } = useTranslation('courses');
  const time = useTimeWords();
  if (!courses) return <p>{t('learning.totalNone')}</p>;
  return (
    <p>
      {t('learning.total')}:{' '}
      <strong>
        {t('found', { count: courses })}, {time(minutes)}
      </strong>
    </p>
  );
}

function Cards({ courses }: { courses: MyCoursesQuery['myCourses']['nodes'] }) {
  return (
    <CardList>
      {courses.map((course) => (
        <MyCourseCard key={course.id} course={course} />
      ))}
    </CardList>
  );
}
