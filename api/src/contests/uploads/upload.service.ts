import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { Storage } from '../../shared/storage/storage.ts';
import { originalKey } from '../photo-files.ts';
import type { PhotoFormat } from '../pipeline/format.rules.ts';
import { PhotoWorkshop, Unreadable, WorkshopDied } from '../pipeline/photo-workshop.ts';
import { type Incoming, IncomingRefused, receive } from '../../shared/uploads/incoming.ts';
import { INCOMING, UPLOAD_LIMITS, UploadRefused } from './upload.rules.ts';

export interface Upload {
  uploadId: string;
  width: number;
  height: number;
  format: string;
}

type Photo = Incoming<PhotoFormat>;
type Within = (em: EntityManager, upload: Upload) => Promise<void>;

/** Takes files in: whole and readable ones get a row and a private original, of all others nothing is left. */
@Injectable()
export class UploadService {
  private readonly underWay = new Map<string, number>();

  constructor(
    private readonly database: DataSource,
    private readonly storage: Storage,
    private readonly workshop: PhotoWorkshop,
    private readonly clock: Clock,
  ) {}

  /**
   * @param announcedBytes length that the sender named beforehand, if any
   * @throws UploadRefused
   */
  async take(actor: Actor, source: Readable, announcedBytes: number | undefined): Promise<Upload> {
    if (announcedBytes !== undefined && announcedBytes > UPLOAD_LIMITS.bytes)
      throw new UploadRefused('UPLOAD_TOO_LARGE');
    return this.oneOfFew(actor, () => this.keepWhole(actor, source));
  }

  /**
   * Keeps a whole photo, from wherever its bytes come.
   * @param within what has to be true together with the upload: it fails, and nothing is kept
   * @throws UploadRefused
   */
  async keepWhole(actor: Actor, source: Readable, within?: Within): Promise<Upload> {
    const draft = await this.storage.draft(`upload-${randomUUID()}`);
    try {
      return await this.keep(actor, draft, await received(source, draft), within);
    } finally {
      await this.storage.discard(draft);
    }
  }

  /**
   * Takes from one person only so much at a time.
   * @throws UploadRefused
   */
  async oneOfFew<T>(actor: Actor, take: () => Promise<T>): Promise<T> {
    const others = this.underWay.get(actor.personId) ?? 0;
    if (others >= UPLOAD_LIMITS.atOnce) throw new UploadRefused('TOO_MANY_UPLOADS');
    this.underWay.set(actor.personId, others + 1);
    try {
      return await take();
    } finally {
      const left = (this.underWay.get(actor.personId) ?? 1) - 1;
      if (left) this.underWay.set(actor.personId, left);
      else this.underWay.delete(actor.personId);
    }
  }

  private async keep(actor: Actor, draft: string, incoming: Photo, within?: Within): Promise<Upload> {
    const size = await this.sizeOf(draft, incoming.format);
    const { upload, superseded } = await this.database.transaction(async (em) => {
      const uploadId = await this.insert(em, actor, incoming, Math.max(size.width, size.height));
      const kept = { uploadId, ...size, format: incoming.format };
      await within?.(em, kept);
      await this.storage.moveIn(draft, originalKey(uploadId));
      return { upload: kept, superseded: await supersede(em, actor) };
    });
    for (const id of superseded) await this.storage.delete(originalKey(id));
    return upload;
  }

  private async sizeOf(
    draft: string,
    format: PhotoFormat,
    isSecondTry = false,
  ): Promise<{ width: number; height: number }> {
    try {
      return await this.workshop.sizeOf(draft, format);
    } catch (error) {
      if (error instanceof WorkshopDied && !isSecondTry) return this.sizeOf(draft, format, true);
      if (error instanceof WorkshopDied) throw new UploadRefused('IMAGE_DAMAGED');
      throw error instanceof Unreadable ? new UploadRefused(error.code) : error;
    }
  }

  private async insert(
    em: EntityManager,
    actor: Actor,
    { sha256, bytes, format }: Photo,
    longestSide: number,
  ): Promise<string> {
    const [row] = await em.query<{ id: string }[]>(
      `insert into upload (id, person_id, sha256, bytes, format, received_at, longest_side)
       values (uuidv7(), $1, $2, $3, $4, $5, $6) returning id`,
      [actor.personId, sha256, bytes, format, this.clock.now(), longestSide],
    );
    if (!row) throw new Error('the upload was not kept');
    return row.id;
  }
}

/** @throws UploadRefused */
async function received(source: Readable, path: string): Promise<Photo> {
  return receive(source, path, INCOMING).catch((error: unknown) => {
    if (!(error instanceof IncomingRefused)) throw error;
    throw new UploadRefused(error.code === 'FORMAT_UNKNOWN' ? 'NOT_A_PHOTO' : error.code);
  });
}

async function supersede(em: EntityManager, actor: Actor): Promise<string[]> {
  const [rows] = await em.query<[{ id: string }[], number]>(
    `delete from upload where id in (
       select id from upload where person_id = $1 order by received_at desc, id desc offset $2 for update skip locked
     ) returning id`,
    [actor.personId, UPLOAD_LIMITS.pending],
  );
  return rows.map(({ id }) => id);
}
