import type { Locale } from '@inclusive/localisation/locale';
import type { SubmitPhotoInput } from '../../../shared/operations/graphql.ts';
import { peopleOf } from './people.ts';

interface Shown {
  readonly contest: string;
  readonly locale: Locale;
  /** Version of the consent that stands on the page. */
  readonly consentVersion: number;
  /** Version of the regulations that the page leads to. */
  readonly regulationVersion: number;
}

/** The form's answers as the API takes them; what is not answered goes as nothing, and comes back as a fault. */
export function submissionOf(form: FormData, uploadId: string, shown: Shown): SubmitPhotoInput {
  const text = (name: string) => String(form.get(name) ?? '');
  const choice = <Value extends string>(name: string) => (form.get(name) as Value | null) ?? null;
  return {
    ...shown,
    uploadId,
    title: text('title'),
    altText: text('altText'),
    credit: text('credit'),
    emotions: form.getAll('emotions').map(String),
    story: text('story'),
    place: text('place'),
    category: text('category'),
    ageGroup: text('ageGroup'),
    licence: choice('licence'),
    submittedBy: choice('submittedBy'),
    guardianName: text('guardianName'),
    guardianEmail: text('guardianEmail'),
    showsPeople: form.has('showsPeople') ? text('showsPeople') === 'yes' : null,
    people: peopleOf(form),
    hasConsented: form.has('hasConsented'),
    isOwnPhoto: form.has('isOwnPhoto'),
  };
}
