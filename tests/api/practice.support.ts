import { beforeAll, beforeEach } from '@jest/globals';
import type { Organisation, Person, PersonOptions } from '../support/people.ts';
import type { TestApp } from '../support/use-test-app.ts';
import { givenName } from './courses.support.ts';
import { givenWorkshop } from './lessons.support.ts';

export const ENROL = `mutation Enrol($slug: String!) { enrol(slug: $slug) { id } }`;
export const HAND_IN = `mutation HandIn($input: HandInInput!) {
  handInPractice(input: $input) {
    ... on PracticeWork { state rounds { number text verdict words marks { criterion isMet comment } } }
    ... on Refused { code faults { field code } }
  }
}`;
export const WAITING = `query Waiting($first: Int, $after: String) {
  waitingReviews(locale: en, first: $first, after: $after) {
    nodes { id courseTitle lessonTitle number handedInAt heldUntil } pageInfo { endCursor hasNextPage }
  }
}`;
export const REVIEW = `query Review($id: ID!) { review(id: $id, locale: en) { id task criteria { id text } text earlier { number text words } verdict } }`;
export const TAKE = `mutation Take($id: ID!) { takeReview(id: $id) { ... on TakenReview { id heldUntil } ... on Refused { code } } }`;
export const RETURN = `mutation Return($id: ID!) { giveBackReview(id: $id) { id } }`;
export const GIVE = `mutation Give($input: GiveReviewInput!) {
  giveReview(input: $input) { ... on GivenReview { verdict } ... on Refused { code faults { field code } } }
}`;

export interface Waiting {
  nodes: { id: string; number: number; heldUntil: string | null }[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
}

const libraries = ['subate', 'pasvalys'] as const;

type Library = (typeof libraries)[number];

/** A course with a practice task, new for each test, and what learners and reviewers of two libraries do in it. */
export function usePractice(app: TestApp) {
  const organisations = new Map<Library, Organisation>();
  let count = 0;
  let slug = '';

  beforeAll(async () => {
    await givenName(app.database, (await app.given.organisation()).id, 'Lead library');
    for (const library of libraries) organisations.set(library, await app.given.organisation({ slug: library }));
  });

  beforeEach(async () => {
    app.clock.set(undefined);
    slug = await givenWorkshop(app.database, { slug: `workshop-${(count += 1)}` });
  });

  const organisation = (library: Library): Organisation => organisations.get(library) ?? { id: '', slug: library };
  return { slug: () => slug, organisation, ...deedsIn(app, () => slug, organisation) };
}

function deedsIn(app: TestApp, slug: () => string, organisation: (library: Library) => Organisation) {
  const member = (library: Library, options: PersonOptions = {}) =>
    app.given.person({ roles: ['specialist'], organisation: organisation(library), ...options });
  const enrolled = async (person: Person) => {
    await app.as(person)(ENROL, { slug: slug() });
    return person;
  };
  const completer = async (library: Library) => {
    const person = await enrolled(await member(library));
    await app.database.rows(`update enrolment set completed_at = now(), credited_minutes = 30 where person_id = $1`, [
      person.id,
    ]);
    return person;
  };
  const handIn = (person: Person, text = 'A corner with a lamp') =>
    app.as(person)(HAND_IN, { input: { slug: slug(), lesson: 'watch', block: 'try', text } });
  const waiting = async (person: Person) => (await app.as(person)<Waiting>(WAITING)).nodes;
  const idFor = async (person: Person) => (await waiting(person))[0]?.id ?? '';
  const marks = (...met: boolean[]) =>
    ['clear', 'kind'].map((criterion, at) => ({
      criterion,
      isMet: met[at] ?? true,
      comment: met[at] ? '' : 'More, please',
    }));
  const give = (person: Person, id: string, given: object[], words = 'Thank you!') =>
    app.as(person)(GIVE, { input: { id, marks: given, words } });

  return { member, enrolled, completer, handIn, waiting, idFor, marks, give };
}
