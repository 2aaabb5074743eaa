import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answerName, answersIn } from '../features/courses/answer-names.ts';
import { Columns } from '../features/courses/Columns.tsx';
import { learningQuery, quizQuery } from '../features/courses/courses.queries.ts';
import { LearningState } from '../features/courses/LearningState.tsx';
import { type Learning, LessonContents } from '../features/courses/LessonContents.tsx';
import { orToCourse } from '../features/courses/or-to-course.ts';
import { QuizForm } from '../features/courses/QuizForm.tsx';
import { BeginQuiz, type Quiz, QuizIntro } from '../features/courses/QuizIntro.tsx';
import { QuizResult } from '../features/courses/QuizResult.tsx';
import { readerOf, useReader } from '../features/courses/reader.ts';
import { useTimeWords } from '../features/courses/use-time-words.ts';
import { Localised } from '../shared/components/Localised.tsx';
import { Page } from '../shared/components/Page.tsx';
import { AnswerQuestionDocument, StartQuizDocument, SubmitQuizDocument } from '../shared/operations/graphql.ts';
import {
  type ActionOutcome,
  type ActionRequest,
  faults,
  type FormAction,
  redirectTo,
} from '../shared/routing/action.ts';
import { pathTo } from '../shared/routing/paths.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

const beginOrAnswer: FormAction = async (request) => {
  const { api, params, form, locale } = request;
  const slug = params['slug'] ?? '';
  const here = redirectTo(pathTo(locale, '/courses/$slug/quiz', { slug }));
  if (form.get('intent') === 'begin') {
    await api(StartQuizDocument, { slug });
    return here;
  }
  const refused = await saveAnswers(request);
  if (refused) return refused;
  return form.get('intent') === 'pause' ? redirectTo(pathTo(locale, '/learning')) : handIn(request, here);
};

async function saveAnswers({ api, form }: ActionRequest): Promise<ActionOutcome | undefined> {
  const attempt = form.get('attempt') ?? '';
  for (const answer of answersIn(form)) {
    const { answerQuestion: result } = await api(AnswerQuestionDocument, { input: { attempt, ...answer } });
    if (result.__typename !== 'Refused') continue;
    return result.code === 'QUIZ_SUBMITTED' ? undefined : faults({ code: result.code, fields: named(result.faults) });
  }
  return undefined;
}

async function handIn({ api, form }: ActionRequest, here: ActionOutcome): Promise<ActionOutcome> {
  const { submitQuiz: result } = await api(SubmitQuizDocument, { attempt: form.get('attempt') ?? '' });
  return result.__typename === 'Refused' ? faults({ code: result.code, fields: named(result.faults) }) : here;
}

function named(questions: readonly { field: string; code: string }[]) {
  return questions.map(({ field, code }) => ({ field: answerName(field), code }));
}

export const quizRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'courses/$slug/quiz',
  staticData: { namespaces: ['courses'], action: beginOrAnswer },
  loader: async ({ context, params: { slug } }) => {
    const { queryClient, locale } = context;
    const reader = readerOf(context);
    await orToCourse(queryClient.ensureQueryData(learningQuery(reader, slug)), locale, slug);
    await orToCourse(queryClient.ensureQueryData(quizQuery(locale, slug)), locale, slug);
  },
  component: QuizScreen,
});

function QuizScreen() {
  const { t } = useTranslation('courses');
  const to = usePath();
  const locale = useLocale();
  const time = useTimeWords();
  const { slug } = quizRoute.useParams();
  const { learning } = useSuspenseQuery(learningQuery(useReader(), slug)).data;
  const { quiz } = useSuspenseQuery(quizQuery(locale, slug)).data;
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
