import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';

export interface Incoming<Format extends string = string> {
  bytes: number;
  sha256: string;
  format: Format;
}

/** What is taken. The beginning of a file, not its name, tells its format. */
export interface IncomingRules<Format extends string> {
  bytes: number;
  /** A line that brings nothing for so long is given up. */
  silenceMs: number;
  headBytes: number;
  formatOf: (head: Buffer) => Format | undefined;
}

export type IncomingFault = 'UPLOAD_TOO_LARGE' | 'UPLOAD_INCOMPLETE' | 'FORMAT_UNKNOWN';

/** What came is not taken, with the code that says why. */
export class IncomingRefused extends Error {
  constructor(readonly code: IncomingFault) {
    super(code);
  }
}

/**
 * Writes what comes into a new file, hashing and counting it on the way, one chunk in memory at a time.
 * Stops at the first byte too many, and as soon as the beginning shows that this is no format of those wanted.
 * @throws IncomingRefused
 */
export async function receive<Format extends string>(
  source: Readable,
  path: string,
  rules: IncomingRules<Format>,
): Promise<Incoming<Format>> {
  source.on('error', () => undefined);
  const hash = createHash('sha256');
  const silence = setTimeout(() => source.destroy(new IncomingRefused('UPLOAD_INCOMPLETE')), rules.silenceMs);
  const file = await open(path, 'wx', 0o600);
  let bytes = 0;
  let head = Buffer.alloc(0);
  try {
    for await (const chunk of source.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      silence.refresh();
      bytes += chunk.length;
      if (bytes > rules.bytes) throw new IncomingRefused('UPLOAD_TOO_LARGE');
      if (head.length < rules.headBytes) head = Buffer.concat([head, chunk.subarray(0, rules.headBytes)]);
      if (head.length >= rules.headBytes && !rules.formatOf(head)) throw new IncomingRefused('FORMAT_UNKNOWN');
      hash.update(chunk);
      await file.appendFile(chunk);
    }
  } catch (error) {
    throw isBrokenOff(error) ? new IncomingRefused('UPLOAD_INCOMPLETE') : error;
  } finally {
    clearTimeout(silence);
    await file.close();
  }
  const format = rules.formatOf(head);
  if (!format) throw new IncomingRefused('FORMAT_UNKNOWN');
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
