import type { Ask, TestApp } from '../support/use-test-app.ts';
import { rightAnswers } from './courses.support.ts';

export const ENROL = `mutation Enrol($slug: String!) { enrol(slug: $slug) { id } }`;
export const COMPLETE = `mutation Complete($slug: String!, $lesson: ID!) {
  completeLesson(slug: $slug, lesson: $lesson) { ... on Enrolment { completedAt creditedMinutes } }
}`;
export const START = `mutation Start($slug: String!) { startQuiz(slug: $slug) { ... on StartedQuiz { attempt } ... on Refused { code } } }`;
export const ANSWER = `mutation Answer($input: AnswerInput!) {
  answerQuestion(input: $input) { ... on SavedAnswer { question answered } ... on Refused { code faults { field code } } }
}`;
export const SUBMIT = `mutation Submit($attempt: ID!) {
  submitQuiz(attempt: $attempt) {
    ... on SubmittedQuiz { attempt right isPassed isCourseCompleted }
    ... on Refused { code faults { field code } }
  }
}`;
export const QUIZ = `query Quiz($slug: String!, $locale: Locale!) {
  quiz(slug: $slug, locale: $locale) {
    title intro needed bestRight isPassed isUnderWay
    attempt {
      id number submittedAt right isPassed
      questions { id type text verdict explanation options { id text isChosen isRight feedback } }
    }
  }
}`;
export const MY_ENROLMENT = `query MyEnrolment($slug: String!) { myEnrolment(slug: $slug) { completedAt creditedMinutes place { part block } } }`;
export const LEAVE = `mutation Leave($slug: String!) { leaveCourse(slug: $slug) { ... on Refused { code } } }`;
export const TOTAL = `{ myLearningTotal { courses minutes } }`;

export interface Option {
  id: string;
  isChosen: boolean;
  isRight: boolean | null;
  feedback: { text: string } | null;
}
export interface QuizAnswer {
  attempt: {
    id: string;
    questions: { id: string; verdict: string | null; explanation: object | null; options: Option[] }[];
  };
}

export const wrongAnswers: typeof rightAnswers = { q1: ['a'], q2: ['a'], q3: ['false'], q4: ['a'] };

/** What learners do with the quiz of the course that `slug` names. */
export function quizIn(app: TestApp, slug: string) {
  const enrolled = async () => {
    const ask = app.as(await app.given.person());
    await ask(ENROL, { slug });
    return ask;
  };
  const started = async (ask: Ask) => (await ask<{ attempt: string }>(START, { slug })).attempt;
  const answerAll = async (ask: Ask, attempt: string, answers = rightAnswers) => {
    for (const [question, chosen] of Object.entries(answers))
      await ask(ANSWER, { input: { attempt, question, answer: { chosen } } });
  };
  return { enrolled, started, answerAll };
}
