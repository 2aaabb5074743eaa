import { IncomingRefused } from '../shared/uploads/incoming.ts';

export class PackTooLarge extends Error {}

const MOST_BYTES = 200_000_000;

/** What a form has around its file. */
const AROUND_BYTES = 10_000;

export const packRules = {
  bytes: MOST_BYTES,
  silenceMs: 60_000,
  headBytes: 4,
  formatOf: (head: Buffer) => (head.toString('latin1', 0, 4) === 'PK\u0003\u0004' ? ('zip' as const) : undefined),
};

/** @throws PackTooLarge before the first byte is read, where the sender says how many there are */
export function requireSmall(announced: string | undefined): void {
  if (Number(announced ?? 0) > MOST_BYTES + AROUND_BYTES) throw new PackTooLarge();
}

/** The fault of what is no pack; throws what is none. */
export function packFaultOf(error: unknown): string {
  if (!(error instanceof IncomingRefused)) throw error;
  if (error.code === 'UPLOAD_TOO_LARGE') throw new PackTooLarge();
  return error.code === 'FORMAT_UNKNOWN' ? 'ZIP_INVALID' : error.code;
}
