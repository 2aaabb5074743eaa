import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from '../features/course-figures/Figures.module.css';
import { courseFiguresQuery } from '../features/course-figures/figures.queries.ts';
import { FigureTiles } from '../features/course-figures/FigureTiles.tsx';
import { LessonBars } from '../features/course-figures/LessonBars.tsx';
import { MonthColumns } from '../features/course-figures/MonthColumns.tsx';
import { useFigureWords } from '../features/course-figures/use-figure-words.ts';
import { LinkButton } from '../shared/components/Button.tsx';
import { Empty } from '../shared/components/Empty.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import type { CourseFiguresQuery } from '../shared/operations/graphql.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { atMoment } from '../shared/when.ts';
import { localeRoute } from './root.tsx';

/** For authors: how a course is taken, in numbers and in pictures. */
export const courseFiguresRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'authoring/courses/$slug/figures',
  staticData: { namespaces: ['figures'], cacheSeconds: 0 },
  loader: ({ context: { queryClient, locale }, params: { slug } }) =>
    queryClient.ensureQueryData(courseFiguresQuery(locale, slug)),
  component: CourseFiguresScreen,
});

type Figures = CourseFiguresQuery['courseFigures'];

function CourseFiguresScreen() {
  const { t } = useTranslation('figures');
  const { slug } = courseFiguresRoute.useParams();
  const locale = useLocale();
  const to = usePath();
  const { courseFigures: figures } = useSuspenseQuery(courseFiguresQuery(locale, slug)).data;
  const crumbs = [{ label: t('all'), href: to('/authoring/figures') }];
  const lead = t('asOf', { moment: atMoment(figures.takenAt, locale) });
  return (
    <Page title={t('titleOf', { course: figures.title.text })} lead={lead} breadcrumbs={crumbs} isUnlisted>
      {figures.begun === 0 ? <Empty>{t('nobody')}</Empty> : <AllFigures figures={figures} />}
    </Page>
  );
}

function AllFigures({ figures }: { figures: Figures }) {
  const { t } = useTranslation('figures');
  const to = usePath();
  return (
    <>
      <Downloads slug={figures.slug} />
      <Tiles figures={figures} />
      <Section title={t('months')}>
        <MonthColumns months={figures.months} />
      </Section>
      {figures.isTooFew && <Notice>{t('tooFew')}</Notice>}
      {figures.lessons.length > 0 && (
        <Section title={t('lessons')}>
          <p>{t('lessonsLead')}</p>
          <LessonBars lessons={figures.lessons} begun={figures.begun} />
        </Section>
      )}
      {figures.quiz && <QuizTiles quiz={figures.quiz} />}
      {figures.quiz && (
        <p>
          <a href={to('/authoring/courses/$slug/questions', { slug: figures.slug })}>{t('question.link')}</a>
        </p>
      )}
    </>
  );
}

function Tiles({ figures }: { figures: Figures }) {
  const { t } = useTranslation('figures');
  const { count, hours, days } = useFigureWords();
  const { begun, underWay, left, completed, creditedMinutes, medianDays } = figures;
  const tiles = [
    { label: t('begun'), value: count(begun) },
    { label: t('underWay'), value: count(underWay) },
    { label: t('completed'), value: count(completed) },
    { label: t('left'), value: count(left) },
    { label: t('credited'), value: hours(creditedMinutes) },
  ];
  return (
    <FigureTiles tiles={medianDays === null ? tiles : [...tiles, { label: t('median'), value: days(medianDays) }]} />
  );
}

function QuizTiles({ quiz }: { quiz: NonNullable<Figures['quiz']> }) {
  const { t } = useTranslation('figures');
  const { count } = useFigureWords();
  const tiles = [
    { label: t('quizLearners'), value: count(quiz.learners) },
    { label: t('quizPassed'), value: count(quiz.passed) },
    { label: t('quizAttempts'), value: count(quiz.attempts) },
    { label: t('quizAverage'), value: `${quiz.averagePercent}\u00a0%` },
  ];
  return (
    <Section title={t('quiz')}>
      <FigureTiles tiles={tiles} />
    </Section>
  );
}

function Downloads({ slug }: { slug: string }) {
  const { t } = useTranslation('figures');
  const path = `${usePath()('/authoring/courses/$slug/figures', { slug })}`;
  return (
    <p className={styles.downloads} data-print="no">
      <LinkButton variant="secondary" icon="download-simple" href={`${path}.xlsx`} download>
        {t('xlsx')}
      </LinkButton>
      <LinkButton variant="quiet" icon="download-simple" href={`${path}.csv`} download>
        {t('csv')}
      </LinkButton>
    </p>
  );
}
