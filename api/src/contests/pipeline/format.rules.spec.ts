import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { formatOf, HEAD_BYTES } from './format.rules.ts';

const dot = () => sharp({ create: { width: 9, height: 9, channels: 3, background: '#335577' } });
const ftyp = (brand: string) => Buffer.from(`\0\0\0\x18ftyp${brand}\0\0\0\0mif1heic`, 'latin1');

describe('formatOf', () => {
  it('knows photos by their first bytes', async () => {
    expect(formatOf((await dot().jpeg().toBuffer()).subarray(0, HEAD_BYTES))).toBe('jpeg');
    expect(formatOf((await dot().png().toBuffer()).subarray(0, HEAD_BYTES))).toBe('png');
    expect(formatOf((await dot().webp().toBuffer()).subarray(0, HEAD_BYTES))).toBe('webp');
    for (const brand of ['heic', 'heix', 'mif1']) expect(formatOf(ftyp(brand))).toBe('heic');
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg">')],
    ['an HTML page', Buffer.from('<!doctype html><script>')],
    ['a GIF', Buffer.from('GIF89a\x01\0\x01\0', 'latin1')],
    ['a TIFF', Buffer.from('II*\0\x08\0\0\0', 'latin1')],
    ['a PDF', Buffer.from('%PDF-1.7')],
    ['a ZIP', Buffer.from('PK\x03\x04', 'latin1')],
    ['a sound in a RIFF', Buffer.from('RIFF\0\0\0\0WAVEfmt ', 'latin1')],
    ['a film', ftyp('isom')],
    ['an AVIF', ftyp('avif')],
    ['half a PNG signature', Buffer.from('89504e47', 'hex')],
  ])('knows no photo in %s', (_name, head) => {
    expect(formatOf(head)).toBeUndefined();
  });
});
