import { crc32, deflateSync } from 'node:zlib';

/** End of the signature and of the IHDR chunk, which every PNG begins with. */
const AFTER_HEADER = 8 + 4 + 4 + 13 + 4;

/** The same PNG with an ICC profile: its pixels are then understood in the profile's colours. */
export function pngWithProfile(png: Buffer, profile: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from('iCCPprofile\0\0', 'latin1'), deflateSync(profile)]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length - 4);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([png.subarray(0, AFTER_HEADER), length, body, check, png.subarray(AFTER_HEADER)]);
}
