/** What a question asks and what is right; its words live beside it, under the ids of question and options. */
export type Question = OneChoice | SeveralChoices | TrueOrFalse;

export type QuestionType = Question['type'];

export interface OneChoice {
  id: string;
  type: 'one';
  options: string[];
  correct: string;
}

export interface SeveralChoices {
  id: string;
  type: 'several';
  options: string[];
  correct: string[];
}

export interface TrueOrFalse {
  id: string;
  type: 'true-false';
  correct: boolean;
}

/** What a person answered, as it is kept; the type is the question's. */
export type Answer =
  { type: 'one'; option: string } | { type: 'several'; options: string[] } | { type: 'true-false'; value: boolean };

const truths = ['true', 'false'];

/** Ids of what can be chosen, in the author's order. */
export function choicesOf(question: Question): string[] {
  return question.type === 'true-false' ? truths : question.options;
}

export function rightChoicesOf(question: Question): string[] {
  switch (question.type) {
    case 'one':
      return [question.correct];
    case 'several':
      return question.correct;
    case 'true-false':
      return [String(question.correct)];
  }
}

/** Ids of what was chosen. */
export function chosenIn(answer: Answer): string[] {
  switch (answer.type) {
    case 'one':
      return [answer.option];
    case 'several':
      return answer.options;
    case 'true-false':
      return [String(answer.value)];
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
