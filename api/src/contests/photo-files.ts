import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Storage } from '../shared/storage/storage.ts';
import type { Rendition } from './pipeline/renditions.ts';

/** Files of what was withdrawn or cannot be read; of a photo that may not be shown only what is public. */
export interface Clearing {
  photoId: string;
  uploadId: string;
  /** Names of the renditions that may be public. */
  names: string[];
  keepsPrivate: boolean;
}

/** Key of the transaction lock under which public files come and go: two photos may share one, byte for byte. */
const PUBLIC_FILES_LOCK = 4_711_005;

export function originalKey(uploadId: string): string {
  return `originals/${uploadId}`;
}

export function renditionsKey(photoId: string): string {
  return `renditions/${photoId}`;
}

/** What others show of a link to a photo, by the public WebP that it is made of. */
export function shareKey(webp: string): string {
  return `share/${webp.replace(/\.webp$/, '.jpg')}`;
}

@Injectable()
export class PhotoFiles {
  constructor(private readonly storage: Storage) {}

  /** Makes a photo's renditions public. Called within the transaction that approves it, before it commits. */
  async publish(em: EntityManager, photoId: string, renditions: readonly Rendition[]): Promise<void> {
    await em.query('select pg_advisory_xact_lock($1)', [PUBLIC_FILES_LOCK]);
    for (const { name } of renditions) await this.storage.copy(`${renditionsKey(photoId)}/${name}`, `media/${name}`);
  }

  /** Keeps what was made of a public WebP, unless its photo has been taken down meanwhile. */
  async keepShare(em: EntityManager, webp: string, draft: string): Promise<void> {
    await em.query('select pg_advisory_xact_lock($1)', [PUBLIC_FILES_LOCK]);
    if (await isShown(em, webp)) await this.storage.moveIn(draft, shareKey(webp));
  }

  /** Safe to run twice. A public file stays where another approved photo shows the very same one. */
  async clear(em: EntityManager, { photoId, uploadId, names, keepsPrivate }: Clearing): Promise<void> {
    await em.query('select pg_advisory_xact_lock($1)', [PUBLIC_FILES_LOCK]);
    for (const name of names) {
      if (await isShown(em, name)) continue;
      await this.storage.delete(`media/${name}`);
      if (name.endsWith('.webp')) await this.storage.delete(shareKey(name));
    }
    if (keepsPrivate) return;
    await this.storage.delete(originalKey(uploadId));
    await this.storage.delete(renditionsKey(photoId));
  }
}

async function isShown(em: EntityManager, name: string): Promise<boolean> {
  const [row] = await em.query<{ shown: boolean }[]>(
    `select exists (select from photo where state = 'approved' and renditions @> $1 and is_released(id))
       or exists (select from media where file = $2) as shown`,
    [JSON.stringify([{ name }]), name],
  );
  return row?.shown ?? false;
}
