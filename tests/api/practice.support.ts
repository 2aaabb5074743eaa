import type { Organisation, Person, PersonOptions } from '../support/people.ts';
import type { TestApp } from '../support/use-test-app.ts';

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

/** What learners and reviewers of the course that `slug` names do. */
export function practiceIn(app: TestApp, slug: () => string) {
  const member = (organisation: Organisation, options: PersonOptions = {}) =>
    app.given.person({ roles: ['specialist'], organisation, ...options });
  const enrolled = async (person: Person) => {
    await app.as(person)(ENROL, { slug: slug() });
    return person;
  };
  const completer = async (organisation: Organisation) => {
    const person = await enrolled(await member(organisation));
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
