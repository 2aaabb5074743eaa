import { formsOf } from '@inclusive/grading/typed-words';
import { choicesOf, type Question } from '@inclusive/grading/question';
import type { Fields } from './pack.ts';

/** A question without words as it stands in a file; `questionSource` reads it. */
export function questionToSource(question: Question): { id: string; type: string } {
  return { id: question.id, type: question.type, ...answerToSource(question) };
}

function answerToSource(question: Question): object {
  switch (question.type) {
    case 'one':
      return { options: question.options, correct: [question.correct] };
    case 'several':
      return { options: question.options, correct: question.correct };
    case 'true-false':
      return { correct: [question.correct] };
    case 'match': {
      const { pairs, extras } = question;
      return { pairs, ...(extras.length && { extras }) };
    }
    case 'order':
      return { items: question.items };
    case 'gap':
      return { gaps: question.gaps };
    case 'short':
      return {};
    case 'numeric':
      return { value: plain(question.value), tolerance: plain(question.tolerance) };
  }
}

/** A number where reading it gives the same text again. */
function plain(decimal: string): string | number {
  return String(Number(decimal)) === decimal ? Number(decimal) : decimal;
}

/** The words of a question as they stand in a file, nested; `questionWordsSource` reads them. */
export function wordsToSource(question: Question, fields: Fields): Record<string, unknown> {
  const word = (name: string) => fields[`${question.id}.${name}`];
  const forms = (name: string) => {
    const lines = word(name);
    return lines === undefined ? undefined : formsOf(lines);
  };
  const group = (ids: string[], names: string[]) =>
    said(ids.map((id) => [id, said(names.map((name) => [name, word(`${id}.${name}`)]))]));
  const answer = answerSource(question, { word, forms, group });
  return said([['text', word('text')], ...Object.entries(answer), ['explanation', word('explanation')]]) ?? {};
}

interface Words {
  word: (name: string) => string | undefined;
  forms: (name: string) => string[] | undefined;
  group: (ids: string[], names: string[]) => object | undefined;
}

function answerSource(question: Question, { word, forms, group }: Words): Record<string, unknown> {
  switch (question.type) {
    case 'one':
    case 'several':
      return { options: group(choicesOf(question), ['text', 'feedback']) };
    case 'true-false':
      return {};
    case 'match':
      return { pairs: group(question.pairs, ['left', 'right']), extras: group(question.extras, ['right']) };
    case 'order':
      return { items: group(question.items, ['text']) };
    case 'gap':
      return { gaps: said(question.gaps.map((gap) => [gap, said([['accepted', forms(`${gap}.accepted`)]])])) };
    case 'short':
      return { accepted: forms('accepted') };
    case 'numeric':
      return { unit: word('unit') };
  }
}

/** Only what is there; undefined when nothing is. */
function said(entries: (readonly [string, unknown])[]): Record<string, unknown> | undefined {
  const found = entries.filter(([, value]) => value !== undefined);
  return found.length ? Object.fromEntries(found) : undefined;
}
