import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.ts';
import type { Person } from '../support/people.ts';
import { hugePng, phonePhoto, plainPhoto } from '../support/photos.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { contestants } from './contests.support.ts';

const app = useTestApp();
const { address, files, upload } = contestants(app);

const uploadsOf = ({ id }: Person) => app.database.rows('select * from upload where person_id = $1', [id]);

/** Nothing of a refused upload is left, and the process takes the next one. */
async function expectNothingLeft(person: Person, before: string[]): Promise<void> {
  await eventually(async () => expect(await files()).toEqual(before));
  expect(await uploadsOf(person)).toEqual([]);
  expect(await upload(person, await plainPhoto())).toMatchObject({ status: 201 });
}

/** A request written by hand, of which only the beginning may ever be sent. */
function requestOf(person: Person, length: number | 'chunked'): string {
  const body = length === 'chunked' ? 'transfer-encoding: chunked' : `content-length: ${Math.floor(length)}`;
  return `PUT /uploads HTTP/1.1\r\nhost: x\r\norigin: ${app.config().publicUrl}\r\ncookie: ${person.cookie}\r\ncontent-type: image/jpeg\r\n${body}\r\n\r\n`;
}

async function lineTo(): Promise<ReturnType<typeof connect>> {
  const { hostname, port } = new URL(address());
  const line = connect(Number(port), hostname);
  await once(line, 'connect');
  return line.on('error', () => undefined);
}

