import { expect } from '@jest/globals';
import type { Person } from '../support/people.ts';
import type { TestApp } from '../support/use-test-app.ts';

export const CREATE = `mutation Create($input: CreateCourseInput!) {
  createCourse(input: $input) { __typename ... on CourseRef { id slug } ... on Refused { code faults { field code } } }
}`;
export const SAVE = `mutation Save($input: SaveDraftPartInput!) {
  saveDraftPart(input: $input) {
    __typename
    ... on DraftPartHead { key version savedAt savedBy }
    ... on DraftConflict { current { key version savedBy content } }
    ... on Refused { code faults { field code } }
  }
}`;
export const PART = `query Part($course: String!, $key: ID!) { draftPart(course: $course, key: $key) { key version savedBy content } }`;

export interface Saved {
  __typename: string;
  version?: number;
  code?: string;
  faults?: { field: string; code: string }[];
  current?: { version: number; savedBy: string; content: unknown };
}

export interface Part {
  version: number;
  content: Record<string, unknown>;
}

/** Saves a part as the person, from the version that stands there. */
export async function save(app: TestApp, person: Person, course: string, key: string, content: object): Promise<Saved> {
  const part = await app.as(person)<Part | null>(PART, { course, key });
  return app.as(person)<Saved>(SAVE, { input: { course, key, expectedVersion: part?.version ?? 0, content } });
}

/** A new course of the lead organisation in English, with nothing but its title. */
export async function givenNewCourse(app: TestApp, person: Person, slug: string): Promise<string> {
  const { id: organisationId } = await app.given.organisation();
  const input = { organisationId, title: 'Calm rooms', slug, sourceLocale: 'en' };
  expect(await app.as(person)(CREATE, { input })).toMatchObject({ slug });
  return slug;
}
