import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Jobs } from '../shared/jobs/jobs.ts';
import { PhotoFiles } from './photo-files.ts';
import { PhotoLetters } from './photo-letters.ts';
import { askToTakeDown } from './photo-work.ts';
import type { PhotoState } from './photo.rules.ts';
import type { Rendition } from './pipeline/renditions.ts';

export interface PublishedPhoto {
  id: string;
  uploadId: string;
  renditions: Rendition[];
}

export interface HeldPhoto extends Omit<PublishedPhoto, 'renditions'> {
  state: PhotoState;
  renditions: Rendition[] | null;
  isReleased: boolean;
}

/**
 * A photo is public when an organiser has approved it and everybody whom it needs has agreed. Whoever changes one of the
 * two holds the photo's row first, and reads afterwards how the other one stands: of an approval and the last release at
 * the same moment, the second one publishes.
 */
@Injectable()
export class PhotoPublication {
  constructor(
    private readonly files: PhotoFiles,
    private readonly letters: PhotoLetters,
    private readonly jobs: Jobs,
  ) {}

  /** Holds the photo until the transaction ends. */
  async hold(em: EntityManager, photoId: string): Promise<HeldPhoto | undefined> {
    await em.query('select from photo where id = $1 for update', [photoId]);
    const [photo] = await em.query<HeldPhoto[]>(HELD, [photoId]);
    return photo;
  }

  /** After an approval, by the transaction that made it. */
  async approved(em: EntityManager, photo: PublishedPhoto): Promise<void> {
    const held = await this.hold(em, photo.id);
    if (held?.isReleased) await this.show(em, photo);
    else await this.letters.awaited(em, photo.id);
  }

  /** After somebody's answer, by the transaction that keeps it; `before` is how the photo was held. */
  async answered(em: EntityManager, before: HeldPhoto): Promise<void> {
    const { id, uploadId, state, renditions } = before;
    const after = await this.hold(em, id);
    if (state !== 'approved' || !renditions || !after || after.isReleased === before.isReleased) return;
    if (after.isReleased) return this.show(em, { id, uploadId, renditions });
    await askToTakeDown(this.jobs, em, { id, uploadId, renditions });
  }

  /** After an approved photo was out of the contest, by the transaction that takes it in again. */
  async restored(em: EntityManager, { id, renditions }: PublishedPhoto): Promise<void> {
    const held = await this.hold(em, id);
    if (held?.isReleased) await this.files.publish(em, id, renditions);
  }

  private async show(em: EntityManager, { id, renditions }: PublishedPhoto): Promise<void> {
    await this.files.publish(em, id, renditions);
    await this.letters.approved(em, id);
  }
}

/** $1 photo */
const HELD = `
  select id, upload_id as "uploadId", state, renditions, is_released(id) as "isReleased" from photo where id = $1`;
