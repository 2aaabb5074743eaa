import { randomBytes, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Upload as ForeignClient } from 'tus-js-client';
import { SweepService } from '../../api/src/contests/sweep.service.ts';
import { Storage } from '../../api/src/shared/storage/storage.ts';
import { eventually } from '../support/eventually.ts';
import type { Person } from '../support/people.ts';
import { plainPhoto } from '../support/photos.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { resumable } from './contests-resumable.support.ts';
import { contestants } from './contests.support.ts';

const app = useTestApp();
const { address, files } = contestants(app);

let person: Person;
let photo: Buffer;

beforeAll(async () => {
  person = await app.given.person();
  const small = await plainPhoto();
  photo = Buffer.concat([small, randomBytes(6_000_000)]);
});

const { ask, begin, send, head, lineFor } = resumable(app, address, () => person);
const original = (id: unknown) =>
  app
    .app()
    .get(Storage)
    .withFile(`originals/${String(id)}`, (path) => readFile(path));

describe('a resumable upload', () => {
  it('is understood by another client of the protocol, which resumes it', async () => {
    const answers: string[] = [];
    const upload = (stopAt: number, uploadUrl?: string) =>
      new Promise<string>((resolve, reject) => {
        const client = new ForeignClient(photo, {
          endpoint: `${address()}/uploads/resumable`,
          uploadUrl: uploadUrl ?? null,
          chunkSize: 1_000_000,
          headers: { origin: app.config().publicUrl, cookie: person.cookie },
          retryDelays: null,
          onChunkComplete: (_size, accepted) => {
            if (accepted >= stopAt) void client.abort().then(() => resolve(client.url ?? ''));
          },
          onSuccess: ({ lastResponse }) => resolve(answers[answers.push(lastResponse.getBody()) - 1] ?? ''),
          onError: reject,
        });
        client.start();
      });
    const location = await upload(3_000_000);
    const url = new URL(location, address()).href;
    expect((await head(url)).offset).toBeGreaterThanOrEqual(3_000_000);
    await upload(Number.POSITIVE_INFINITY, url);
    const answer = JSON.parse(answers[0] ?? '{}') as { uploadId: string };
    expect(answer).toMatchObject({ width: 640, height: 480, format: 'jpeg' });
    expect((await original(answer.uploadId)).equals(photo)).toBe(true);
    expect(await files('parts')).toEqual([]);
  });

  it('keeps what came before the line broke, and goes on from there', async () => {
    const url = await begin(photo.length);
    const line = await lineFor(url, 0, photo.length);
    line.write(photo.subarray(0, 3_500_000));
    await eventually(async () => expect((await head(url)).offset).toBeGreaterThan(0));
    line.destroy();
    // What was still on the broken line may arrive meanwhile, or be lost with it
    const body = await eventually(async () => {
      const { offset } = await head(url);
      expect(offset).toBeGreaterThan(0);
      const answer = await send(url, offset, photo.subarray(offset));
      expect(answer.status).toBe(200);
      return answer.body;
    });
    expect((await original(body?.['uploadId'])).equals(photo)).toBe(true);
  });

  it('goes on with the newer of two lines, whole', async () => {
    const url = await begin(photo.length);
    const hanging = await lineFor(url, 0, photo.length);
    hanging.write(photo.subarray(0, 2_600_000));
    await eventually(async () => expect((await head(url)).offset).toBeGreaterThan(0));
    const { offset } = await head(url);
    const early = await send(url, offset, photo.subarray(offset));
    hanging.destroy();
    const from = early.status === 409 ? (await head(url)).offset : offset;
    const { body } = early.status === 409 ? await send(url, from, photo.subarray(from)) : early;
    expect((await original(body?.['uploadId'])).equals(photo)).toBe(true);
  });

  it('tells its end as often as it is asked, and is one upload', async () => {
    const url = await begin(photo.length);
    await send(url, 0, photo.subarray(0, -10));
    const before = await app.database.row<{ count: string }>('select count(*) from upload');
    const answers = await Promise.allSettled([1, 2, 3].map(() => send(url, photo.length - 10, photo.subarray(-10))));
    const again = await send(url, photo.length, Buffer.alloc(0));
    expect(again.status).toBe(200);
    const told = answers.flatMap((each) =>
      each.status === 'fulfilled' && each.value.status === 200 ? [each.value.body] : [],
    );
    for (const body of told) expect(body).toEqual(again.body);
    expect(told.length).toBeGreaterThan(0);
    const after = await app.database.row<{ count: string }>('select count(*) from upload');
    expect(Number(after.count) - Number(before.count)).toBe(1);
  });

  it('says what it speaks, and when an unfinished one ends', async () => {
    const { status, headers } = await ask('OPTIONS', '/uploads/resumable');
    expect([status, headers.get('tus-version'), headers.get('tus-max-size')]).toEqual([204, '1.0.0', '30000000']);
    const told = await head(await begin(1000));
    expect(told.headers.get('upload-length')).toBe('1000');
    expect(told.headers.get('cache-control')).toBe('no-store');
    expect(Date.parse(told.headers.get('upload-expires') ?? '')).toBeGreaterThan(Date.now() + 23 * 3_600_000);
  });
});

