import { documents, type MediaKind } from '../shared/uploads/file-formats.ts';

export const MOST_BYTES: Record<MediaKind, number> = {
  image: 20_000_000,
  video: 500_000_000,
  audio: 100_000_000,
  file: 50_000_000,
};

/** Endings that each kind of block may show. */
const endings: Record<MediaKind, readonly string[]> = {
  image: ['jpg', 'png', 'webp', 'avif', 'svg'],
  video: ['mp4', 'webm'],
  audio: ['mp3', 'm4a', 'ogg'],
  file: ['pdf', ...documents, 'jpg', 'png', 'webp', 'svg', 'mp3', 'm4a', 'ogg', 'mp4', 'webm'],
};

const FILE = /^[0-9a-f]{64}\.([a-z0-9]{2,5})$/;

/** Why a block of this kind cannot show the file; undefined when it can. */
export function fileFault(kind: MediaKind, file: string): string | undefined {
  if (!file) return 'MEDIA_MISSING';
  const ending = FILE.exec(file)?.[1] ?? '';
  return endings[kind].includes(ending) ? undefined : 'MEDIA_WRONG';
}
