import { readFile } from 'node:fs/promises';
import decodeHeic from 'heic-decode';
import sharp, { type Sharp } from 'sharp';
import type { PhotoFormat } from './format.rules.ts';
import { pngWithProfile } from './png-profile.ts';

export interface Pixels {
  data: Buffer;
  width: number;
  height: number;
  channels: 1 | 2 | 3 | 4;
}

const MAX_PIXELS = 110_000_000;
const COARSE = 64;
const openOptions = { failOn: 'error', limitInputPixels: MAX_PIXELS } as const;

sharp.cache(false);
sharp.concurrency(1);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['JpegFile', 'PngFile', 'PngBuffer', 'WebpFile', 'HeifFile'].map((loader) => `VipsForeignLoad${loader}`),
});

/**
 * Reads a photo to its end in a coarse size, so that one that breaks off is known at once. HEIC costs seconds to decode,
 * of it the header has to do.
 * @returns size in pixels of the upright photo
 * @throws Error when the photo cannot be read or its header names more than 110 megapixels
 */
export async function inspect(path: string, format: PhotoFormat): Promise<{ width: number; height: number }> {
  const { width, height, autoOrient } = await sharp(path, { limitInputPixels: MAX_PIXELS }).metadata();
  if (width * height > MAX_PIXELS) throw new Error('Input image exceeds pixel limit');
  if (format !== 'heic') await sharp(path, openOptions).resize(COARSE, COARSE, { fit: 'inside' }).raw().toBuffer();
  return { width: autoOrient.width, height: autoOrient.height };
}

/**
 * A photo upright, in the colours of every screen, on white, and without metadata.
 * @param longest of its sides, which never grow
 */
export async function openPhoto(path: string, format: PhotoFormat, longest?: number): Promise<Sharp> {
  const upright =
    format === 'heic' ? await heicAt(path, longest) : fitted(sharp(path, openOptions).autoOrient(), longest);
  return upright.toColourspace('srgb').flatten({ background: '#ffffff' });
}

export async function pixelsOf(image: Sharp): Promise<Pixels> {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels };
}

export function imageOf({ data, ...raw }: Pixels): Sharp {
  return sharp(data, { raw, limitInputPixels: MAX_PIXELS });
}

/** sharp's own binary reads HEIC headers only; libheif decodes, has turned the pixels upright, and leaves the profile. */
async function heicAt(path: string, longest: number | undefined): Promise<Sharp> {
  const { icc } = await sharp(path, openOptions).metadata();
  const { width, height, data } = await decodeHeic({ buffer: await readFile(path) });
  const decoded = { data: Buffer.from(data), width, height, channels: 4 } as const;
  const small = fitted(imageOf(decoded), longest).flatten({ background: '#ffffff' });
  if (!icc) return small;
  return sharp(pngWithProfile(await small.png({ compressionLevel: 0 }).toBuffer(), icc), openOptions);
}

function fitted(image: Sharp, longest: number | undefined): Sharp {
  return longest ? image.resize(longest, longest, { fit: 'inside', withoutEnlargement: true }) : image;
}
