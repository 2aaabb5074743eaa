import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { encoded, encodingFor } from './encoding.ts';

describe('encodingFor', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.0,gzip;q=0', 'identity'],
    ['br;q=0.5', 'br'],
    ['*', 'identity'],
    ['', 'identity'],
    [undefined, 'identity'],
  ])('%s: %s', (accepted, encoding) => {
    expect(encodingFor(accepted)).toBe(encoding);
  });
});

describe('encoded', () => {
  const page = Buffer.from('lasītava '.repeat(500));

  it.each(['once', 'kept'] as const)('can be undone (%s)', (use) => {
    expect(brotliDecompressSync(encoded(page, 'br', use))).toEqual(page);
    expect(gunzipSync(encoded(page, 'gzip', use))).toEqual(page);
    expect(encoded(page, 'identity', use)).toBe(page);
  });
});
