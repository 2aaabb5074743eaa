import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { array, assert, asyncProperty, integer } from 'fast-check';
import { receive } from './incoming.ts';

const rules = {
  bytes: 30_000_000,
  silenceMs: 60_000,
  headBytes: 32,
  formatOf: (head: Buffer) => (head.subarray(0, 2).toString('hex') === 'ffd8' ? 'jpeg' : undefined),
};

let folder: string;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'incoming-'));
});

afterAll(() => rm(folder, { recursive: true }));

const newPath = () => join(folder, `upload-${(count += 1)}`);
const jpegHead = Buffer.from('ffd8ffe0', 'hex');
const jpegOf = (bytes: number) => Buffer.concat([jpegHead, Buffer.alloc(bytes - jpegHead.length, 7)]);

describe('receive', () => {
  it('keeps every byte however the line cuts them, and knows their hash', async () => {
    await assert(
      asyncProperty(array(integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 }), async (cuts) => {
        const whole = jpegOf(cuts.reduce((sum, cut) => sum + cut, 40));
        const chunks: Buffer[] = [];
        let at = 0;
        for (const cut of [...cuts, whole.length]) chunks.push(whole.subarray(at, (at += cut)));
        const path = newPath();
        const incoming = await receive(Readable.from(chunks.filter(({ length }) => length > 0)), path, rules);
        const sha256 = createHash('sha256').update(whole).digest('hex');
        expect(incoming).toEqual({ bytes: whole.length, sha256, format: 'jpeg' });
        expect(await readFile(path)).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  it('stops at the first chunk too many', async () => {
    let taken = 0;
    const endless = Readable.from(
      (function* () {
        yield jpegOf(1_000_000);
        for (;;) {
          taken += 1;
          yield Buffer.alloc(1_000_000);
        }
      })(),
    );
    await expect(receive(endless, newPath(), rules)).rejects.toMatchObject({ code: 'UPLOAD_TOO_LARGE' });
    expect(taken).toBeLessThanOrEqual(rules.bytes / 1_000_000 + 2);
  });

  it('takes a file of exactly the largest size', async () => {
    const { bytes } = await receive(Readable.from([jpegOf(rules.bytes)]), newPath(), rules);
    expect(bytes).toBe(rules.bytes);
  });

  it.each([
    ['nothing at all', []],
    ['a page', [Buffer.from('<!doctype html><title>a page that is longer than the head</title>')]],
    ['a page of a few bytes', [Buffer.from('<svg/>')]],
  ])('does not take %s', async (_name, chunks) => {
    await expect(receive(Readable.from(chunks), newPath(), rules)).rejects.toMatchObject({ code: 'FORMAT_UNKNOWN' });
  });

  it('says so when the line breaks', async () => {
    const broken = new Readable({ read() {} });
    broken.push(jpegOf(1000));
    setImmediate(() => broken.destroy(Object.assign(new Error('aborted'), { code: 'ECONNRESET' })));
    await expect(receive(broken, newPath(), rules)).rejects.toMatchObject({ code: 'UPLOAD_INCOMPLETE' });
  });
});
