export const intents = ['start', 'submit', 'takeBack', 'sendBack', 'publish', 'withdraw', 'discard'] as const;

export type Intent = (typeof intents)[number];

export function isIntent(value: unknown): value is Intent {
  return intents.some((intent) => intent === value);
}

const all = [
  'started',
  'submitted',
  'takenBack',
  'sentBack',
  'published',
  'withdrawn',
  'discarded',
  'restored',
  'imported',
  'confirmed',
] as const;

export type Done = (typeof all)[number];

export const doneBy: Record<Exclude<Intent, 'discard'>, Done> = {
  start: 'started',
  submit: 'submitted',
  takeBack: 'takenBack',
  sendBack: 'sentBack',
  publish: 'published',
  withdraw: 'withdrawn',
};

/** What was done just before, as the query says it; undefined for anything else. */
export function doneOf(value: unknown): Done | undefined {
  return all.find((done) => done === value);
}
