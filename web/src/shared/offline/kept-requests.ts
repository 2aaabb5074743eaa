import { documentIdOf } from '../api.ts';
import {
  AnswerLessonQuestionDocument,
  AnswerQuestionDocument,
  CompleteLessonDocument,
  RememberPlaceDocument,
  SaveNoteDocument,
} from '../operations/graphql.ts';

/** What the learner did; the words about it are chosen by this. */
export type Deed = 'answer' | 'lesson' | 'note' | 'place' | 'practice' | 'quiz';

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
  /** Given to the server with every try: it does the same thing once, and answers every try alike. */
  idempotencyKey: string;
}

export type Keepable = Pick<KeptRequest, 'key' | 'deed'>;

/** Of the variables, those that say what is answered or written; the others say where. */
const contents = new Set(['answer', 'locale', 'text', 'version']);

/** Changes that may be sent later, and again under the same key: on the server each of them goes through `Once`. */
const deeds: Record<string, Deed> = {
  [documentIdOf(AnswerQuestionDocument)]: 'answer',
  [documentIdOf(AnswerLessonQuestionDocument)]: 'answer',
  [documentIdOf(CompleteLessonDocument)]: 'lesson',
  [documentIdOf(RememberPlaceDocument)]: 'place',
  [documentIdOf(SaveNoteDocument)]: 'note',
};

/** Undefined for an operation that is not kept. */
export function keepableOperation(body: string): Keepable | undefined {
  try {
    const { documentId = '', variables = {} } = JSON.parse(body) as { documentId?: string; variables?: object };
    const deed = deeds[documentId];
    return deed && { deed, key: `${deed} ${whereOf(deed, variables)}` };
  } catch {
    return undefined;
  }
}

/** One place a course, and one answer or note a block. */
function whereOf(deed: Deed, variables: object): string {
  const { input = variables } = variables as { input?: object };
  if (deed === 'place') return String((input as { slug?: unknown }).slug);
  return JSON.stringify(input, (name, value: unknown) => (contents.has(name) ? undefined : value));
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
  const check = form.get('check');
  const intent = form.get('intent') ?? (check ? 'check' : 'finish');
  const key = `form ${path.slice(3)} ${intent} ${form.get('block') ?? check ?? ''}`;
  if (intent === 'file-remove') return undefined;
  if (lessonPage.test(path)) return { deed: lessonForms[intent] ?? 'answer', key };
  return quizPage.test(path) && (intent === 'submit' || intent === 'pause') ? { deed: 'quiz', key } : undefined;
}

const lessonForms: Record<string, Deed> = {
  check: 'answer',
  finish: 'lesson',
  note: 'note',
  'note-keep': 'note',
  'note-drop': 'note',
  'hand-in': 'practice',
};
