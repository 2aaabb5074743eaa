import sharp from 'sharp';

export type Work = { drawing: string };

export type Outcome = { jpeg: Uint8Array } | { failure: string };

const QUALITY = 92;

/** Grain as a camera has it, so that even skies do not fall into steps. */
const GRAIN = { type: 'gaussian', mean: 128, sigma: 9 } as const;

process.on('message', ({ drawing }: Work) => {
  void photographed(drawing)
    .catch((error: Error): Outcome => ({ failure: error.message }))
    .then((outcome) => process.send?.(outcome));
});

process.on('disconnect', () => process.exit());

async function photographed(drawing: string): Promise<Outcome> {
  const picture = sharp(Buffer.from(drawing)).flatten();
  const { width, height } = await picture.metadata();
  const grain = await sharp({ create: { width, height, channels: 3, background: '#808080', noise: GRAIN } })
    .greyscale()
    .png({ compressionLevel: 0 })
    .toBuffer();
  const jpeg = await picture
    .composite([{ input: grain, blend: 'soft-light' }])
    .jpeg({ quality: QUALITY })
    .toBuffer();
  return { jpeg };
}
