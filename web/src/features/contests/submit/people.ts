import type { ShownPersonInput } from '../../../shared/operations/graphql.ts';

export const MOST_PEOPLE = 10;

export function personField(index: number, field: keyof ShownPersonInput): string {
  return `people.${index}.${field}`;
}

/** The people who are named in a form, in their order. */
export function peopleOf(form: FormData): ShownPersonInput[] {
  const indices = Array.from({ length: MOST_PEOPLE }, (_, index) => index);
  return indices
    .filter((index) => form.has(personField(index, 'name')))
    .map((index) => ({
      name: String(form.get(personField(index, 'name'))),
      isMinor: form.has(personField(index, 'isMinor')),
      email: String(form.get(personField(index, 'email')) ?? ''),
    }));
}

/** Labels of each person's fields, for the summary of faults. */
export function personLabels(label: (number: number) => string, words: { name: string; email: string }) {
  const fields = Array.from({ length: MOST_PEOPLE }, (_, index) => [
    [personField(index, 'name'), `${label(index + 1)}: ${words.name}`],
    [personField(index, 'email'), `${label(index + 1)}: ${words.email}`],
  ]);
  return Object.fromEntries(fields.flat()) as Record<string, string>;
}
