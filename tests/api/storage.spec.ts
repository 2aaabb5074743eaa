import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Config } from '../../api/src/shared/config.ts';
import { openStorage } from '../../api/src/shared/storage/open-storage.ts';
import type { Kept, Storage } from '../../api/src/shared/storage/storage.ts';
import { type S3Server, startS3 } from '../support/s3-server.ts';

let folder: string;
let s3: S3Server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'storage-'));
  s3 = await startS3();
});

afterAll(async () => {
  await s3.stop();
  await rm(folder, { recursive: true });
});

const openAt = (storageUrl: string, dataDir = folder) => openStorage({ storageUrl, dataDir } as Config);

async function listed(storage: Storage, name: string): Promise<Kept[]> {
  const found: Kept[] = [];
  for await (const kept of storage.list(name)) found.push(kept);
  return found;
}

describe.each([
  ['a folder', () => pathToFileURL(join(folder, 'store')).href, () => join(folder, 'store/drafts')],
  ['S3', () => s3.storageUrl('photos', { folder: 'inclusive' }), () => join(folder, 'drafts')],
])('a store that is %s', (_name, url, drafts) => {
  let storage: Storage;

  beforeAll(async () => {
    storage = await openAt(url());
  });

  it('keeps every byte, whichever part of them is asked for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), fc.nat(), fc.nat(), async (bytes, a, b) => {
        await storage.put('media/x.bin', bytes);
        const [start = 0, end = 0] = [a % bytes.length, b % bytes.length].toSorted((one, two) => one - two);
        expect(await storage.sizeOf('media/x.bin')).toBe(bytes.length);
        expect(await buffer(storage.read('media/x.bin'))).toEqual(Buffer.from(bytes));
        expect(await buffer(storage.read('media/x.bin', { start, end }))).toEqual(
          Buffer.from(bytes.subarray(start, end + 1)),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('takes in a draft whole, and nothing of it stays behind', async () => {
    const bytes = randomBytes(3_000_000);
    const draft = await storage.draft(`upload-${randomUUID()}`);
    await writeFile(draft, bytes);
    await storage.moveIn(draft, 'originals/one');
    expect(existsSync(draft)).toBe(false);
    expect((await buffer(storage.read('originals/one'))).equals(bytes)).toBe(true);
    await storage.discard(draft);
  });

  it('keeps one whole file of two that come at once', async () => {
    const two = ['a', 'b'].map((letter) => letter.repeat(100_000));
    await Promise.all(two.map((content) => storage.put('media/race', content)));
    expect(two).toContain(await text(storage.read('media/race')));
  });

  it('keeps nothing as well as something', async () => {
    await storage.put('media/empty', '');
    expect(await storage.sizeOf('media/empty')).toBe(0);
    expect(await text(storage.read('media/empty'))).toBe('');
  });

  it('knows nothing under a key that nobody used', async () => {
    expect(await storage.sizeOf('media/none')).toBeUndefined();
    await expect(text(storage.read('media/none'))).rejects.toThrow();
    await expect(storage.withFile('media/none', (path) => readFile(path))).rejects.toThrow();
    await storage.delete('media/none');
  });

  it('lends a file to programs, and cleans up behind them', async () => {
    await storage.put('media/lent', 'to be read');
    const before = await readdir(drafts());
    expect(await storage.withFile('media/lent', (path) => readFile(path, 'utf8'))).toBe('to be read');
    await expect(storage.withFile('media/lent', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await readdir(drafts())).toEqual(before);
    expect(await storage.sizeOf('media/lent')).toBe(10);
  });

  it('copies to a key that is free, and leaves a taken one alone', async () => {
    await storage.put('renditions/1/ā š.webp', 'picture');
    await storage.copy('renditions/1/ā š.webp', 'media/first');
    await storage.put('media/second', 'taken');
    await storage.copy('renditions/1/ā š.webp', 'media/second');
    await storage.delete('renditions/1');
    expect(await text(storage.read('media/first'))).toBe('picture');
    expect(await text(storage.read('media/second'))).toBe('taken');
  });

  it('lists files and folders directly in a folder, with the time of the newest in them', async () => {
    const begin = Date.now();
    for (const key of ['lists/aa', 'lists/bb/1', 'lists/bb/2', 'lists-not/cc']) await storage.put(key, key);
    const found = await listed(storage, 'lists');
    expect(found.map(({ key }) => key).toSorted()).toEqual(['lists/aa', 'lists/bb']);
    for (const { writtenAt } of found) expect(Math.abs(writtenAt.getTime() - begin)).toBeLessThan(60_000);
    expect(await listed(storage, 'nothing')).toEqual([]);
  });

  it('lists more than one answer holds', async () => {
    const names = Array.from({ length: 1010 }, (_each, index) => String(index).padStart(4, '0'));
    await storage.put('source', 'x');
    for (let at = 0; at < names.length; at += 101)
      await Promise.all(names.slice(at, at + 101).map((name) => storage.copy('source', `many/${name}`)));
    expect((await listed(storage, 'many')).map(({ key }) => key).toSorted()).toEqual(
      names.map((name) => `many/${name}`),
    );
  });

  it('deletes a file alone, and a folder with everything in it', async () => {
    for (const key of ['gone/1', 'gone/12', 'gone/2/a', 'gone/2/b/c']) await storage.put(key, key);
    await storage.delete('gone/1');
    await storage.delete('gone/2');
    expect((await listed(storage, 'gone')).map(({ key }) => key)).toEqual(['gone/12']);
  });

  it.each(['../outside', 'media/../../outside'])('holds %s to lead out of the store', async (key) => {
    await expect(storage.put(key, 'x').then(() => storage.sizeOf('outside'))).rejects.toThrow(/leads out/);
  });

  it('discards drafts of long ago, and no others', async () => {
    const [old, young] = [await storage.draft('old'), await storage.draft('young')];
    for (const path of [old, young]) await writeFile(path, 'x');
    await utimes(old, new Date(0), new Date(0));
    await storage.discardOlderThan(new Date(Date.now() - 3_600_000));
    expect([existsSync(old), existsSync(young)]).toEqual([false, true]);
    await storage.discard(young);
  });
});

describe('a store on S3', () => {
  it('does not open where the bucket or the secret is wrong, and tells no secret', async () => {
    const missing = s3.storageUrl('there').replace('/there/', '/elsewhere/');
    await expect(openAt(missing)).rejects.toThrow(/STORAGE_URL: the bucket "elsewhere" does not answer/);
    const foreign = openAt(s3.storageUrl('there', { secret: 'wrong-one' }));
    await expect(foreign).rejects.toThrow(/STORAGE_URL: the bucket "there"/);
    await expect(foreign).rejects.not.toThrow(/wrong-one/);
  });

  it('waits for a service that is busy, and begins a put anew whose line breaks', async () => {
    const storage = await openAt(s3.storageUrl('busy'));
    s3.fail('PUT', 'busy', 2);
    s3.fail('GET', 'busy', 2);
    await storage.put('media/1', 'kept all the same');
    s3.fail('PUT', 'cut');
    await storage.put('media/2', 'kept as well');
    expect(await text(storage.read('media/1'))).toBe('kept all the same');
    expect(await text(storage.read('media/2'))).toBe('kept as well');
  });

  it('notices that other bytes are kept than were sent, and leaves none of them', async () => {
    const storage = await openAt(s3.storageUrl('spoilt'));
    s3.fail('PUT', 'spoil', 3);
    await expect(storage.put('media/1', 'content')).rejects.toThrow('keeps other bytes under "media/1"');
    expect(await storage.sizeOf('media/1')).toBeUndefined();
    s3.fail('PUT', 'spoil');
    await storage.put('media/1', 'content');
    expect(await text(storage.read('media/1'))).toBe('content');
  });

  it('never takes half a file for a whole one', async () => {
    const storage = await openAt(s3.storageUrl('halves'));
    await storage.put('media/1', 'x'.repeat(500_000));
    s3.fail('GET', 'cut');
    await expect(storage.withFile('media/1', (path) => readFile(path))).rejects.toThrow();
    expect(await readdir(join(folder, 'drafts'))).toEqual([]);
  });
});
