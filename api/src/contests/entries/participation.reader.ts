import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import { DataSource } from 'typeorm';
import { type Actor, reach } from '../../shared/access/actor.ts';
import { limitOf, type Page, type PageArgs, pageOf } from '../../shared/connection.ts';
import { joinTexts, textOf } from '../../shared/localised.ts';
import { titleOf } from './draft.rules.ts';
import { DraftsService } from './drafts.service.ts';
import { entryColumns } from './entry-parts.ts';
import { isOrganised } from '../checking/moderation.sql.ts';
import type { MyPhoto } from './participation.graphql.ts';
import type { PhotoFormat } from '../pipeline/format.rules.ts';
import { ReleaseDetailsSeal, type SealedRelease } from '../releases/release-details.ts';
import { RELEASES_OF_PHOTO } from '../releases/release.sql.ts';
import type { Rendition } from '../pipeline/renditions.ts';
import { cursorOf, placeOf } from '../../shared/time-cursor.ts';

export interface PrivateFiles {
  uploadId: string;
  format: PhotoFormat;
  renditions: Rendition[];
}

export type MyPhotoRow = Omit<MyPhoto, 'releases'> & {
  releases: SealedRelease[];
  uploadId: string;
  version: number;
  sealedDraft: string | null;
};

@Injectable()
export class ParticipationReader {
  constructor(
    private readonly database: DataSource,
    private readonly details: ReleaseDetailsSeal,
    private readonly drafts: DraftsService,
  ) {}

  async myPhotos(actor: Actor, contest: string, locale: Locale, page: PageArgs): Promise<Page<MyPhoto>> {
    const place = placeOf(page.after);
    const values = [actor.personId, contest, locale, place?.moment ?? null, place?.id ?? null, limitOf(page)];
    const rows = await this.database.query<MyPhotoRow[]>(MY_PHOTOS, values);
    const photos = pageOf(rows, page, ({ id, submittedAt }) => cursorOf({ id, moment: submittedAt }));
    return { ...photos, nodes: photos.nodes.map((photo) => this.shown(photo)) };
  }

  async own(actor: Actor, id: string, locale: Locale): Promise<MyPhotoRow | undefined> {
    const [row] = await this.database.query<MyPhotoRow[]>(MY_PHOTO, [actor.personId, id, locale]);
    return row;
  }

  /** A draft is called by what has been typed of its title. */
  shown({ sealedDraft, releases, ...photo }: MyPhotoRow): MyPhoto & { uploadId: string; version: number } {
    return {
      ...photo,
      title: sealedDraft === null ? photo.title : titleOf(this.drafts.open(sealedDraft)),
      releases: releases.map((release) => this.details.asked(release)),
    };
  }

  /** Files of a photo for its author and for the contest's organisers; undefined for everyone else. */
  async privateFiles(actor: Actor, photoId: string): Promise<PrivateFiles | undefined> {
    const { everywhere, organisations } = reach(actor, 'contest.moderate');
    const values = [photoId, actor.personId, everywhere, organisations];
    const [files] = await this.database.query<PrivateFiles[]>(PRIVATE_FILES, values);
    return files;
  }
}

/** $1 author, $3 locale */
const MINE = `
  select p.id, p.upload_id as "uploadId", coalesce(d.version, p.version) as version, d.sealed as "sealedDraft",
    coalesce(p.longest_side, greatest(p.width, p.height)) as "longestSide", c.slug as "contestSlug", ${textOf('title', 'c.source_locale', '$3')} as "contestTitle", p.state, p.title,
    p.alt_text as "altText", p.locale, ${entryColumns('$3')}, p.licence, p.width, p.height, p.fault, p.reasons,
    p.reason_note as "reasonNote", p.submitted_at as "submittedAt",
    is_released(p.id) as "isReleased", ${RELEASES_OF_PHOTO} as releases
  from photo p
  join contest c on c.id = p.contest_id
  left join photo_draft d on d.photo_id = p.id
  ${joinTexts('c.id', 'c.source_locale', '$3')}
  where p.author_id = $1`;

/** $1 author, $2 photo, $3 locale */
const MY_PHOTO = `${MINE} and p.id = $2`;

/** $1 author, $2 contest, $3 locale, $4 moment and $5 id of the last one seen, $6 limit */
const MY_PHOTOS = `
  ${MINE} and c.slug = $2
    and ($4::timestamptz is null or (p.submitted_at, p.id) < ($4, $5::uuid))
  order by p.submitted_at desc, p.id desc
  limit $6`;

/** $1 photo, $2 actor, $3 everywhere, $4 organisations */
const PRIVATE_FILES = `
  select p.upload_id as "uploadId", p.format, p.renditions
  from photo p
  where p.id = $1 and p.renditions is not null and (p.author_id = $2 or p.state <> 'draft' and ${isOrganised('$3', '$4')})`;
