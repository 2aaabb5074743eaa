import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

const SMALLEST_BYTES = 600;
const WINDOW_BITS = 18;

/** Brotli and gzip levels for a page that is sent once, and for one that is kept and sent often. */
const levels = { once: { br: 3, gzip: 3 }, kept: { br: 4, gzip: 6 } };

/** The best of our encodings that the browser takes. */
export function encodingFor(accepted: string | undefined): Encoding {
  if (!accepted) return 'identity';
  if (takes(accepted, 'br')) return 'br';
  return takes(accepted, 'gzip') ? 'gzip' : 'identity';
}

function takes(accepted: string, encoding: string): boolean {
  const at = accepted.indexOf(encoding);
  return at >= 0 && !/^\s*;\s*q=0(?:\.0*)?\s*(?:,|$)/.test(accepted.slice(at + encoding.length));
}

/** Compresses here and now: a page takes a fifth of a millisecond, going through Node's thread pool twice that. */
export function encoded(body: Buffer, encoding: Encoding, use: keyof typeof levels): Buffer {
  if (encoding === 'br') return brotliCompressSync(body, { params: brotli(body.length, levels[use].br) });
  return encoding === 'gzip' ? gzipSync(body, { level: levels[use].gzip }) : body;
}

function brotli(bytes: number, quality: number): Record<number, number> {
  return {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_LGWIN]: WINDOW_BITS,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes,
  };
}

export function isWorthEncoding(body: Buffer): boolean {
  return body.length >= SMALLEST_BYTES;
}
