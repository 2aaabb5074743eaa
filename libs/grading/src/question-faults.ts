import type { Question } from './question.ts';

export type QuestionFault = 'TOO_FEW_OPTIONS' | 'OPTION_TWICE' | 'NO_RIGHT_ANSWER' | 'RIGHT_ANSWER_UNKNOWN';

/** Why a question cannot be asked; undefined when it can. */
export function questionFault(question: Question): QuestionFault | undefined {
  if (question.type === 'true-false') return undefined;
  const { options } = question;
  const correct = question.type === 'one' ? [question.correct] : question.correct;
  if (options.length < 2) return 'TOO_FEW_OPTIONS';
  if (new Set(options).size < options.length) return 'OPTION_TWICE';
  if (correct.length === 0) return 'NO_RIGHT_ANSWER';
  return correct.every((each) => options.includes(each)) ? undefined : 'RIGHT_ANSWER_UNKNOWN';
}
