export const printSizes = ['20x30', '30x40', '40x60', '50x70'] as const;
export type PrintSize = (typeof printSizes)[number];

export const PRINT_DPI = 300;

/** Below it a print looks soft also from an arm's length away. */
const FAIR_DPI = 200;

const INCH_CM = 2.54;

export interface Pixels {
  width: number;
  height: number;
}

/** `full`: 300 dots an inch or more; `fair`: at least 200; `low`: the picture looks soft at this size. */
export type PrintQuality = 'full' | 'fair' | 'low';

export interface Print {
  /** What the pixels give at the paper's size. */
  dpi: number;
  quality: PrintQuality;
}

/** The paper lies as the photo does. */
export function boxOf(size: PrintSize, { width, height }: Pixels): Pixels {
  const [short = 0, long = 0] = size.split('x').map((cm) => Math.round((Number(cm) / INCH_CM) * PRINT_DPI));
  return width > height ? { width: long, height: short } : { width: short, height: long };
}

/** Pixels that fill the paper as far as the photo's proportions let them. */
export function fitOf(photo: Pixels, size: PrintSize): Pixels {
  const box = boxOf(size, photo);
  const scale = Math.min(box.width / photo.width, box.height / photo.height);
  return { width: Math.round(photo.width * scale), height: Math.round(photo.height * scale) };
}

export function printOf(photo: Pixels, size: PrintSize): Print {
  const dpi = Math.floor((PRINT_DPI * longestOf(photo)) / longestOf(fitOf(photo, size)));
  return { dpi, quality: dpi >= PRINT_DPI ? 'full' : dpi >= FAIR_DPI ? 'fair' : 'low' };
}

export function longestOf({ width, height }: Pixels): number {
  return Math.max(width, height);
}

/** The author's own pixels, of which the photo in the gallery may have fewer; undefined where they were not counted. */
export function originalOf({
  width,
  height,
  longestSide,
}: Pixels & { longestSide: number | null }): Pixels | undefined {
  if (longestSide === null) return undefined;
  const scale = longestSide / longestOf({ width, height });
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** The largest paper on which the photo does not look soft; undefined when it does on all of them. */
export function largestFor(photo: Pixels): PrintSize | undefined {
  return printSizes.findLast((size) => printOf(photo, size).quality !== 'low');
}

/** Centimetres of the file when it is printed as it is. */
export function centimetres({ width, height }: Pixels): Pixels {
  const cm = (pixels: number) => Math.round((pixels / PRINT_DPI) * INCH_CM * 10) / 10;
  return { width: cm(width), height: cm(height) };
}
