import type { Sharp, SharpInput, SharpOptions } from 'sharp';

/** A picture to be looked at or written anew. The library comes with the first one: few processes ever see any. */
export async function picture(source: SharpInput, options: SharpOptions): Promise<Sharp> {
  const { default: sharp } = await import('sharp');
  return sharp(source, options);
}
