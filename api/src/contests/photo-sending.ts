import type { FastifyReply } from 'fastify';
import { NotFound } from '../shared/failures.ts';
import type { Storage } from '../shared/storage/storage.ts';
import { renditionsKey } from './photo-files.ts';
import type { Rendition } from './pipeline/renditions.ts';

const USUAL_WIDTH = 1280;

/** A file that is nobody else's: kept by no cache, and nothing in it runs. */
export async function sendPrivate(storage: Storage, reply: FastifyReply, key: string, type: string): Promise<void> {
  const size = await storage.sizeOf(key);
  if (size === undefined) throw new NotFound('file');
  await reply
    .header('content-type', type)
    .header('content-length', size)
    .header('cache-control', 'private, no-store')
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cross-origin-resource-policy', 'same-origin')
    .send(storage.read(key));
}

/** Key of the smallest WebP of at least the wished longest side. */
export function previewKey(photoId: string, renditions: readonly Rendition[], longest?: string): string | undefined {
  const wished = Number(longest) || USUAL_WIDTH;
  const webp = renditions.filter(({ type }) => type === 'webp');
  const fitting = webp.find(({ width, height }) => Math.max(width, height) >= wished) ?? webp.at(-1);
  return fitting && `${renditionsKey(photoId)}/${fitting.name}`;
}
