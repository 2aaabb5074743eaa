import type { Locale } from '@inclusive/localisation/locale';
import type { SubmitPhotoInput } from '../../../shared/operations/graphql.ts';
import type { Contest } from '../ContestFacts.tsx';
import { peopleOf } from './people.ts';

interface Shown {
  readonly contest: Pick<Contest, 'slug' | 'consent' | 'regulation'>;
  readonly locale: Locale;
}

/** What an author says of a photo, and may change later, as the API takes it. */
export function wordsOf(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? '');
  return {
    title: text('title'),
    altText: text('altText'),
    credit: text('credit'),
    emotions: form.getAll('emotions').map(String),
    story: text('story'),
    place: text('place'),
    category: text('category'),
    ageGroup: text('ageGroup'),
    licence: choiceOf<NonNullable<SubmitPhotoInput['licence']>>(form, 'licence'),
    showsPeople: form.has('showsPeople') ? text('showsPeople') === 'yes' : null,
    people: peopleOf(form),
  };
}

/** The form's answers as the API takes them; what is not answered goes as nothing, and comes back as a fault. */
export function submissionOf(form: FormData, uploadId: string, { contest, locale }: Shown): SubmitPhotoInput {
  const text = (name: string) => String(form.get(name) ?? '');
  return {
    ...wordsOf(form),
    contest: contest.slug,
    locale,
    uploadId,
    submittedBy: choiceOf<NonNullable<SubmitPhotoInput['submittedBy']>>(form, 'submittedBy'),
    guardianName: text('guardianName'),
    guardianEmail: text('guardianEmail'),
    consentVersion: contest.consent.version,
    regulationVersion: form.has('regulationVersion') ? Number(text('regulationVersion')) : null,
    hasConsented: form.has('hasConsented'),
    isOwnPhoto: form.has('isOwnPhoto'),
  };
}

function choiceOf<Value extends string>(form: FormData, name: string): Value | null {
  return (form.get(name) as Value | null) ?? null;
}
