import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../shared/clock.ts';
import { Jobs } from '../shared/jobs/jobs.ts';
import { Storage } from '../shared/storage/storage.ts';
import { originalKey, renditionsKey } from './photo-files.ts';
import { PhotoLetters } from './photo-letters.ts';
import { askForClearing, askForRendering } from './photo-work.ts';
import type { PhotoFormat } from './pipeline/format.rules.ts';
import type { PhotoState } from './photo.rules.ts';
import { PhotoWorkshop, Unreadable, type UnreadableCode, WorkshopDied } from './pipeline/photo-workshop.ts';
import type { Renditions } from './pipeline/renditions.ts';

/**
 * So many processes may end over one photo before the photo is held to be the cause: more than restarts and a machine
 * that ends processes at random come to, for a sound photo would be lost.
 */
const MOST_ATTEMPTS = 10;

/** A photo that was taken up so long ago, and is not done, was dropped by a process that is gone. */
const DROPPED_AFTER_MS = 3 * 60_000;

/** Drafts are rendered too, so that their authors see them on every device; they stay drafts. */
const unrendered = `(state = 'processing' or state = 'draft' and renditions is null and fault is null)`;
const ready = `case state when 'processing' then 'waiting' else state end`;

interface PhotoToRender {
  id: string;
  uploadId: string;
  format: PhotoFormat;
  attempts: number;
}

/** Makes the renditions of submitted photos. Safe to run twice, also at the same time. */
@Injectable()
export class RenderingService {
  constructor(
    private readonly database: DataSource,
    private readonly storage: Storage,
    private readonly workshop: PhotoWorkshop,
    private readonly letters: PhotoLetters,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async render(photoId: string): Promise<void> {
    const photo = await this.takeUp(photoId);
    if (!photo) return;
    if (photo.attempts > MOST_ATTEMPTS) return this.giveUp(photo, 'IMAGE_DAMAGED');
    try {
      await this.finish(photo, await this.make(photo));
    } catch (error) {
      if (await this.isGone(photo)) return;
      if (error instanceof Unreadable) return this.giveUp(photo, error.code);
      if (!(error instanceof WorkshopDied)) await this.forgetAttempt(photo);
      throw error;
    }
  }

  /** Asks once more for photos that a process left when it was killed. */
  async resume(): Promise<void> {
    await this.database.transaction(async (em) => {
      const dropped = await em.query<{ id: string }[]>(
        `select id from photo where ${unrendered} and coalesce(attempted_at, submitted_at) < $1 for update skip locked`,
        [new Date(this.clock.now().getTime() - DROPPED_AFTER_MS)],
      );
      for (const { id } of dropped) await askForRendering(this.jobs, em, id);
    });
  }

  private async takeUp(photoId: string): Promise<PhotoToRender | undefined> {
    const [rows] = await this.database.query<[PhotoToRender[], number]>(
      `update photo set attempts = attempts + 1, attempted_at = $2 where id = $1 and ${unrendered}
       returning id, upload_id as "uploadId", format, attempts`,
      [photoId, this.clock.now()],
    );
    return rows[0];
  }

  private async make({ id, uploadId, format }: PhotoToRender): Promise<Renditions> {
    const folder = await this.storage.draft(`renditions-${randomUUID()}`);
    try {
      await mkdir(folder);
      const made = await this.storage.withFile(originalKey(uploadId), (path) =>
        this.workshop.render(path, format, folder),
      );
      for (const { name } of made.renditions)
        await this.storage.moveIn(join(folder, name), `${renditionsKey(id)}/${name}`);
      return made;
    } finally {
      await this.storage.discard(folder);
    }
  }

  private async finish(
    { id }: PhotoToRender,
    { width, height, thumbhash, phash, renditions }: Renditions,
  ): Promise<void> {
    const [, isDone] = await this.database.query<[unknown, number]>(
      `update photo set state = ${ready}, width = $2, height = $3, thumbhash = $4, renditions = $5,
         phash = $6, phash_mirrored = $7
       where id = $1 and ${unrendered}`,
      [id, width, height, thumbhash, JSON.stringify(renditions), phash.hash, phash.mirrored],
    );
    if (!isDone) await this.isGone({ id });
  }

  /** Withdrawn or deleted while it was being rendered: what was made of it goes too. */
  private async isGone({ id }: Pick<PhotoToRender, 'id'>): Promise<boolean> {
    const [there] = await this.database.query<object[]>(`select from photo where id = $1 and state <> 'withdrawn'`, [
      id,
    ]);
    if (!there) await this.storage.delete(renditionsKey(id));
    return !there;
  }

  private async giveUp({ id, uploadId }: PhotoToRender, fault: UnreadableCode): Promise<void> {
    await this.database.transaction(async (em) => {
      const [[given]] = await em.query<[{ state: PhotoState }[], number]>(
        `update photo set state = case state when 'processing' then 'unreadable' else state end, fault = $2
         where id = $1 and ${unrendered} returning state`,
        [id, fault],
      );
      if (!given) return;
      await em.query('delete from release where photo_id = $1', [id]);
      await askForClearing(this.jobs, em, { photoId: id, uploadId, names: [], keepsPrivate: false });
      if (given.state === 'unreadable') await this.letters.unreadable(em, id, fault);
    });
  }

  private async forgetAttempt({ id }: PhotoToRender): Promise<void> {
    await this.database.query('update photo set attempts = attempts - 1 where id = $1', [id]);
  }
}
