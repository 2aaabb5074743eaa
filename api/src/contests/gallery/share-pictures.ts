import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NotFound } from '../../shared/failures.ts';
import { Storage } from '../../shared/storage/storage.ts';
import { PhotoFiles, shareKey } from '../photo-files.ts';
import { PhotoWorkshop } from '../pipeline/photo-workshop.ts';
import { isPublic } from './gallery.sql.ts';

/**
 * What others show of a link to a photo: made when somebody asks for it first, by the name of the public file that it is
 * made of. It goes with that file, and is shown only while its photo is.
 */
@Injectable()
export class SharePictures {
  private readonly underWay = new Map<string, Promise<void>>();

  constructor(
    private readonly database: DataSource,
    private readonly storage: Storage,
    private readonly workshop: PhotoWorkshop,
    private readonly files: PhotoFiles,
  ) {}

  /**
   * Key and size of the picture.
   * @throws NotFound for a file of no public photo
   */
  async picture(webp: string): Promise<{ key: string; size: number }> {
    const shown = await this.database.query<object[]>(IS_OF_PUBLIC_PHOTO, [JSON.stringify([{ name: webp }])]);
    if (!shown.length) throw new NotFound('photo');
    const key = shareKey(webp);
    const size = (await this.storage.sizeOf(key)) ?? (await this.made(webp, key));
    if (size === undefined) throw new NotFound('photo');
    return { key, size };
  }

  private async made(webp: string, key: string): Promise<number | undefined> {
    const making = this.underWay.get(webp) ?? this.make(webp).finally(() => this.underWay.delete(webp));
    this.underWay.set(webp, making);
    await making;
    return this.storage.sizeOf(key);
  }

  private async make(webp: string): Promise<void> {
    const draft = await this.storage.draft(`share-${randomUUID()}`);
    try {
      await this.storage.withFile(`media/${webp}`, (path) => this.workshop.share(path, draft));
      await this.database.transaction((em) => this.files.keepShare(em, webp, draft));
    } finally {
      await this.storage.discard(draft);
    }
  }
}

/** $1 a jsonb list with the name of the file */
const IS_OF_PUBLIC_PHOTO = `
  select from photo p where p.state = 'approved' and p.renditions @> $1::jsonb and ${isPublic('p')} limit 1`;
