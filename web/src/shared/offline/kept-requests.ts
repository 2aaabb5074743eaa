import { documentIdOf } from '../api.ts';
import { AnswerQuestionDocument, CompleteLessonDocument, RememberPlaceDocument } from '../operations/graphql.ts';

/** What the learner did; the words about it are chosen by this. */
export type Deed = 'answer' | 'lesson' | 'place' | 'quiz';

/** A request that waits on this device until the server can be reached. */
export interface KeptRequest {
  /** Whose deed it is: an opaque mark of the account. */
  reader: string;
  /** A later request with the same key takes the place of an earlier one. */
  key: string;
  deed: Deed;
  /** The page that it was sent from. */
  page: string;
  url: string;
  type: string;
  body: string;
  /** Given to the server with every try, so that its log shows a repetition as one. */
  idempotencyKey: string;
}

export type Keepable = Pick<KeptRequest, 'key' | 'deed'>;

type Variables = Record<string, unknown>;

/**
 * Changes that may be sent later. Each one happens once however often it is sent: it sets a value or notes a fact, and a
 * repetition is answered with the same result.
 */
const operations: Record<string, (variables: Variables) => Keepable> = {
  [documentIdOf(AnswerQuestionDocument)]: ({ input }) => {
    const { attempt, question } = (input ?? {}) as Variables;
    return { deed: 'answer', key: `answer ${String(attempt)} ${String(question)}` };
  },
  [documentIdOf(CompleteLessonDocument)]: ({ slug, lesson }) => ({
    deed: 'lesson',
    key: `lesson ${String(slug)} ${String(lesson)}`,
  }),
  [documentIdOf(RememberPlaceDocument)]: ({ slug }) => ({ deed: 'place', key: `place ${String(slug)}` }),
};

/** Undefined for an operation that is not kept. */
export function keepableOperation(body: string): Keepable | undefined {
  try {
    const { documentId, variables } = JSON.parse(body) as { documentId?: string; variables?: Variables };
    return operations[documentId ?? '']?.(variables ?? {});
  } catch {
    return undefined;
  }
}

const lessonPage = /^\/(?:lv|lt|en)\/courses\/[^/]+\/learn\/[^/]+$/;
const quizPage = /^\/(?:lv|lt|en)\/courses\/[^/]+\/quiz$/;

/** Pages of a course that are readable again without a network. */
export function isLearnersPage(path: string): boolean {
  return lessonPage.test(path) || quizPage.test(path);
}

/** Undefined for a form that needs the server at once, as beginning a new attempt does. */
export function keepableForm(path: string, body: string): Keepable | undefined {
  const form = new URLSearchParams(body);
  const intent = form.get('intent') ?? '';
  const key = `form ${path.slice(3)} ${intent} ${form.get('block') ?? ''}`;
  if (lessonPage.test(path)) return { deed: 'lesson', key };
  return quizPage.test(path) && (intent === 'submit' || intent === 'pause') ? { deed: 'quiz', key } : undefined;
}
