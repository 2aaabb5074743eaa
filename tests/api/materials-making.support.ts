import { expect } from '@jest/globals';
import type { Person } from '../support/people.ts';
import type { TestApp } from '../support/use-test-app.ts';

const REF = '__typename ... on MaterialRef { id slug } ... on Refused { code faults { field code } }';

export const CREATE = `mutation Create($input: CreateMaterialInput!) { createMaterial(input: $input) { ${REF} } }`;
export const START = `mutation Start($slug: String!, $revision: ID) { startMaterial(material: $slug, revision: $revision) { ${REF} } }`;
export const DISCARD = `mutation Discard($slug: String!) { discardMaterial(material: $slug) { ${REF} } }`;
export const SUBMIT = `mutation Submit($input: SubmitMaterialInput!) { submitMaterial(input: $input) { ${REF} } }`;
export const TAKE_BACK = `mutation TakeBack($slug: String!) { takeBackMaterial(material: $slug) { ${REF} } }`;
export const SEND_BACK = `mutation SendBack($input: SendBackMaterialInput!) { sendBackMaterial(input: $input) { ${REF} } }`;
export const PUBLISH = `mutation Publish($slug: String!, $acceptsStale: Boolean) {
  publishMaterial(material: $slug, acceptsStale: $acceptsStale) { ${REF} }
}`;
export const CONFIRM = `mutation Confirm($slug: String!, $variant: String!) {
  confirmMaterialTexts(material: $slug, variant: $variant) { ${REF} }
}`;
export const WITHDRAW = `mutation Withdraw($slug: String!) { withdrawMaterial(material: $slug) { ${REF} } }`;

const SAVED = `__typename ... on MaterialDraftHead { version savedBy } ... on MaterialConflict { current { version savedBy content } }
  ... on Refused { code faults { field code } }`;
export const SAVE = `mutation Save($input: SaveMaterialInput!) { saveMaterial(input: $input) { ${SAVED} } }`;
export const RESTORE = `mutation Restore($slug: String!, $save: ID!) { restoreMaterial(material: $slug, save: $save) { ${SAVED} } }`;
export const AUTHORED = `query Authored($slug: String!) {
  authoredMaterial(slug: $slug, locale: en) {
    id slug status revision languages title draftState
    draft { version state isMine submittedBy changeNote content } revisions { id number changeNote }
    decisions { decision note decidedBy revision } texts { file state reason pages } targets { kind title }
  }
}`;
export const SAVES = `query Saves($slug: String!) { authoredMaterialSaves(slug: $slug) { id version savedBy } }`;
export const READINESS = `query Readiness($slug: String!) {
  authoredMaterialReadiness(slug: $slug) { faults { variant field code } variants { variant missing stale } whole }
}`;

export interface Authored {
  id: string;
  status: string;
  title: { text: string };
  draft: { version: number; state: string; isMine: boolean; content: Record<string, unknown> } | null;
  revisions: { id: string; number: number }[];
  decisions: { decision: string; note: string }[];
  texts: { file: string; state: string; reason: string | null; pages: number | null }[];
}

export const page = (change: object = {}) => ({
  kind: 'page',
  type: 'guide',
  licence: 'CC-BY-4.0',
  audiences: ['librarian'],
  topics: ['reading'],
  authors: ['Jūratė Kazlauskienė'],
  year: null,
  cover: null,
  files: {},
  relations: [],
  words: { en: { title: 'Calm room', abstract: 'How to begin', text: 'Read **this**.' } },
  ...change,
});

/** A new material of the lead organisation in English, with its title alone. */
export async function givenNewMaterial(app: TestApp, person: Person, slug: string): Promise<string> {
  const { id: organisationId } = await app.given.organisation();
  const input = { organisationId, title: 'Calm room', slug, sourceLocale: 'en' };
  expect(await app.as(person)(CREATE, { input })).toMatchObject({ slug });
  return slug;
}

/** Saves the content as the person, from the version that stands there. */
export async function saveMaterial(app: TestApp, person: Person, slug: string, content: object) {
  const { draft } = await app.as(person)<Authored>(AUTHORED, { slug });
  return app.as(person)(SAVE, { input: { material: slug, expectedVersion: draft?.version ?? 0, content } });
}

/** Written by the one, published by the other. */
export async function givenPublished(app: TestApp, author: Person, reviewer: Person, slug: string, content = page()) {
  await givenNewMaterial(app, author, slug);
  await saveMaterial(app, author, slug, content);
  expect(await app.as(author)(SUBMIT, { input: { material: slug } })).toMatchObject({ slug });
  expect(await app.as(reviewer)(PUBLISH, { slug })).toMatchObject({ slug });
}
