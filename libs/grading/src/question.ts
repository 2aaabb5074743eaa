/**
 * What a question asks and what is right. Its words live beside it as `<question id>.<field>`: `text` and `explanation`
 * always, and those that each type names here. Ids inside a question are unique in it.
 */
export type Question = OneChoice | SeveralChoices | TrueOrFalse | Match | Order | Gap | Short | Numeric;

export type QuestionType = Question['type'];

export const questionTypes = [
  'one',
  'several',
  'true-false',
  'match',
  'order',
  'gap',
  'short',
  'numeric',
] as const satisfies readonly QuestionType[];

/** One choice. Words: `<option>.text`, `<option>.feedback`. */
export interface OneChoice {
  id: string;
  type: 'one';
  options: string[];
  correct: string;
}

/** Several choices. Words: `<option>.text`, `<option>.feedback`. */
export interface SeveralChoices {
  id: string;
  type: 'several';
  options: string[];
  correct: string[];
}

/** The statement is the question's text; the interface has words for true and false. */
export interface TrueOrFalse {
  id: string;
  type: 'true-false';
  correct: boolean;
}

/**
 * What belongs together. Words: `<pair>.left`, `<pair>.right`, and `<extra>.right` for right sides that belong to none.
 * Both sides of a pair have the pair's id, so a learner is shown the keys of `keyed`, not the ids.
 */
export interface Match {
  id: string;
  type: 'match';
  pairs: string[];
  extras: string[];
}

/** Items in their right order. Words: `<item>.text`. A learner is shown the keys of `keyed`, not the ids. */
export interface Order {
  id: string;
  type: 'order';
  items: string[];
}

/**
 * A text with gaps: its words `text` hold `[[gap]]` once for every gap. Words: `<gap>.accepted`, the forms that count as
 * right, one a line. They never leave the server before the question is answered.
 */
export interface Gap {
  id: string;
  type: 'gap';
  gaps: string[];
}

/** A word or a few. Words: `accepted`, the forms that count as right, one a line; they stay on the server likewise. */
export interface Short {
  id: string;
  type: 'short';
}

/** A number. Words: `unit`, which may be missing. Value and tolerance are plain decimals such as `-12.50`. */
export interface Numeric {
  id: string;
  type: 'numeric';
  value: string;
  tolerance: string;
}

/** What a person answered, as it is kept; the type is the question's, all ids are those of the question. */
export type Answer =
  | { type: 'one'; option: string }
  | { type: 'several'; options: string[] }
  | { type: 'true-false'; value: boolean }
  /** By the id of the left side the id of the pair or extra whose right side was chosen; a part of them is an answer. */
  | { type: 'match'; pairs: Record<string, string> }
  /** All items, in the order that was given to them. */
  | { type: 'order'; items: string[] }
  /** By gap what was typed, as it was typed; gaps left empty are not there. */
  | { type: 'gap'; texts: Record<string, string> }
  | { type: 'short'; text: string }
  /** As it was typed; `decimalOf` reads it. */
  | { type: 'numeric'; text: string };

/** Questions that are answered by choosing among options. */
export type ChoiceQuestion = OneChoice | SeveralChoices | TrueOrFalse;

export function isChoice(question: Question): question is ChoiceQuestion {
  return question.type === 'one' || question.type === 'several' || question.type === 'true-false';
}

const truths = ['true', 'false'];

/** Ids of the options, in the author's order; none where the question is not answered by choosing. */
export function choicesOf(question: Question): string[] {
  if (!isChoice(question)) return [];
  return question.type === 'true-false' ? truths : question.options;
}

/** None where the question is not answered by choosing. */
export function rightChoicesOf(question: Question): string[] {
  switch (question.type) {
    case 'one':
      return [question.correct];
    case 'several':
      return question.correct;
    case 'true-false':
      return [String(question.correct)];
    case 'match':
    case 'order':
    case 'gap':
    case 'short':
    case 'numeric':
      return [];
  }
}

/** Ids of the options that were chosen; none where the answer is no choice. */
export function chosenIn(answer: Answer): string[] {
  switch (answer.type) {
    case 'one':
      return [answer.option];
    case 'several':
      return answer.options;
    case 'true-false':
      return [String(answer.value)];
    case 'match':
    case 'order':
    case 'gap':
    case 'short':
    case 'numeric':
      return [];
  }
}

/** The answer that these choices make; undefined when they do not fit the question. */
export function answerOf(question: Question, chosen: readonly string[]): Answer | undefined {
  const known = choicesOf(question);
  const unique = known.filter((choice) => chosen.includes(choice));
  const [only] = unique;
  if (only === undefined || unique.length !== chosen.length) return undefined;
  if (question.type === 'several') return { type: 'several', options: unique };
  if (unique.length > 1) return undefined;
  return question.type === 'one' ? { type: 'one', option: only } : { type: 'true-false', value: only === 'true' };
}
