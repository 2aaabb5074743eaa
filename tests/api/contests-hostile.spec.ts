import { beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { SUBMIT } from '../support/contest-photos.ts';
import { eventually } from '../support/eventually.ts';
import { bombs } from '../support/hostile/bombs.ts';
import { broken, confused, noisy } from '../support/hostile/broken.ts';
import { type HostileFile, PAYLOAD } from '../support/hostile/chunks.ts';
import { foreigners, polyglots } from '../support/hostile/polyglots.ts';
import type { Person } from '../support/people.ts';
import { plainPhoto, privateWords, webpChunks } from '../support/photos.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { APPROVE, contestants } from './contests.support.ts';

const app = useTestApp();
const { contest, files, get, inputOf, rowOf, upload } = contestants(app);

const REASONS = ['NOT_A_PHOTO', 'IMAGE_DAMAGED', 'IMAGE_TOO_LARGE', 'IMAGE_TOO_SLOW'];
const traces = [PAYLOAD, '<script', '<svg', '<html', '%PDF', 'PK\x03\x04', ...privateWords];

let author: Person;
let slug: string;

beforeAll(async () => {
  author = await app.given.person();
  slug = await contest({ maxPhotos: 100 });
});

/** What became of a file: the reason why it was refused, or `clean` when what is served of it is. */
async function fateOf({ bytes }: HostileFile): Promise<string> {
  const { status, body } = await upload(author, bytes);
  if (status !== 201) return String(body['code']);
  const entered = await app.as(author)<{ id?: string; code?: string }>(SUBMIT, inputOf(slug, body.uploadId));
  const id = entered.id ?? '';
  if (!id) return `not entered: ${entered.code}`;
  await eventually(async () => expect((await rowOf(id)).state).not.toBe('processing'), 30_000);
  const { state, fault } = await rowOf(id);
  if (state === 'unreadable') return String(fault);
  await app.as.administrator(APPROVE, { id });
  await expectClean(id);
  return 'clean';
}

async function expectClean(id: string): Promise<void> {
  const { renditions } = await rowOf(id);
  for (const { name, type } of renditions ?? []) {
    const answer = await get(`/media/${name}`);
    expect(answer.headers.get('content-type')).toBe(`image/${type}`);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
    const served = Buffer.from(await answer.arrayBuffer());
    for (const trace of traces) expect([trace, served.includes(trace, 0, 'latin1')]).toEqual([trace, false]);
    const { exif, icc, xmp, iptc, pages = 1 } = await sharp(served).metadata();
    expect([exif, icc, xmp, iptc, pages]).toEqual([undefined, undefined, undefined, undefined, 1]);
    if (type === 'webp') expect(webpChunks(served)).toEqual(['VP8 ']);
  }
  const original = await get(`/photos/${id}/original`, author);
  expect(original.headers.get('content-type')).toBe('application/octet-stream');
  expect(original.headers.get('content-disposition')).toMatch(/^attachment/);
  expect((await get(`/photos/${id}/original`)).status).toBe(401);
}

async function fatesOf(hostile: HostileFile[]): Promise<Record<string, string>> {
  const fates: Record<string, string> = {};
  for (const file of hostile) fates[file.name] = await fateOf(file);
  return fates;
}

const expectRefused = (fates: Record<string, string>, reasons = REASONS) => {
  for (const [name, fate] of Object.entries(fates))
    expect([name, reasons.includes(fate), fate]).toEqual([name, true, fate]);
};

describe('hostile files', () => {
  it('of other kinds are no photos, whatever they are called', async () => {
    const before = await files();
    expectRefused(await fatesOf(foreigners()), ['NOT_A_PHOTO']);
    expect(await files()).toEqual(before);
  });

  it('that are a photo and something else lose everything but their pixels', async () => {
    expectRefused(await fatesOf(await polyglots()), ['clean', 'IMAGE_DAMAGED']);
  }, 120_000);

  it('that want to be large are refused, or shown by what they are', async () => {
    const fates = await fatesOf(await bombs());
    expectRefused(fates, [...REASONS, 'clean']);
    const large = Object.entries(fates).filter(([name]) => /megapixels|says (2|65)|16 777/.test(name));
    expectRefused(Object.fromEntries(large));
  }, 120_000);

  it('that end early or lie about their length are damaged', async () => {
    expectRefused(await fatesOf(await broken()), [...REASONS, 'clean']);
  }, 120_000);

  it('that know nonsense about themselves are refused or forget it', async () => {
    const fates = await fatesOf(await confused());
    expectRefused(fates, [...REASONS, 'clean']);
    for (const turn of [0, 9, 65_535]) expect(fates[`orientation ${turn}`]).toBe('clean');
  }, 120_000);

  it('that are noise here and there take nothing down', async () => {
    expectRefused(await fatesOf(await noisy(24)), [...REASONS, 'clean']);
    expect(await fateOf({ name: 'a photo', bytes: await plainPhoto() })).toBe('clean');
  }, 120_000);
});