describe('PUT /uploads', () => {
  it('keeps the very bytes, with their hash', async () => {
    const person = await app.given.person();
    const photo = await phonePhoto();
    const { status, body } = await upload(person, photo);
    expect({ status, body }).toEqual({
      status: 201,
      body: { uploadId: body.uploadId, width: 480, height: 640, format: 'jpeg' },
    });
    const [row] = await app.database.rows<{ sha256: string; bytes: number }>(
      'select encode(sha256($2), $3) as expected, * from upload where id = $1',
      [body.uploadId, photo, 'hex'],
    );
    expect(row).toMatchObject({ bytes: photo.length, sha256: (row as unknown as { expected: string }).expected });
    expect(await files()).toContain(`originals/${body.uploadId}`);
  });

  it.each<[string, () => Promise<Uint8Array> | Uint8Array, number, string]>([
    [
      'an SVG named .jpg',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      415,
      'NOT_A_PHOTO',
    ],
    [
      'an HTML page',
      () => Buffer.from('<!doctype html><html><script>alert(1)</script></html>'.repeat(40)),
      415,
      'NOT_A_PHOTO',
    ],
    ['nothing', () => Buffer.alloc(0), 415, 'NOT_A_PHOTO'],
    ['a JPEG of its first bytes alone', () => Buffer.from('ffd8ffe000104a46494600', 'hex'), 422, 'IMAGE_DAMAGED'],
    [
      'a JPEG that breaks off',
      () => plainPhoto().then((whole) => whole.subarray(0, whole.length / 2)),
      422,
      'IMAGE_DAMAGED',
    ],
    [
      'HTML behind the signature of a JPEG',
      () => Buffer.from(`\xff\xd8\xff${'<script>'.repeat(50)}`, 'latin1'),
      422,
      'IMAGE_DAMAGED',
    ],
    ['a PNG of 256 megapixels', () => hugePng(), 422, 'IMAGE_TOO_LARGE'],
    [
      'a false HEIC',
      () => Buffer.from(`\0\0\0\x18ftypheic\0\0\0\0mif1heic${'x'.repeat(200)}`, 'latin1'),
      422,
      'IMAGE_DAMAGED',
    ],
  ])('refuses %s', async (_name, bytes, status, code) => {
    const person = await app.given.person();
    const before = await files();
    expect(await upload(person, await bytes())).toEqual({ status, body: { code, faults: [] } });
    await expectNothingLeft(person, before);
  });

  it('makes its bomb as small as it says', () => {
    expect(hugePng().length).toBeLessThan(40_000);
  });

  it('refuses more than 30 MB, announced or not, and says so before it is all sent', async () => {
    const person = await app.given.person();
    const before = await files();
    const announced = await lineTo();
    announced.write(requestOf(person, 30_000_001));
    expect(String((await once(announced, 'data'))[0])).toMatch(/^HTTP\/1.1 413 [\s\S]*"UPLOAD_TOO_LARGE"/);
    announced.destroy();
    const endless = await lineTo();
    endless.write(requestOf(person, 'chunked'));
    const answer = once(endless, 'data');
    const megabyte = Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(1_000_000)]);
    for (let sent = 0; sent < 32; sent += 1)
      endless.write(Buffer.concat([Buffer.from(`${megabyte.length.toString(16)}\r\n`), megabyte, Buffer.from('\r\n')]));
    expect(String((await answer)[0])).toMatch(/^HTTP\/1.1 413 /);
    endless.destroy();
    await expectNothingLeft(person, before);
  });

  it('leaves nothing of an upload that breaks off', async () => {
    const person = await app.given.person();
    const before = await files();
    const photo = await plainPhoto();
    const line = await lineTo();
    line.write(requestOf(person, photo.length));
    line.write(photo.subarray(0, photo.length / 2));
    await eventually(async () => expect(await files('drafts')).toHaveLength(1));
    line.destroy();
    await expectNothingLeft(person, before);
  });

  it('refuses a body shorter than its content-length when the sender hangs up, and one that is longer', async () => {
    const person = await app.given.person();
    const before = await files();
    const photo = await plainPhoto();
    const short = await lineTo();
    short.write(requestOf(person, photo.length + 10));
    short.end(photo);
    await once(short.resume(), 'close');
    const long = await lineTo();
    long.write(requestOf(person, photo.length / 2));
    long.write(photo);
    expect(String((await once(long, 'data'))[0])).toMatch(/^HTTP\/1.1 4(00|22) /);
    long.destroy();
    await expectNothingLeft(person, before);
  });

  it.each([
    ['a form', 'multipart/form-data; boundary=x'],
    ['text', 'text/plain'],
    ['JSON', 'application/json'],
  ])('takes no %s', async (_name, type) => {
    const person = await app.given.person();
    const before = await files();
    const { status, body } = await upload(person, await plainPhoto(), { 'content-type': type });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body).not.toHaveProperty('stack');
    await expectNothingLeft(person, before);
  });

  it('is for people who have signed in, on our own pages', async () => {
    const before = await files();
    const person = await app.given.person();
    const photo = await plainPhoto();
    expect(await upload(undefined, photo)).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
    expect(await upload(person, photo, { origin: 'https://elsewhere.example' })).toMatchObject({
      status: 403,
      body: { code: 'CROSS_SITE' },
    });
    await expectNothingLeft(person, before);
  });

  it('keeps the newest fifteen that no photo uses yet', async () => {
    const person = await app.given.person();
    const ids: string[] = [];
    for (let count = 0; count < 17; count += 1) ids.push((await upload(person, await plainPhoto())).body.uploadId);
    expect((await uploadsOf(person)).map((row) => (row as { id: string }).id).toSorted()).toEqual(
      ids.slice(2).toSorted(),
    );
    const kept = await files('originals');
    expect(ids.filter((id) => kept.includes(`originals/${id}`))).toEqual(ids.slice(2));
  });

  it('takes two at once from a person, and no third one', async () => {
    const person = await app.given.person();
    const lines = [await lineTo(), await lineTo()];
    const photo = await plainPhoto();
    for (const line of lines) line.write(requestOf(person, photo.length));
    for (const line of lines) line.write(photo.subarray(0, 500));
    await eventually(async () => expect(await files('drafts')).toHaveLength(2));
    expect(await upload(person, photo)).toMatchObject({ status: 429, body: { code: 'TOO_MANY_UPLOADS' } });
    for (const line of lines) line.write(photo.subarray(500));
    for (const line of lines) expect(String((await once(line, 'data'))[0])).toMatch(/^HTTP\/1.1 201 /);
    for (const line of lines) line.destroy();
    expect(await upload(person, await plainPhoto())).toMatchObject({ status: 201 });
  });

  it('costs little memory, however large the photo', async () => {
    const person = await app.given.person();
    const photo = await plainPhoto();
    const padded = Buffer.concat([photo, Buffer.alloc(29_900_000 - photo.length)]);
    const line = await lineTo();
    line.write(requestOf(person, padded.length));
    collectGarbage();
    const before = memory();
    let most = 0;
    for (let at = 0; at < padded.length; at += 1_000_000) {
      if (!line.write(padded.subarray(at, at + 1_000_000))) await once(line, 'drain');
      await pause(1);
      if (at % 10_000_000 !== 9_000_000) continue;
      collectGarbage();
      most = Math.max(most, memory() - before);
    }
    expect(String((await once(line, 'data'))[0])).toMatch(/^HTTP\/1.1 201 /);
    line.destroy();
    expect(most).toBeLessThan(20_000_000);
  });
});

/** What waits to be collected on a busy machine is not what an upload costs. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

function memory(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
