import { join } from 'node:path';
import sharp from 'sharp';

/** The sizes of the workshop by sharp alone: one decode, five encodings, one after the other. */
const encodings = [
  [320, 'webp'],
  [1280, 'webp'],
  [2560, 'webp'],
  [320, 'avif'],
  [1280, 'avif'],
] as const;

sharp.cache(false);
sharp.concurrency(1);

process.on('message', ({ path, folder }: { path: string; folder: string }) => {
  void render(path, folder).then(() => process.send?.({ isDone: true }));
});
process.on('disconnect', () => process.exit());

async function render(path: string, folder: string): Promise<void> {
  const upright = sharp(path).autoOrient().resize(2560, 2560, { fit: 'inside', withoutEnlargement: true });
  const { data, info } = await upright.raw().toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  for (const [longest, type] of encodings) {
    const sized = sharp(data, { raw }).resize(longest, longest, { fit: 'inside', withoutEnlargement: true });
    const encoded = type === 'webp' ? sized.webp({ quality: 80, effort: 2 }) : sized.avif({ quality: 55, effort: 2 });
    await encoded.toFile(join(folder, `${longest}.${type}`));
  }
}
