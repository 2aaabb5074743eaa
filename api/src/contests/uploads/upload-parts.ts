import { open, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { UploadRefused } from './upload.rules.ts';

export interface PartRules {
  /** A part is closed as soon as it has so many. */
  partBytes: number;
  /** All parts together have no more. */
  mostBytes: number;
  silenceMs: number;
}

export interface WrittenPart {
  draft: string;
  bytes: number;
}

/**
 * Cuts what comes into files, each whole on the disk before the next begins; one chunk in memory at a time. What came
 * before a line broke is a part too; only then is the failure told.
 * @throws UploadRefused
 */
export async function* cutIntoParts(
  source: Readable,
  newDraft: () => Promise<string>,
  { partBytes, mostBytes, silenceMs }: PartRules,
): AsyncGenerator<WrittenPart> {
  const chunks = chunksOf(source, silenceMs);
  let left = mostBytes;
  try {
    for (let isOver = false; !isOver;) {
      const draft = await newDraft();
      const part = await writePart(draft, chunks, Math.min(partBytes, left), left);
      left -= part.bytes;
      isOver = part.isLast;
      if (part.bytes) yield { draft, bytes: part.bytes };
      else await rm(draft);
      if (part.failure) throw part.failure;
    }
  } finally {
    await chunks.return(undefined);
  }
}

interface PartOutcome {
  bytes: number;
  isLast: boolean;
  failure?: UploadRefused;
}

async function writePart(
  draft: string,
  chunks: AsyncGenerator<Buffer>,
  enough: number,
  most: number,
): Promise<PartOutcome> {
  const file = await open(draft, 'wx', 0o600);
  let bytes = 0;
  try {
    for (;;) {
      const next = await chunks.next().catch(() => undefined);
      if (!next) return { bytes, isLast: true, failure: new UploadRefused('UPLOAD_INCOMPLETE') };
      if (next.done) return { bytes, isLast: true };
      if (bytes + next.value.length > most)
        return { bytes, isLast: true, failure: new UploadRefused('UPLOAD_TOO_LARGE') };
      await file.appendFile(next.value);
      bytes += next.value.length;
      if (bytes >= enough && bytes < most) return { bytes, isLast: false };
    }
  } finally {
    await file.close();
  }
}

async function* chunksOf(source: Readable, silenceMs: number): AsyncGenerator<Buffer> {
  source.on('error', () => undefined);
  const silence = setTimeout(() => source.destroy(new UploadRefused('UPLOAD_INCOMPLETE')), silenceMs);
  try {
    for await (const chunk of source.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      silence.refresh();
      yield chunk;
    }
  } finally {
    clearTimeout(silence);
  }
}
