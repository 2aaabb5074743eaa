import type { Contest } from '../ContestFacts.tsx';
import { peopleOf, personField } from './people.ts';

export const steps = ['photo', 'words', 'people', 'rights'] as const;
export type Faults = Readonly<Record<string, string>>;

const ofWords = new Set(['title', 'emotions', 'altText', 'story', 'category', 'ageGroup', 'place']);
const ofPeople = /^(people\..+|showsPeople|submittedBy|guardianName|guardianEmail|credit)$/;

/** At which step a field stands. */
export function stepOf(field: string): number {
  if (field === 'uploadId') return 0;
  if (ofWords.has(field)) return 1;
  return ofPeople.test(field) ? 2 : 3;
}

export function faultsAt(step: number, faults: Faults): Faults {
  return Object.fromEntries(Object.entries(faults).filter(([field]) => stepOf(field) === step));
}

/** What is missing at a step before the next one, by the same codes as the server's, which has the last word. */
export function missingAt(step: number, form: FormData, contest: Asking): Faults {
  if (step === 1) return missingWords(form, contest);
  return step === 2 ? missingPeople(form, contest) : {};
}

type Asking = Pick<Contest, 'categories' | 'ageGroups' | 'showsFacesOfMinors'>;

type Check = readonly [field: string, isFine: boolean, code: string];

function missingWords(form: FormData, { categories, ageGroups }: Asking): Faults {
  const chosen = form.getAll('emotions').length;
  return faultsOf([
    ['title', isFilled(form, 'title'), 'REQUIRED'],
    ['emotions', chosen > 0, 'REQUIRED_CHOICE'],
    ['emotions', chosen <= 3, 'TOO_MANY_EMOTIONS'],
    ['altText', isFilled(form, 'altText'), 'REQUIRED'],
    ['category', !categories.length || form.has('category'), 'REQUIRED_CHOICE'],
    ['ageGroup', !ageGroups.length || form.has('ageGroup'), 'REQUIRED_CHOICE'],
  ]);
}

function missingPeople(form: FormData, { showsFacesOfMinors }: Asking): Faults {
  const people = peopleOf(form);
  return faultsOf([
    ['showsPeople', form.has('showsPeople'), 'REQUIRED_CHOICE'],
    ['showsPeople', showsFacesOfMinors || !people.some(({ isMinor }) => isMinor), 'MINORS_NOT_SHOWN'],
    ...people.flatMap(({ name, email }, index): Check[] => [
      [personField(index, 'name'), !!name.trim(), 'REQUIRED'],
      [personField(index, 'email'), isEmail(email), 'INVALID_EMAIL'],
    ]),
    ['submittedBy', form.has('submittedBy'), 'REQUIRED_CHOICE'],
    ['guardianName', !form.has('guardianName') || isFilled(form, 'guardianName'), 'REQUIRED'],
    ['guardianEmail', isEmail(form.get('guardianEmail')), 'INVALID_EMAIL'],
  ]);
}

/** None is fine. */
function isEmail(address: FormDataEntryValue | null | undefined): boolean {
  return /^([^\s@]+@[^\s@]+\.[^\s@]+)?$/.test(String(address ?? '').trim());
}

function isFilled(form: FormData, name: string): boolean {
  return String(form.get(name) ?? '').trim() !== '';
}

function faultsOf(checks: readonly Check[]): Faults {
  return Object.fromEntries(checks.filter(([, isFine]) => !isFine).map(([field, , code]) => [field, code]));
}
