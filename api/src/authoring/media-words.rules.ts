import { blockWords, type WordField } from '@inclusive/course-content/words';
import type { Locale } from '@inclusive/localisation/locale';
import type { Fault } from '../shared/refused.ts';
import type { MediaKind } from '../shared/uploads/file-formats.ts';
import { textFault } from '@inclusive/course-content/translation-states';

/** Words that go with a file wherever it is shown, by language. */
export type MediaWords = Partial<Record<Locale, Partial<Record<string, string>>>>;

const ID = 'm';

/** The words of a block that shows the file, without those that belong to the place where it is shown. */
export function wordsOfKind(kind: MediaKind): WordField[] {
  const block = { id: ID, type: kind, media: '' } as const;
  return blockWords(block)
    .map((field) => ({ ...field, name: field.name.slice(ID.length + 1) }))
    .filter(({ name }) => name === 'alt' || name === 'captions' || name === 'transcript');
}

/** What may be kept of what was sent in one language, and what is wrong in it. */
export function checkedWords(
  kind: MediaKind,
  sent: unknown,
): { words: Partial<Record<string, string>>; faults: Fault[] } {
  const given = wordsOfKind(kind).map((field) => ({ field, text: textOf(sent, field.name) }));
  const there = given.filter(({ text }) => text);
  const faults = there.flatMap(({ field, text }) => {
    const code = textFault(field, text);
    return code ? [{ field: field.name, code }] : [];
  });
  return { words: Object.fromEntries(there.map(({ field, text }) => [field.name, text])), faults };
}

function textOf(sent: unknown, name: string): string {
  const text = (sent as Record<string, unknown> | null)?.[name];
  return typeof text === 'string' ? text.replaceAll('\r\n', '\n').trim() : '';
}
