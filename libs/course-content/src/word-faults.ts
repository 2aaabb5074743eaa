import { formsOf } from '@inclusive/grading/typed-words';
import { hasRawHtml } from './raw-html.ts';
import type { WordField } from './words.ts';

export type WordFault = 'TOO_LONG' | 'RAW_HTML' | 'SEVERAL_LINES' | 'NO_RIGHT_ANSWER';

/** What is wrong with a text that is there; undefined when nothing is. */
export function wordFault({ form, longest }: WordField, text: string): WordFault | undefined {
  if (text.length > longest) return 'TOO_LONG';
  if (form === 'line' && text.includes('\n')) return 'SEVERAL_LINES';
  if (form === 'lines' && !formsOf(text).length) return 'NO_RIGHT_ANSWER';
  return form !== 'captions' && hasRawHtml(text) ? 'RAW_HTML' : undefined;
}
