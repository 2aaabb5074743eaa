export const photoFormats = ['jpeg', 'png', 'webp', 'heic'] as const;
export type PhotoFormat = (typeof photoFormats)[number];

export const HEAD_BYTES = 32;

const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);

/** The format that the first bytes of a file tell; a name or declared type says nothing. */
export function formatOf(head: Buffer): PhotoFormat | undefined {
  if (head.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'jpeg';
  if (head.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))) return 'png';
  if (latin(head, 0, 4) === 'RIFF' && latin(head, 8, 12) === 'WEBP') return 'webp';
  return latin(head, 4, 8) === 'ftyp' && heicBrands.has(latin(head, 8, 12)) ? 'heic' : undefined;
}

function latin(bytes: Buffer, from: number, to: number): string {
  return bytes.subarray(from, to).toString('latin1');
}
