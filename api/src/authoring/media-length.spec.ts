import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lengthIn, lengthOfBytes } from './media-length.ts';

const hex = (digits: string) => Buffer.from(digits, 'hex');
const uint32 = (...numbers: number[]) =>
  Buffer.concat(numbers.map((number) => Buffer.from(number.toString(16).padStart(8, '0'), 'hex')));
const double = (number: number) => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(number);
  return bytes;
};

const mp4 = Buffer.concat([uint32(108), Buffer.from('mvhd'), uint32(0, 0, 0, 600, 36_900), Buffer.alloc(80)]);
const webm = Buffer.concat([hex('1a45dfa31549a96690'), hex('2ad7b1830f4240'), hex('448988'), double(61_400)]);
const frame = Buffer.concat([hex('fffb9064'), Buffer.alloc(413)]);
const noted = Buffer.concat([hex('fffb9064'), Buffer.alloc(32), Buffer.from('Xing'), uint32(1, 2_345), frame]);
const samples = Buffer.alloc(8);
samples.writeBigInt64LE(5n * 44_100n);
const ogg = Buffer.concat([
  Buffer.from('OggS'),
  Buffer.from('\u0001vorbis', 'latin1'),
  hex('0000000002'),
  hex('44ac0000'),
  Buffer.from('OggS'),
  hex('0004'),
  samples,
]);

describe('the length of a film or a recording', () => {
  it.each([
    ['mp4', mp4, 62],
    ['m4a', mp4, 62],
    ['webm', webm, 61],
    ['mp3', Buffer.concat(Array.from({ length: 115 }, () => frame)), 3],
    ['mp3', noted, 61],
    ['mp3', Buffer.concat([Buffer.from('ID3'), hex('03000000000004'), Buffer.alloc(4), noted]), 61],
    ['ogg', ogg, 5],
  ] as const)('is read from %s', (format, bytes, seconds) => {
    expect(lengthOfBytes(bytes, format)).toBe(seconds);
  });

  it('is not known of pictures, and never a fault, whatever the bytes', () => {
    expect(lengthOfBytes(mp4, 'png')).toBeNull();
    const marks = fc.constantFrom(mp4, webm, noted, ogg, hex('1549a966'), hex('4489'), Buffer.from('mvhd'));
    const pieces = fc.array(fc.oneof(marks, fc.uint8Array({ maxLength: 30 })), { maxLength: 6 });
    fc.assert(
      fc.property(pieces, fc.nat(200), fc.constantFrom('mp4', 'webm', 'ogg', 'mp3'), (parts, cut, format) => {
        const whole = Buffer.concat(parts);
        const head = whole.subarray(0, cut);
        const length = lengthIn({ head, tail: whole.subarray(-cut || whole.length), bytes: whole.length }, format);
        expect(length === null || (Number.isInteger(length) && length > 0)).toBe(true);
      }),
    );
  });
});
