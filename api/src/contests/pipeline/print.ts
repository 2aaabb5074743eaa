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

/** Writes a photo for printing: every pixel that its author sent, upright, sRGB, and no metadata but the resolution. */
export async function print(path: string, format: PhotoFormat, target: string): Promise<PrintedPhoto> {
  const image = (await openPhoto(path, format)).jpeg({ quality: 95, chromaSubsampling: '4:4:4' });
  const { data, info } = await image.toBuffer({ resolveWithObject: true });
  const file = jpegAt(data, PRINT_DPI);
  await writeFile(target, file, { flag: 'wx' });
  return { width: info.width, height: info.height, bytes: file.length };
}
