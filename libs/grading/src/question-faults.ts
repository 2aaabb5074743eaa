import { decimalOf } from './decimal.ts';
import type { Numeric, Question } from './question.ts';

export type QuestionFault =
  | 'TOO_FEW_OPTIONS'
  | 'OPTION_TWICE'
  | 'NO_RIGHT_ANSWER'
  | 'RIGHT_ANSWER_UNKNOWN'
  | 'NUMBER_INVALID'
  | 'TOLERANCE_INVALID';

/**
 * Why a question cannot be asked; undefined when it can. What lies in its words (accepted forms, gaps in the text) is
 * looked at where the words are: `missingIn` of course-content.
 */
export function questionFault(question: Question): QuestionFault | undefined {
  switch (question.type) {
    case 'one':
      return optionsFault(question.options, [question.correct]);
    case 'several':
      return optionsFault(question.options, question.correct);
    case 'match':
      return question.pairs.length ? idsFault([...question.pairs, ...question.extras], 2) : 'NO_RIGHT_ANSWER';
    case 'order':
      return idsFault(question.items, 2);
    case 'gap':
      return question.gaps.length ? idsFault(question.gaps, 1) : 'NO_RIGHT_ANSWER';
    case 'numeric':
      return numberFault(question);
    case 'true-false':
    case 'short':
      return undefined;
  }
}

function optionsFault(options: string[], correct: string[]): QuestionFault | undefined {
  const fault = idsFault(options, 2);
  if (fault) return fault;
  if (correct.length === 0 || (correct.length === 1 && correct[0] === '')) return 'NO_RIGHT_ANSWER';
  return correct.every((each) => options.includes(each)) ? undefined : 'RIGHT_ANSWER_UNKNOWN';
}

function idsFault(ids: string[], fewest: number): QuestionFault | undefined {
  if (ids.length < fewest) return 'TOO_FEW_OPTIONS';
  return new Set(ids).size < ids.length ? 'OPTION_TWICE' : undefined;
}

function numberFault({ value, tolerance }: Numeric): QuestionFault | undefined {
  if (!decimalOf(value)) return 'NUMBER_INVALID';
  const most = decimalOf(tolerance);
  return most && most.units >= 0n ? undefined : 'TOLERANCE_INVALID';
}
