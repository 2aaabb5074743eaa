import type { DocumentFault } from './office.rules.ts';

const SIGNATURE = 'd0cf11e0a1b11ae1';

/** The container of old Office files, and of new ones under a password. */
export function isOle(head: Buffer): boolean {
  return head.subarray(0, 8).toString('hex') === SIGNATURE;
}

const ENTRY_BYTES = 128;
const NAME_BYTES = 64;

const locked = ['EncryptedPackage', 'EncryptionInfo'];
const old = ['WordDocument', 'Workbook', 'Book', 'PowerPoint Document'];

/** Why a container is not taken, by the names of the streams inside: the entries of its directory stand at multiples of their size. */
export function oleFault(bytes: Buffer): DocumentFault {
  let fault: DocumentFault = 'MEDIA_UNKNOWN';
  for (let at = 0; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    const name = entryName(bytes, at);
    if (name === undefined) continue;
    if (locked.includes(name)) return 'MEDIA_ENCRYPTED';
    if (old.includes(name)) fault = 'MEDIA_OLD_FORMAT';
  }
  return fault;
}

/** The name's length in bytes, its closing zero included, stands after it. */
function entryName(bytes: Buffer, at: number): string | undefined {
  const length = bytes.readUInt16LE(at + NAME_BYTES);
  if (length < 4 || length > NAME_BYTES || length % 2) return undefined;
  return bytes.subarray(at, at + length - 2).toString('utf16le');
}
