export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1257'] as const;

export type Encoding = (typeof encodings)[number];

export interface DecodedText {
  text: string;
  encoding: Encoding;
}

/** A text in the encoding that is asked for, else in the one that its bytes tell; without the mark of byte order. */
export function decodedText(bytes: Uint8Array, asked?: Encoding): DecodedText {
  const encoding = asked ?? detected(bytes);
  return { encoding, text: new TextDecoder(encoding).decode(bytes) };
}

function detected(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return wideOf(bytes.subarray(0, 1000)) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1257');
}

/** UTF-16 without a mark: every other byte of Latin text is nought. */
function wideOf(head: Uint8Array): Encoding | undefined {
  const noughts = [0, 1].map((parity) => head.filter((byte, at) => at % 2 === parity && byte === 0).length);
  const [even = 0, odd = 0] = noughts;
  if (Math.max(even, odd) * 4 < head.length) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
