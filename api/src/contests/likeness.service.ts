import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Storage } from '../shared/storage/storage.ts';
import { renditionsKey } from './photo-files.ts';
import type { LikeEntry } from './checking/checking.graphql.ts';
import { likenessAt } from './pipeline/perceptual-hash.rules.ts';
import { PhotoWorkshop, Unreadable } from './pipeline/photo-workshop.ts';
import type { Rendition } from './pipeline/renditions.ts';

interface UnhashedPhoto {
  id: string;
  renditions: Rendition[];
}

type LikeRow = Omit<LikeEntry, 'likeness'> & { distance: number };

const BATCH = 100;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Which photos look alike: a hint for those who check them. */
@Injectable()
export class PhotoLikeness {
  constructor(
    private readonly database: DataSource,
    private readonly storage: Storage,
    private readonly workshop: PhotoWorkshop,
  ) {}

  /** The most alike first. */
  async like(photoId: string): Promise<LikeEntry[]> {
    const rows = await this.database.query<LikeRow[]>(LIKE, [photoId]);
    return rows.flatMap(({ distance, ...entry }) => {
      const likeness = likenessAt(distance);
      return likeness ? [{ ...entry, likeness }] : [];
    });
  }

  /** Photos that were rendered before photos had hashes; one whose file is gone waits for the next time. */
  async hashOlder(): Promise<void> {
    for (let after = FIRST; ;) {
      const photos = await this.database.query<UnhashedPhoto[]>(UNHASHED, [after, BATCH]);
      for (const photo of photos) await this.hash(photo);
      const last = photos.at(-1);
      if (!last) return;
      after = last.id;
    }
  }

  private async hash({ id, renditions }: UnhashedPhoto): Promise<void> {
    const webp = renditions.filter(({ type }) => type === 'webp');
    const name = (webp.find(({ width, height }) => Math.max(width, height) >= 1280) ?? webp.at(-1))?.name;
    const key = `${renditionsKey(id)}/${name}`;
    if (!name || (await this.storage.sizeOf(key)) === undefined) return;
    try {
      const { hash, mirrored } = await this.storage.withFile(key, (path) => this.workshop.fingerprint(path));
      await this.database.query(KEEP, [id, hash, mirrored]);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
    }
  }
}

/** Photos that are in the contest or were; the pairs are written with their hashes. $1 photo */
const LIKE = `
  select o.id, l.distance, l.is_mirrored as "isMirrored", coalesce(o.author_id = p.author_id, false) as "isSameAuthor",
    o.state, o.title, o.locale, o.submitted_at as "submittedAt", o.width, o.height
  from photo p
  join photo_likeness l on l.photo_id = p.id
  join photo o on o.id = l.other_id and o.state <> 'draft'
  where p.id = $1
  order by l.distance, o.id limit 20`;

/** $1 after this id, $2 limit */
const UNHASHED = `
  select id, renditions from photo where renditions is not null and phash is null and id > $1 order by id limit $2`;

/** $1 photo, $2 hash, $3 mirrored */
const KEEP = `
  update photo set phash = $2, phash_mirrored = $3 where id = $1 and phash is null and state <> 'withdrawn'`;
