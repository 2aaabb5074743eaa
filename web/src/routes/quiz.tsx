import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answerQuiz } from '../features/courses/questions/answer-actions.ts';
import { Columns } from '../shared/components/Columns.tsx';
import { learningQuery, quizQuery } from '../features/courses/courses.queries.ts';
import { LearningState } from '../features/courses/LearningState.tsx';
import { type Learning, LessonContents } from '../features/courses/lesson/LessonContents.tsx';
import { orToCourse } from '../features/courses/or-to-course.ts';
import { QuizForm } from '../features/courses/quiz/QuizForm.tsx';
import { BeginQuiz, type Quiz, QuizIntro } from '../features/courses/quiz/QuizIntro.tsx';
import { QuizResult } from '../features/courses/quiz/QuizResult.tsx';
import { readerOf, useReader } from '../shared/preferences/reader.ts';
import { useTimeWords } from '../features/courses/use-time-words.ts';
import { Localised } from '../shared/components/Localised.tsx';
import { Page } from '../shared/components/Page.tsx';
import { StartQuizDocument } from '../shared/operations/graphql.ts';
import { type FormAction, redirectTo } from '../shared/routing/action.ts';
import { pathTo } from '../shared/routing/paths.ts';
import { usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

const beginOrAnswer: FormAction = async (request) => {
  const { api, params, form, locale } = request;
  const slug = params['slug'] ?? '';
  const here = pathTo(locale, '/courses/$slug/quiz', { slug });
  if (form.get('intent') !== 'begin') return answerQuiz(request, here, pathTo(locale, '/learning'));
  await api(StartQuizDocument, { slug });
  return redirectTo(here);
};

export const quizRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'courses/$slug/quiz',
  staticData: { namespaces: ['courses', 'questions'], action: beginOrAnswer },
  loader: async ({ context, params: { slug } }) => {
    const { queryClient, locale } = context;
    const reader = readerOf(context);
    await orToCourse(queryClient.ensureQueryData(learningQuery(reader, slug)), locale, slug);
    await orToCourse(queryClient.ensureQueryData(quizQuery(reader, slug)), locale, slug);
  },
  component: QuizScreen,
});

function QuizScreen() {
  const { t } = useTranslation('courses');
  const to = usePath();
  const reader = useReader();
  const time = useTimeWords();
  const { slug } = quizRoute.useParams();
  const { learning } = useSuspenseQuery(learningQuery(reader, slug)).data;
  const { quiz } = useSuspenseQuery(quizQuery(reader, slug)).data;
  const title = useDocumentTitle(quiz);
  return (
    <Page
      title={quiz.title.text}
      documentTitle={title}
      heading={<Localised text={quiz.title} />}
      kicker={t('quiz.kicker', { time: time(quiz.minutes) })}
      breadcrumbs={[
        { label: t('title'), href: to('/courses') },
        { label: learning.title.text, href: to('/courses/$slug', { slug }) },
      ]}
    >
      <Columns
        aside={
          <>
            <LearningState learning={learning} />
            <LessonContents learning={learning} current={quiz.id} />
          </>
        }
      >
        <QuizContent quiz={quiz} learning={learning} />
      </Columns>
    </Page>
  );
}

function QuizContent({ quiz, learning }: { quiz: Quiz; learning: Learning }) {
  const { t } = useTranslation('courses');
  const { attempt } = quiz;
  if (attempt?.submittedAt) return <QuizResult quiz={quiz} attempt={attempt} learning={learning} />;
  return (
    <>
      <QuizIntro quiz={quiz} />
      {attempt ? <QuizForm attempt={attempt} /> : <BeginQuiz words={t('quiz.begin')} />}
    </>
  );
}

/** The result comes first in the title, so that it is the first thing said after handing in. */
function useDocumentTitle({ title, attempt, questions }: Quiz): string {
  const { t } = useTranslation('courses');
  if (!attempt?.submittedAt) return title.text;
  const result = t(attempt.isPassed ? 'quiz.passedTitle' : 'quiz.failedTitle', {
    right: attempt.right ?? 0,
    questions,
  });
  return `${result} – ${title.text}`;
}
