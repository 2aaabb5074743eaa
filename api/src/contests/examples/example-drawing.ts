const QUALITY = 92;

/** Grain as a camera has it, so that even skies do not fall into steps. */
const GRAIN = { type: 'gaussian', mean: 128, sigma: 9 } as const;

/** A drawing as a JPEG, which then goes the way of every photo. The decoder is loaded only where there are drawings. */
export async function photographed(drawing: string): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const picture = sharp(Buffer.from(drawing)).flatten();
  const { width, height } = await picture.metadata();
  const grain = await sharp({ create: { width, height, channels: 3, background: '#808080', noise: GRAIN } })
    .greyscale()
    .png({ compressionLevel: 0 })
    .toBuffer();
  return picture
    .composite([{ input: grain, blend: 'soft-light' }])
    .jpeg({ quality: QUALITY })
    .toBuffer();
}
