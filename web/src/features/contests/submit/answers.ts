import type { MyEntryQuery } from '../../../shared/operations/graphql.ts';
import type { FormValues } from '../../../shared/routing/form-state.ts';

export type MyEntry = NonNullable<MyEntryQuery['myEntry']>;
type Answer = MyEntry['answers'][number];

/** What stands in a form; a consent is given at the end and kept nowhere before. */
export function answersOf(form: FormData): Answer[] {
  const names = [...new Set(form.keys())].filter(
    (name) => !['hasConsented', 'isOwnPhoto', 'regulationVersion'].includes(name),
  );
  return names.map((name) => ({ name, values: form.getAll(name).filter((value) => typeof value === 'string') }));
}

export function valuesOf(answers: readonly Answer[]): FormValues {
  return Object.fromEntries(
    answers.map(({ name, values }) => [name, values.length === 1 ? (values[0] ?? '') : values]),
  );
}
