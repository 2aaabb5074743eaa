import type { KitItem, RoomContent, StoryStepContent } from '@inclusive/course-content/room';
import { type Sense, senses, type SenseSpan } from '@inclusive/course-content/sensory-profile';
import type { Locale } from '@inclusive/localisation/locale';

type Text = (name: string) => string;

export const textIn =
  (form: URLSearchParams): Text =>
  (name) =>
    form.get(name)?.trim() ?? '';

/** A number as it was typed; what is none stays a fault for the server to name. */
function numberOf(text: string): number {
  return text === '' ? Number.NaN : Number(text);
}

function wholeOf(text: string): number | string {
  const number = numberOf(text);
  return Number.isInteger(number) ? number : text;
}

/** The content with words in the room's own language. */
export function withOwnWords(content: RoomContent, own: Locale, words: Record<string, string>): RoomContent {
  return { ...content, words: { ...content.words, [own]: { ...content.words[own], ...words } } };
}

/** A name for a new part that no other part has. */
export function freeName(stem: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const name = `${stem}-${number}`;
    if (!taken.includes(name)) return name;
  }
}

export function withUsual(content: RoomContent, form: URLSearchParams, own: Locale): RoomContent {
  const text = textIn(form);
  const usual = senses.flatMap((sense): [Sense, unknown][] =>
    text(`usual.${sense}`) === '' ? [] : [[sense, wholeOf(text(`usual.${sense}`))]],
  );
  const words = Object.fromEntries(senses.map((sense) => [`senses.${sense}`, text(`senses.${sense}`)]));
  const profile = { ...content.profile, usual: Object.fromEntries(usual) as RoomContent['profile']['usual'] };
  return withOwnWords({ ...content, profile }, own, words);
}

export function withSpan(content: RoomContent, form: URLSearchParams, own: Locale): RoomContent {
  const text = textIn(form);
  const { spans } = content.profile;
  const id =
    text('id') ||
    freeName(
      'time',
      spans.map((span) => span.id),
    );
  const span = {
    id,
    sense: text('sense') as Sense,
    weekdays: form.getAll('weekdays').map(Number),
    opens: text('opens'),
    closes: text('closes') === '00:00' ? '24:00' : text('closes'),
    level: wholeOf(text('level')) as SenseSpan['level'],
  };
  const profile = { ...content.profile, spans: replaced(spans, span, (each) => each.id) };
  return withOwnWords({ ...content, profile }, own, { [`profile.${id}`]: text('words') });
}

export function withThing(content: RoomContent, form: URLSearchParams, own: Locale): RoomContent {
  const text = textIn(form);
  const id =
    text('id') ||
    freeName(
      'thing',
      content.kit.map((item) => item.id),
    );
  const thing = {
    id,
    kind: text('kind') as KitItem['kind'],
    count: text('count') === '' ? null : (wholeOf(text('count')) as number),
    isLent: text('isLent') === 'yes',
  };
  const kit = replaced(content.kit, thing, (each) => each.id);
  return withOwnWords({ ...content, kit }, own, { [`kit.${id}`]: text('name'), [`kit.${id}.note`]: text('note') });
}

export function withStep(content: RoomContent, form: URLSearchParams, own: Locale): RoomContent {
  const text = textIn(form);
  const step =
    text('id') ||
    freeName(
      'step',
      content.story.map((each) => each.step),
    );
  const made: StoryStepContent = { step, picture: text('picture') || null };
  const words = ['title', 'text', 'alt'].map((part) => [`story.${step}.${part}`, text(part)]);
  const story = replaced(content.story, made, (each) => each.step);
  return withOwnWords({ ...content, story }, own, Object.fromEntries(words) as Record<string, string>);
}

function replaced<T>(items: readonly T[], item: T, nameOf: (item: T) => string): T[] {
  const isKnown = items.some((each) => nameOf(each) === nameOf(item));
  return isKnown ? items.map((each) => (nameOf(each) === nameOf(item) ? item : each)) : [...items, item];
}

/** Items with one of them a place further up (-1) or down (1); at the end it stays where it is. */
export function moved<T>(items: readonly T[], isIt: (item: T) => boolean, by: -1 | 1): T[] {
  const from = items.findIndex(isIt);
  const to = from + by;
  const [item, other] = [items[from], items[to]];
  if (!item || !other) return [...items];
  return items.map((each, index) => (index === from ? other : index === to ? item : each));
}
