import { fieldId } from '../../shared/forms/form-context.ts';
import { answerName } from './questions/answer-fields.ts';

/** Id of an item of an order, where the page comes back to after a move. */
export function itemIdOf(form: string, question: string, item: string): string {
  return `${fieldId(form, answerName(question, item))}-item`;
}
