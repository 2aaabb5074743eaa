import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute, redirect } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LocalisedText } from '@inclusive/localisation/locale';
import { courseQuery, learningQuery } from '../features/courses/courses.queries.ts';
import type { Learning } from '../features/courses/lesson/LessonContents.tsx';
import { orToCourse } from '../features/courses/or-to-course.ts';
import { placePath } from '../features/courses/lesson/place-path.ts';
import { readerOf, useReader } from '../shared/preferences/reader.ts';
import { useDateWords } from '../shared/words/use-date-words.ts';
import { useTimeWords } from '../features/courses/use-time-words.ts';
import { LinkButton } from '../shared/components/Button.tsx';
import { DefinitionList } from '../shared/components/DefinitionList.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { FormActions } from '../shared/forms/Form.tsx';
import { pathTo } from '../shared/routing/paths.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface CourseCompleted {
  outcomes: LocalisedText[];
}

export const courseCompletedRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'courses/$slug/completed',
  staticData: { namespaces: ['courses'] },
  loader: async ({ context, params: { slug } }): Promise<CourseCompleted> => {
    const { queryClient, locale } = context;
    const reader = readerOf(context);
    const { learning } = await orToCourse(queryClient.ensureQueryData(learningQuery(reader, slug)), locale, slug);
    if (!learning.completedAt) throw redirect({ href: pathTo(locale, '/courses/$slug', { slug }) });
    // A course that is withdrawn meanwhile stays completed, only without its outcomes.
    const course = await queryClient.ensureQueryData(courseQuery(reader, slug)).catch(() => undefined);
    return { outcomes: course?.course.outcomes ?? [] };
  },
  component: CourseCompletedScreen,
});

function CourseCompletedScreen() {
  const { t } = useTranslation('courses');
  const to = usePath();
  const { slug } = courseCompletedRoute.useParams();
  const { outcomes } = courseCompletedRoute.useLoaderData() as CourseCompleted;
  const { learning } = useSuspenseQuery(learningQuery(useReader(), slug)).data;
  return (
    <Page
      title={t('completed.title')}
      documentTitle={`${t('completed.kicker')} – ${learning.title.text}`}
      kicker={t('completed.kicker')}
      lead={t('completed.lead', { title: learning.title.text })}
      breadcrumbs={[
        { label: t('title'), href: to('/courses') },
        { label: learning.title.text, href: to('/courses/$slug', { slug }) },
      ]}
      sash={slug}
    >
      <CompletedFacts learning={learning} />
      {outcomes.length > 0 && (
        <Section title={t('completed.outcomes')} id="outcomes">
          <ul>
            {outcomes.map((outcome) => (
              <li key={outcome.text}>
                <Localised text={outcome} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <WaysOn learning={learning} />
    </Page>
  );
}

function CompletedFacts({ learning }: { learning: Learning }) {
  const { t } = useTranslation('courses');
  const time = useTimeWords();
  const date = useDateWords();
  const { creditedMinutes, completedAt, lessonsTotal, quiz } = learning;
  return (
    <DefinitionList
      items={[
        { term: t('completed.credited'), value: <strong>{time(creditedMinutes ?? 0)}</strong> },
        completedAt !== null && { term: t('completed.date'), value: date(completedAt) },
        { term: t('completed.lessons'), value: t('lessons', { count: lessonsTotal }) },
        quiz && {
          term: t('completed.quiz'),
          value: t('completed.quizResult', { right: quiz.bestRight ?? 0, questions: quiz.bestOf ?? quiz.questions }),
        },
      ]}
    />
  );
}

function WaysOn({ learning: { slug, modules } }: { learning: Learning }) {
  const { t } = useTranslation('courses');
  const to = usePath();
  const first = { part: modules[0]?.lessons[0]?.id ?? '', block: null, isQuiz: false };
  return (
    <FormActions>
      <LinkButton href={to('/certificates')} icon="graduation-cap">
        {t('completed.certificate')}
      </LinkButton>
      <LinkButton href={to('/learning')} variant="secondary">
        {t('mine')}
      </LinkButton>
      <LinkButton href={placePath(useLocale(), slug, first)} variant="secondary" icon="book-open-text">
        {t('completed.again')}
      </LinkButton>
      <LinkButton href={to('/courses')} variant="quiet">
        {t('completed.other')}
      </LinkButton>
    </FormActions>
  );
}
