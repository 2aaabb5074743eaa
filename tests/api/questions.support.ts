import { rightInput, sessionCourse, type ShownQuestion } from '../support/session-course.ts';
import type { Ask, TestApp } from '../support/use-test-app.ts';

export const slug = sessionCourse;

export interface Question extends ShownQuestion {
  items: { id: string; text: { text: string }; isRight: boolean | null }[];
  text: { text: string };
  isAnswered: boolean;
  verdict: string | null;
  explanation: object | null;
  options: { id: string; isChosen: boolean; isRight: boolean | null; feedback: object | null }[];
  pairs: { id: string; chosen: string | null; isRight: boolean | null; right: object | null }[];
  rightOrder: object[] | null;
  gaps: { id: string; given: string; isRight: boolean | null; accepted: string[] | null }[];
  given: string | null;
  accepted: string[] | null;
}

const PARTS = `
  id type text isAnswered verdict explanation rightOrder given unit accepted tolerance
  options { id text isChosen isRight feedback } pairs { id left chosen isRight right }
  items { id text isRight } gaps { id given isRight accepted }`;

export const ENROL = `mutation Enrol($slug: String!) { enrol(slug: $slug) { id } }`;
export const START = `mutation Start($slug: String!) { startQuiz(slug: $slug) { ... on StartedQuiz { attempt } ... on Refused { code } } }`;
export const ANSWER = `mutation Answer($input: AnswerInput!) {
  answerQuestion(input: $input) { ... on SavedAnswer { question answered } ... on Refused { code faults { field code } } }
}`;
export const SUBMIT = `mutation Submit($attempt: ID!) {
  submitQuiz(attempt: $attempt) { ... on SubmittedQuiz { right isPassed } ... on Refused { code faults { field code } } }
}`;
export const QUIZ = `query Quiz($slug: String!, $locale: Locale!) {
  quiz(slug: $slug, locale: $locale) {
    attempts pauseHours next { left opensAt }
    attempt { id number submittedAt right questions { ${PARTS} } }
  }
}`;
export const LESSON = `query Lesson($slug: String!, $lesson: ID!, $locale: Locale!) {
  lesson(slug: $slug, lesson: $lesson, locale: $locale) { blocks { __typename ... on QuestionBlock { id question { ${PARTS} } } } }
}`;
export const CHECK = `mutation Check($input: LessonAnswerInput!) {
  answerLessonQuestion(input: $input, locale: en) {
    ... on QuestionBlock { id question { ${PARTS} } } ... on Refused { code faults { field code } }
  }
}`;

export interface Quiz {
  next: { left: number | null; opensAt: string | null };
  attempt: { id: string; number: number; right: number | null; questions: Question[] };
}

export function quizOf(ask: Ask, locale = 'en'): Promise<Quiz> {
  return ask<Quiz>(QUIZ, { slug, locale });
}

export async function enrolled({ as, given }: TestApp): Promise<Ask> {
  const ask = as(await given.person());
  await ask(ENROL, { slug });
  return ask;
}

/** Opens an attempt and gives its questions. */
export async function begun(ask: Ask): Promise<{ attempt: string; questions: Question[] }> {
  const { attempt } = await ask<{ attempt: string }>(START, { slug });
  return { attempt, questions: (await quizOf(ask)).attempt.questions };
}

/** Answers everything rightly, except what is given here. */
export async function answerAll(ask: Ask, wrong: Record<string, object> = {}): Promise<string> {
  const { attempt, questions } = await begun(ask);
  for (const question of questions) {
    const answer = wrong[question.id] ?? rightInput(question);
    await ask(ANSWER, { input: { attempt, question: question.id, answer } });
  }
  return attempt;
}

/** Wrong answers to five of the twelve questions, so that the quiz is not passed. */
export const tooManyWrong = {
  q3: { chosen: ['true'] },
  q6: {
    gaps: [
      { gap: 'palm', text: 'foot' },
      { gap: 'ten', text: 'ten' },
    ],
  },
  q7: { text: 'fairy tale' },
  q8: { text: '16,5' },
  q1: { chosen: ['a'] },
};
