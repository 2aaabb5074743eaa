import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import decodeHeic from 'heic-decode';
import sharp, { type Sharp } from 'sharp';
import { rgbaToThumbHash } from 'thumbhash';
import type { PhotoFormat } from './format.rules.ts';

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
  renditions: Rendition[];
}

const MAX_PIXELS = 110_000_000;
const LONGEST = 2560;
const encodings = [
  { longest: 320, type: 'webp' },
  { longest: 1280, type: 'webp' },
  { longest: 2560, type: 'webp' },
  { longest: 320, type: 'avif' },
  { longest: 1280, type: 'avif' },
] as const;

sharp.cache(false);
sharp.concurrency(1);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpegFile', 'VipsForeignLoadPngFile', 'VipsForeignLoadWebpFile', 'VipsForeignLoadHeifFile'] });

/**
 * @returns size in pixels as the file's header tells it
 * @throws Error when the header cannot be read or names more than 110 megapixels
 */
export async function inspect(path: string): Promise<{ width: number; height: number }> {
  const { width, height } = await sharp(path, { limitInputPixels: MAX_PIXELS }).metadata();
  if (width * height > MAX_PIXELS) throw new Error('Input image exceeds pixel limit');
  return { width, height };
}

/** Decodes once, turns upright, drops all metadata, converts to sRGB, and writes every size into the folder. */
export async function render(path: string, format: PhotoFormat, folder: string): Promise<Renditions> {
  const upright = format === 'heic' ? await heicAt(path) : sharp(path, openOptions).rotate();
  const { data, info } = await upright
    .resize(LONGEST, LONGEST, { fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .flatten({ background: '#ffffff' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const decoded = () => sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
  const renditions: Rendition[] = [];
  for (const encoding of encodings) renditions.push(await write(decoded(), encoding, folder));
  return { width: info.width, height: info.height, thumbhash: await thumbhashOf(decoded()), renditions };
}

const openOptions = { failOn: 'error', limitInputPixels: MAX_PIXELS } as const;

/** sharp's own binary reads HEIC headers only; libheif decodes, and has already turned the pixels upright. */
async function heicAt(path: string): Promise<Sharp> {
  const { width, height, data } = await decodeHeic({ buffer: await readFile(path) });
  return sharp(new Uint8Array(data), { raw: { width, height, channels: 4 }, limitInputPixels: MAX_PIXELS });
}

async function write(image: Sharp, { longest, type }: (typeof encodings)[number], folder: string): Promise<Rendition> {
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
