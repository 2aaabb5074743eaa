import { writeFile } from 'node:fs/promises';
import type { PhotoFormat } from './format.rules.ts';
import { openPhoto } from './photo-pixels.ts';
import { jpegAt } from './print.rules.ts';

export interface PrintedPhoto {
  width: number;
  height: number;
  bytes: number;
}

/** 300 dots an inch, as printers ask for. */
const PRINT_DPI = 300;

/**
 * Writes a photo for printing: upright, sRGB, and no metadata but the resolution.
 * @param longest of its sides in pixels; without it every pixel that its author sent
 */
export async function print(
  path: string,
  format: PhotoFormat,
  target: string,
  longest?: number,
): Promise<PrintedPhoto> {
  const image = (await openPhoto(path, format, longest)).jpeg({ quality: 95, chromaSubsampling: '4:4:4' });
  const { data, info } = await image.toBuffer({ resolveWithObject: true });
  const file = jpegAt(data, PRINT_DPI);
  await writeFile(target, file, { flag: 'wx' });
  return { width: info.width, height: info.height, bytes: file.length };
}
