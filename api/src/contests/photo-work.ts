import type { EntityManager } from 'typeorm';
import type { Jobs } from '../shared/jobs/jobs.ts';
import type { Clearing } from './photo-files.ts';
import type { Rendition } from './pipeline/renditions.ts';

export const RENDER_PHOTO = 'render-photo';
export const CLEAR_PHOTO = 'clear-photo';

/** Letters and other short work go before pictures. */
const PRIORITY = 10;

/** Asks within the transaction; asking again while a photo waits its turn changes nothing. */
export async function askForRendering(jobs: Jobs, em: EntityManager, photoId: string): Promise<void> {
  await jobs.add(em, RENDER_PHOTO, { photoId }, { key: `${RENDER_PHOTO} ${photoId}`, priority: PRIORITY });
}

export async function askForClearing(jobs: Jobs, em: EntityManager, clearing: Clearing): Promise<void> {
  await jobs.add(em, CLEAR_PHOTO, clearing);
}

/** What is public of a photo goes; what its author and the organisers see stays. */
export async function askToTakeDown(
  jobs: Jobs,
  em: EntityManager,
  { id, uploadId, renditions }: { id: string; uploadId: string; renditions: readonly Rendition[] },
): Promise<void> {
  const names = renditions.map(({ name }) => name);
  await askForClearing(jobs, em, { photoId: id, uploadId, names, keepsPrivate: true });
}
