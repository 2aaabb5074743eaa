import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import decodeHeic from 'heic-decode';
import sharp, { type Sharp } from 'sharp';
import { rgbaToThumbHash } from 'thumbhash';
import type { PhotoFormat } from './format.rules.ts';
import { pngWithProfile } from './png-profile.ts';

/** One size of a photo in one encoding; `name` is `<sha256>.<ending>`. */
export interface Rendition {
  name: string;
  type: 'webp' | 'avif';
  width: number;
  height: number;
  bytes: number;
}

export interface Renditions {
  width: number;
  height: number;
  /** Base64 of a thumbhash: a calm placeholder of some 25 bytes. */
  thumbhash: string;
  /** By type, the smallest first; a photo that is small itself has fewer. */
  renditions: Rendition[];
}

interface Encoding {
  longest: number;
  type: 'webp' | 'avif';
}

interface Pixels {
  data: Buffer;
  width: number;
  height: number;
  channels: 1 | 2 | 3 | 4;
}

const MAX_PIXELS = 110_000_000;
const LONGEST = 2560;
const COARSE = 64;
const encodings: Encoding[] = [
  { longest: 320, type: 'webp' },
  { longest: 1280, type: 'webp' },
  { longest: LONGEST, type: 'webp' },
  { longest: 320, type: 'avif' },
  { longest: 1280, type: 'avif' },
];

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

/** Decodes once, turns upright, drops all metadata, converts to sRGB, and writes every size into the folder. */
export async function render(path: string, format: PhotoFormat, folder: string): Promise<Renditions> {
  const upright = format === 'heic' ? await heicAt(path) : fitted(sharp(path, openOptions).rotate());
  const pixels = await pixelsOf(upright.toColourspace('srgb').flatten({ background: '#ffffff' }));
  const renditions: Rendition[] = [];
  for (const encoding of encodingsFor(pixels)) renditions.push(await write(imageOf(pixels), encoding, folder));
  return { width: pixels.width, height: pixels.height, thumbhash: await thumbhashOf(imageOf(pixels)), renditions };
}

const openOptions = { failOn: 'error', limitInputPixels: MAX_PIXELS } as const;

/** sharp's own binary reads HEIC headers only; libheif decodes, has turned the pixels upright, and leaves the profile. */
async function heicAt(path: string): Promise<Sharp> {
  const { icc } = await sharp(path, openOptions).metadata();
  const { width, height, data } = await decodeHeic({ buffer: await readFile(path) });
  const decoded = { data: Buffer.from(data), width, height, channels: 4 } as const;
  const small = fitted(imageOf(decoded)).flatten({ background: '#ffffff' });
  if (!icc) return small;
  return sharp(pngWithProfile(await small.png({ compressionLevel: 0 }).toBuffer(), icc));
}

function fitted(image: Sharp): Sharp {
  return image.resize(LONGEST, LONGEST, { fit: 'inside', withoutEnlargement: true });
}

async function pixelsOf(image: Sharp): Promise<Pixels> {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels };
}

function imageOf({ data, ...raw }: Pixels): Sharp {
  return sharp(data, { raw, limitInputPixels: MAX_PIXELS });
}

/** Those that are larger than the one before them; nothing is enlarged. */
function encodingsFor({ width, height }: Pixels): Encoding[] {
  const longest = Math.max(width, height);
  return encodings.filter(({ type }, index) => {
    const before = encodings[index - 1];
    return before?.type !== type || before.longest < longest;
  });
}

async function write(image: Sharp, { longest, type }: Encoding, folder: string): Promise<Rendition> {
  const sized = image.resize(longest, longest, { fit: 'inside', withoutEnlargement: true });
  const encoded = type === 'webp' ? sized.webp({ quality: 80, effort: 2 }) : sized.avif({ quality: 55, effort: 2 });
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
  const name = `${createHash('sha256').update(data).digest('hex')}.${type}`;
  await writeFile(join(folder, name), data);
  return { name, type, width: info.width, height: info.height, bytes: data.length };
}

async function thumbhashOf(image: Sharp): Promise<string> {
  const small = image.resize(100, 100, { fit: 'inside' }).ensureAlpha().raw();
  const { data, info } = await small.toBuffer({ resolveWithObject: true });
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString('base64');
}
