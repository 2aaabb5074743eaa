import type { AskedQuestionFragment, GivenAnswer } from '../../../shared/operations/graphql.ts';

export type AskedQuestion = AskedQuestionFragment;

/** The one field of an answer that a type of question uses. */
type Kind = 'chosen' | 'pairs' | 'items' | 'gaps' | 'text';

export interface FormAnswer {
  question: string;
  answer: GivenAnswer;
}

const prefix = 'answer-';
const before = 'before-';

const kinds: Record<AskedQuestion['type'], Kind> = {
  one: 'chosen',
  several: 'chosen',
  trueOrFalse: 'chosen',
  match: 'pairs',
  order: 'items',
  gap: 'gaps',
  short: 'text',
  numeric: 'text',
};

/** Name of a question's field in the form; of a left side or a gap with the part's id. */
export function answerName(question: string, part?: string): string {
  return part === undefined ? prefix + question : `${prefix}${question}.${part}`;
}

/** Name of a hidden field that tells which answer the form was made with. */
export function beforeName(question: string): string {
  return before + question;
}

/** Its value: the kind of the answer, and the answer. */
export function beforeOf(question: AskedQuestion): string {
  return `${kinds[question.type]}:${JSON.stringify(givenOf(question))}`;
}

/** The answer that the server holds, in the order in which a form would send it. */
function givenOf({ type, options, pairs, items, gaps, given }: AskedQuestion): GivenAnswer {
  switch (kinds[type]) {
    case 'chosen':
      return { chosen: options.flatMap(({ id, isChosen }) => (isChosen ? id : [])) };
    case 'pairs':
      return { pairs: pairs.flatMap(({ id, chosen }) => (chosen ? { left: id, item: chosen } : [])) };
    case 'items':
      return { items: items.map(({ id }) => id) };
    case 'gaps':
      return { gaps: gaps.map((gap) => ({ gap: gap.id, text: gap.given })) };
    case 'text':
      return { text: given ?? '' };
  }
}

/** Answers of the form which differ from those it was made with: an old page takes nothing back that came later. */
export function changedAnswers(form: URLSearchParams): FormAnswer[] {
  const asked = [...form.keys()].filter((name) => name.startsWith(before));
  return asked.flatMap((name) => {
    const question = name.slice(before.length);
    const answer = answerIn(form, question);
    const [kind = ''] = (form.get(name) ?? '').split(':', 1);
    return answer && form.get(name) !== `${kind}:${JSON.stringify(answer)}` ? { question, answer } : [];
  });
}

/** What the form holds for a question; undefined when it does not ask it. */
export function answerIn(form: URLSearchParams, question: string): GivenAnswer | undefined {
  const name = answerName(question);
  switch (kindIn(form, question)) {
    case 'chosen':
      return { chosen: form.getAll(name) };
    case 'pairs':
      return { pairs: partsIn(form, name).flatMap(([left, item]) => (item ? { left, item } : [])) };
    case 'items':
      return { items: form.getAll(name) };
    case 'gaps':
      return { gaps: partsIn(form, name).map(([gap, text]) => ({ gap, text })) };
    case 'text':
      return { text: form.get(name) ?? '' };
    case undefined:
      return undefined;
  }
}

function kindIn(form: URLSearchParams, question: string): Kind | undefined {
  const [kind] = (form.get(beforeName(question)) ?? '').split(':', 1);
  return Object.values(kinds).find((each) => each === kind);
}

function partsIn(form: URLSearchParams, name: string): [string, string][] {
  const start = `${name}.`;
  return [...form].flatMap(([key, value]) => (key.startsWith(start) ? [[key.slice(start.length), value]] : []));
}

/** Value of the button that moves an item of an order. */
export function moveValue(question: string, item: string, by: -1 | 1): string {
  return `${question}.${item}.${by}`;
}

export interface Moved {
  question: string;
  item: string;
  /** The form with the item in its new place. */
  form: URLSearchParams;
}

/** What pressing the button of an item does to the form; undefined when no such button was pressed. */
export function movedIn(form: URLSearchParams): Moved | undefined {
  const [question = '', item = '', by = ''] = (form.get('move') ?? '').split('.');
  const name = answerName(question);
  const items = form.getAll(name);
  const from = items.indexOf(item);
  if (from < 0) return undefined;
  const moved = items.toSpliced(from, 1).toSpliced(Math.max(0, from + Number(by)), 0, item);
  const next = new URLSearchParams(form);
  next.delete(name);
  for (const each of moved) next.append(name, each);
  return { question, item, form: next };
}
