import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cutIntoParts } from './upload-parts.ts';

let folder: string;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parts-'));
});

afterAll(() => rm(folder, { recursive: true }));

const newDraft = () => Promise.resolve(join(folder, `part-${(count += 1)}`));
const rules = { partBytes: 100, mostBytes: 100_000, silenceMs: 60_000 };

/** What was written, part by part, and how it ended. */
async function cut(source: Readable, changed: Partial<typeof rules> = {}) {
  const parts: Buffer[] = [];
  try {
    for await (const { draft, bytes } of cutIntoParts(source, newDraft, { ...rules, ...changed })) {
      parts.push(await readFile(draft));
      expect(parts.at(-1)?.length).toBe(bytes);
      await rm(draft);
    }
    return { parts, code: undefined };
  } catch (error) {
    return { parts, code: (error as { code: string }).code };
  } finally {
    expect(await readdir(folder)).toEqual([]);
  }
}

function brokenAfter(chunks: Buffer[]): Readable {
  let at = 0;
  return new Readable({
    read() {
      const chunk = chunks[at];
      at += 1;
      if (chunk) this.push(chunk);
      else this.destroy(Object.assign(new Error('aborted'), { code: 'ECONNRESET' }));
    },
  });
}

describe('cutIntoParts', () => {
  const chunks = fc.array(
    fc.uint8Array({ minLength: 1, maxLength: 150 }).map((bytes) => Buffer.from(bytes)),
    { maxLength: 12 },
  );

  it('loses no byte, and closes a part as soon as it is large enough', async () => {
    await fc.assert(
      fc.asyncProperty(chunks, async (sent) => {
        const { parts, code } = await cut(Readable.from(sent));
        expect(code).toBeUndefined();
        expect(Buffer.concat(parts)).toEqual(Buffer.concat(sent));
        for (const part of parts.slice(0, -1)) expect(part.length).toBeGreaterThanOrEqual(rules.partBytes);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps what came before the line broke', async () => {
    await fc.assert(
      fc.asyncProperty(chunks, async (sent) => {
        const { parts, code } = await cut(brokenAfter(sent));
        expect(code).toBe('UPLOAD_INCOMPLETE');
        const [kept, all] = [Buffer.concat(parts), Buffer.concat(sent)];
        expect(kept).toEqual(all.subarray(0, kept.length));
        expect(kept.length).toBeGreaterThanOrEqual(sent.length > 1 ? (sent[0]?.length ?? 0) : 0);
      }),
      { numRuns: 40 },
    );
  });

  it('takes exactly as much as was announced, and stops at the first byte too many', async () => {
    const whole = Buffer.alloc(250, 1);
    expect(await cut(Readable.from([whole]), { mostBytes: 250 })).toEqual({ parts: [whole], code: undefined });
    expect((await cut(Readable.from([whole, Buffer.alloc(1)]), { mostBytes: 250 })).code).toBe('UPLOAD_TOO_LARGE');
    expect(await cut(Readable.from([]), { mostBytes: 0 })).toEqual({ parts: [], code: undefined });
  });

  it('gives up a line that falls silent', async () => {
    const silent = new Readable({ read() {} });
    silent.push(Buffer.alloc(10));
    expect(await cut(silent, { silenceMs: 50 })).toEqual({ parts: [Buffer.alloc(10)], code: 'UPLOAD_INCOMPLETE' });
  });
});
