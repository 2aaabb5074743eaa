import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { formatOf, HEAD_BYTES, type PhotoFormat } from '../pipeline/format.rules.ts';
import { UPLOAD_LIMITS, UploadRefused } from './upload.rules.ts';

export interface Incoming {
  bytes: number;
  sha256: string;
  format: PhotoFormat;
}

/**
 * Writes what comes into a new file, hashing and counting it on the way, one chunk in memory at a time.
 * Stops at the first byte too many, and as soon as the beginning shows that this is no photo.
 * @throws UploadRefused
 */
export async function receive(source: Readable, path: string): Promise<Incoming> {
  source.on('error', () => undefined);
  const hash = createHash('sha256');
  const silence = setTimeout(() => source.destroy(new UploadRefused('UPLOAD_INCOMPLETE')), UPLOAD_LIMITS.silenceMs);
  const file = await open(path, 'wx', 0o600);
  let bytes = 0;
  let head = Buffer.alloc(0);
  try {
    for await (const chunk of source.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      silence.refresh();
      bytes += chunk.length;
      if (bytes > UPLOAD_LIMITS.bytes) throw new UploadRefused('UPLOAD_TOO_LARGE');
      if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES)]);
      if (head.length >= HEAD_BYTES && !formatOf(head)) throw new UploadRefused('NOT_A_PHOTO');
      hash.update(chunk);
      await file.appendFile(chunk);
    }
  } catch (error) {
    throw isBrokenOff(error) ? new UploadRefused('UPLOAD_INCOMPLETE') : error;
  } finally {
    clearTimeout(silence);
    await file.close();
  }
  const format = formatOf(head);
  if (!format) throw new UploadRefused('NOT_A_PHOTO');
  return { bytes, sha256: hash.digest('hex'), format };
}

function isBrokenOff(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ABORT_ERR';
}

const DRAIN_MS = 30_000;

/** Takes the rest of a refused upload off the line, so that the sender gets to read the answer; not for ever. */
export function drain(source: Readable): void {
  if (source.readableEnded || source.destroyed) return;
  const limit = setTimeout(() => source.destroy(), DRAIN_MS).unref();
  source.once('close', () => clearTimeout(limit));
  source.on('error', () => undefined);
  source.resume();
}