describe('what a resumable upload refuses', () => {
  it('is for its own person, signed in, on our own pages, by this protocol', async () => {
    const url = await begin(1000);
    const stranger = await app.given.person();
    const nobody = { ...stranger, cookie: '' };
    const headers = { 'upload-length': '1000' };
    expect((await ask('HEAD', url, { who: stranger })).status).toBe(404);
    expect((await send(url, 0, photo.subarray(0, 10), stranger)).status).toBe(404);
    expect((await ask('DELETE', url, { who: stranger })).status).toBe(404);
    expect((await ask('POST', '/uploads/resumable', { who: nobody, headers })).status).toBe(401);
    expect((await send(url, 0, photo.subarray(0, 10), nobody)).status).toBe(401);
    const elsewhere = { ...headers, origin: 'https://elsewhere.example' };
    expect((await ask('POST', '/uploads/resumable', { headers: elsewhere })).status).toBe(403);
    expect(
      (await ask('POST', '/uploads/resumable', { headers: { ...headers, 'tus-resumable': '0.2.2' } })).status,
    ).toBe(412);
    expect((await ask('HEAD', `/uploads/resumable/${randomUUID()}`)).status).toBe(404);
    expect((await ask('HEAD', '/uploads/resumable/x')).status).toBe(404);
  });

  it.each([
    ['no length', undefined, 412],
    ['nothing', '0', 412],
    ['words', 'many', 412],
    ['more than 30 MB', '30000001', 413],
  ])('does not begin with %s', async (_name, length, status) => {
    const headers: Record<string, string> = length === undefined ? {} : { 'upload-length': length };
    expect((await ask('POST', '/uploads/resumable', { headers })).status).toBe(status);
  });

  it('knows no other place to go on than where it stands', async () => {
    const url = await begin(photo.length);
    await send(url, 0, photo.subarray(0, 1000));
    expect((await send(url, 500, photo.subarray(500, 900))).body).toMatchObject({ code: 'OFFSET_CONFLICT' });
    expect((await send(url, 5000, photo.subarray(5000))).status).toBe(409);
    expect((await head(url)).offset).toBe(1000);
  });

  it('takes no more than was announced', async () => {
    const url = await begin(1000);
    const { status, body } = await send(url, 0, photo.subarray(0, 2000));
    expect([status, body?.['code']]).toEqual([413, 'UPLOAD_TOO_LARGE']);
  });

  it.each([
    ['a page', () => Buffer.from('<!doctype html>'.repeat(20)), 415, 'NOT_A_PHOTO'],
    ['half a photo', () => photo.subarray(0, 2000), 422, 'IMAGE_DAMAGED'],
  ])('is over with %s, and nothing is left of it', async (_name, bytes, status, code) => {
    const before = await files('originals');
    const url = await begin(bytes().length);
    expect(await send(url, 0, bytes())).toMatchObject({ status, body: { code, faults: [] } });
    expect((await head(url)).status).toBe(404);
    expect(await files(url.replace('/uploads/resumable/', 'parts/'))).toEqual([]);
    expect(await files('originals')).toEqual(before);
  });

  it('is begun no more than fifteen times by one person, and can be given up', async () => {
    const many = await app.given.person();
    const urls = [];
    for (let count = 0; count < 15; count += 1) urls.push(await begin(1000, many));
    const headers = { 'upload-length': '1000' };
    expect((await ask('POST', '/uploads/resumable', { who: many, headers })).body).toMatchObject({
      code: 'TOO_MANY_UPLOADS',
    });
    expect((await ask('DELETE', urls[0] ?? '', { who: many })).status).toBe(204);
    expect((await ask('POST', '/uploads/resumable', { who: many, headers })).status).toBe(201);
  });
});

describe('the sweep', () => {
  it('deletes what was not finished in a day, and parts of nothing', async () => {
    const [old, young] = [await begin(photo.length), await begin(photo.length)];
    for (const url of [old, young]) await send(url, 0, photo.subarray(0, 3_000_000));
    const nothing = randomUUID();
    const idOf = (url: string) => url.split('/').at(-1) ?? '';
    await app.database.rows(`update upload_session set started_at = now() - interval '25 hours' where id = $1`, [
      idOf(old),
    ]);
    await app.app().get(Storage).put(`parts/${nothing}/${randomUUID()}`, 'left over');
    app.clock.set(new Date(Date.now() + 2 * 3_600_000));
    await app.app().get(SweepService, { strict: false }).sweep();
    const left = (await files('parts')).map((key) => key.split('/')[1]);
    expect([old, young, nothing].map((url) => left.includes(idOf(url)))).toEqual([false, true, false]);
    expect((await head(old)).status).toBe(404);
    expect((await head(young)).offset).toBe(3_000_000);
  });
});
