import { openPhoto } from './photo-pixels.ts';

/** What others show of a link: the size that they all ask for. */
export const SHARE_SIZE = { width: 1200, height: 630 };
const MARGIN = 30;
const GROUND = '#efe9df';

/** Writes the whole photo, nothing cut off, on a calm ground. */
export async function share(path: string, target: string): Promise<void> {
  const around = { background: GROUND, top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN };
  await (
    await openPhoto(path, 'webp')
  )
    .resize(SHARE_SIZE.width - 2 * MARGIN, SHARE_SIZE.height - 2 * MARGIN, { fit: 'contain', background: GROUND })
    .extend(around)
    .jpeg({ quality: 84 })
    .toFile(target);
}
