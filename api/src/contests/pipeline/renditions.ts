import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sharp } from 'sharp';
import { rgbaToThumbHash } from 'thumbhash';
import type { PhotoFormat } from './format.rules.ts';
import { HASHED_SIDE, type PerceptualHash, perceptualHashOf } from './perceptual-hash.rules.ts';
import { imageOf, openPhoto, type Pixels, pixelsOf } from './photo-pixels.ts';

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
  phash: PerceptualHash;
  /** By type, the smallest first; a photo that is small itself has fewer. */
  renditions: Rendition[];
}

const LONGEST = 2560;

/** Longest side, and the encodings of that size: AVIF of the largest costs more time than it saves bytes. */
const sizes = [
  { longest: LONGEST, types: ['webp'] },
  { longest: 1280, types: ['webp', 'avif'] },
  { longest: 320, types: ['webp', 'avif'] },
] as const;

/**
 * Decodes once, turns upright, drops all metadata, converts to sRGB, and writes every size into the folder.
 * @param tidy called whenever pixels are no longer needed
 */
export async function render(
  path: string,
  format: PhotoFormat,
  folder: string,
  tidy: () => void = () => undefined,
): Promise<Renditions> {
  let pixels = await pixelsOf(await openPhoto(path, format, LONGEST));
  const { width, height } = pixels;
  const renditions: Rendition[] = [];
  for (const { longest, types } of sizesFor(pixels)) {
    pixels = await fittedTo(pixels, longest);
    tidy();
    for (const type of types) renditions.push(await write(pixels, type, folder));
  }
  return {
    width,
    height,
    thumbhash: await thumbhashOf(pixels),
    phash: await phashOf(pixels),
    renditions: ordered(renditions),
  };
}

/** What a picture that is rendered already looks like. */
export async function fingerprint(path: string): Promise<PerceptualHash> {
  return phashOf(await pixelsOf(await openPhoto(path, 'webp', sizes[1].longest)));
}

/** Largest first; one that would be no smaller than the photo itself gives way to the next larger one. */
function sizesFor({ width, height }: Pixels): { longest: number; types: readonly Rendition['type'][] }[] {
  const own = Math.max(width, height);
  return sizes.map(({ longest, types }, index) => {
    const isCovered = (type: Rendition['type']) =>
      sizes
        .slice(index + 1)
        .some((smaller) => smaller.longest >= own && (smaller.types as readonly string[]).includes(type));
    return { longest, types: types.filter((type) => !isCovered(type)) };
  });
}

async function fittedTo(pixels: Pixels, longest: number): Promise<Pixels> {
  if (Math.max(pixels.width, pixels.height) <= longest) return pixels;
  return pixelsOf(imageOf(pixels).resize(longest, longest, { fit: 'inside' }));
}

async function write(pixels: Pixels, type: Rendition['type'], folder: string): Promise<Rendition> {
  const data = await encoded(imageOf(pixels), type).toBuffer();
  const name = `${createHash('sha256').update(data).digest('hex')}.${type}`;
  await writeFile(join(folder, name), data);
  return { name, type, width: pixels.width, height: pixels.height, bytes: data.length };
}

function encoded(image: Sharp, type: Rendition['type']): Sharp {
  return type === 'webp' ? image.webp({ quality: 80, effort: 2 }) : image.avif({ quality: 55, effort: 2 });
}

function ordered(renditions: Rendition[]): Rendition[] {
  const of = (wanted: Rendition['type']) => renditions.filter(({ type }) => type === wanted).toReversed();
  return [...of('webp'), ...of('avif')];
}

async function thumbhashOf(pixels: Pixels): Promise<string> {
  const small = imageOf(pixels).resize(100, 100, { fit: 'inside' }).ensureAlpha();
  const { data, width, height } = await pixelsOf(small);
  return Buffer.from(rgbaToThumbHash(width, height, data)).toString('base64');
}

async function phashOf(pixels: Pixels): Promise<PerceptualHash> {
  const square = imageOf(pixels).resize(HASHED_SIDE, HASHED_SIDE, { fit: 'fill' }).greyscale();
  return perceptualHashOf((await pixelsOf(square)).data);
}
