import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { beforeAll } from '@jest/globals';
import { INSERT_CONTEST, photoAnswers, SUBMIT } from '../support/contest-photos.ts';
import { eventually } from '../support/eventually.ts';
import type { Organisation, Person } from '../support/people.ts';
import { plainPhoto } from '../support/photos.ts';
import type { TestApp } from '../support/use-test-app.ts';

export interface Rendition {
  name: string;
  type: 'webp' | 'avif';
  width: number;
  height: number;
  bytes: number;
}

export interface RefusedAnswer {
  code: string;
  faults: { field: string; code: string }[];
}

interface PhotoRow {
  id: string;
  state: string;
  fault: string | null;
  attempts: number;
  upload_id: string;
  renditions: Rendition[] | null;
}

export interface ContestOptions {
  organiser?: Organisation;
  opensOn?: string;
  closesOn?: string;
  maxPhotos?: number;
}

export const WITHDRAW = `mutation ($id: ID!) {
  withdrawPhoto(id: $id) { ... on PhotoWithdrawn { id state } ... on Refused { code } } }`;

export const APPROVE = `mutation ($id: ID!) {
  approvePhoto(id: $id) { ... on PhotoDecided { id state } ... on Refused { code faults { field code } } } }`;

export const REJECT = `mutation ($input: RejectPhotoInput!) {
  rejectPhoto(input: $input) { ... on PhotoDecided { id state } ... on Refused { code faults { field code } } } }`;

export const QUEUE = `query ($locale: Locale = en, $first: Int = 50, $after: String) {
  photoQueue(locale: $locale, first: $first, after: $after) {
    nodes { id title altText credit locale emotions licence submittedBy guardianName contestSlug contestTitle width height }
    totalCount pageInfo { endCursor hasNextPage } } }`;

export const GALLERY = `query ($contest: String!, $emotion: String, $first: Int = 50, $after: String, $before: String) {
  gallery(contest: $contest, emotion: $emotion, first: $first, after: $after, before: $before) {
    nodes { id title altText locale emotions width height thumbhash renditions }
    startCursor pageInfo { endCursor hasNextPage } } }`;

export const MINE = `query ($contest: String!) {
  myPhotos(contest: $contest, locale: en, first: 50) {
    nodes { id state title altText emotions story place category { slug name } ageGroup { slug name } fault reasons reasonNote contestTitle width height } } }`;

/** Contests, uploads and photos made for one test, over real HTTP. */
export function contestants({ app, as, config, database, given }: TestApp) {
  beforeAll(async () => {
    await app().listen(0, '127.0.0.1');
  });

  const address = () => `http://127.0.0.1:${(app().getHttpServer().address() as AddressInfo).port}`;

  const contest = async (options: ContestOptions = {}): Promise<string> => {
    const slug = `contest-${randomUUID().slice(0, 13)}`;
    const organiser = options.organiser ?? (await given.organisation());
    const { id } = await database.row<{ id: string }>(INSERT_CONTEST, [
      slug,
      options.opensOn ?? '2020-01-01',
      options.closesOn ?? '2099-12-31',
      options.maxPhotos ?? 12,
    ]);
    const titles = { title: `Title of ${slug}`, summary: 's', invitation: '**i**', altHelp: 'a' };
    await database.rows(`insert into translation (owner_id, locale, fields) values ($1, 'lv', $2)`, [id, titles]);
    await database.rows('insert into contest_organiser (contest_id, organisation_id) values ($1, $2)', [
      id,
      organiser.id,
    ]);
    return slug;
  };

  const upload = async (person: Person | undefined, bytes: Uint8Array, headers: Record<string, string> = {}) => {
    const response = await fetch(`${address()}/uploads`, {
      method: 'PUT',
      body: Buffer.from(bytes),
      headers: {
        'content-type': 'image/jpeg',
        origin: config().publicUrl,
        ...(person && { cookie: person.cookie }),
        ...headers,
      },
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> & { uploadId: string } };
  };

  const inputOf = (slug: string, uploadId: string, more: object = {}) => ({
    input: { ...photoAnswers, contest: slug, uploadId, ...more },
  });

  /** A photo that has been uploaded and sent, and that the job has rendered. */
  const enter = async (person: Person, slug: string, bytes?: Buffer, more: object = {}): Promise<string> => {
    const { body } = await upload(person, bytes ?? (await plainPhoto()));
    const { id } = await as(person)<{ id: string }>(SUBMIT, inputOf(slug, body.uploadId, more));
    await eventually(async () => {
      if ((await rowOf(id)).state === 'processing') throw new Error('the photo is not rendered');
    }, 30_000);
    return id;
  };

  const rowOf = (id: string) => database.row<PhotoRow>('select * from photo where id = $1', [id]);

  /** Every file of the store, by its key. */
  const files = async (folder = ''): Promise<string[]> => {
    const root = fileURLToPath(config().storageUrl);
    const entries = await readdir(`${root}/${folder}`, { recursive: true, withFileTypes: true }).catch(() => []);
    return entries
      .filter((each) => each.isFile())
      .map((each) => `${each.parentPath}/${each.name}`.slice(root.length + 1));
  };

  const get = (path: string, person?: Person) =>
    fetch(`${address()}${path}`, { headers: person ? { cookie: person.cookie } : {} });

  return { address, contest, enter, files, get, inputOf, rowOf, upload };
}
