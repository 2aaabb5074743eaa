import sharp from 'sharp';
import { scene } from '../../support/photos.ts';

const SIZE = { width: 4000, height: 3000 };
const GRAIN = 12;

/** Twelve megapixels with the grain of a camera, without which a JPEG is decoded and encoded too easily. */
export async function cameraPhoto(): Promise<Buffer> {
  const { data, info } = await (await scene({ ...SIZE, seed: 12 })).raw().toBuffer({ resolveWithObject: true });
  let state = 12;
  for (let at = 0; at < data.length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    data[at] = Math.max(0, Math.min(255, (data[at] ?? 0) + ((state >>> 24) % GRAIN) - GRAIN / 2));
  }
  const raw = { width: info.width, height: info.height, channels: 3 as const };
  return sharp(data, { raw }).jpeg({ quality: 90 }).withMetadata({ orientation: 6 }).toBuffer();
}

/** Another file of the same picture. */
export function another(photo: Buffer, number: number): Buffer {
  const mark = Buffer.alloc(8);
  mark.writeUInt32BE(number, 4);
  return Buffer.concat([photo, mark]);
}
