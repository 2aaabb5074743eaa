import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Locale, locales } from '@inclusive/localisation/locale';
import { trackAmong, trackName } from '../shared/track.ts';
import type { CaptionTrack } from './lesson-media.graphql.ts';

interface CaptionRow {
  block: string;
  locale: Locale;
  text: string;
}

/** Captions are words of a lesson; each text has an address of its own, which names its hash. */
@Injectable()
export class CaptionsReader {
  constructor(private readonly database: DataSource) {}

  /** Tracks of the films of a lesson by block, the asked language first; easy ones in place of the usual. */
  async ofLesson(
    lessonId: string,
    blocks: string[],
    asked: Locale,
    isEasy: boolean,
  ): Promise<Map<string, CaptionTrack[]>> {
    if (!blocks.length) return new Map();
    const rows = await this.database.query<CaptionRow[]>(TRACKS, [lessonId, blocks, isEasy ? asked : null]);
    const order = [asked, ...locales];
    const sorted = rows.sort((one, other) => order.indexOf(one.locale) - order.indexOf(other.locale));
    return new Map(
      blocks.map((block) => [
        block,
        sorted
          .filter((row) => row.block === block)
          .map(({ locale, text }) => ({
            locale,
            path: `/captions/${lessonId}/${block}/${trackName(locale, text)}`,
          })),
      ]),
    );
  }

  /** The WebVTT text of a published lesson whose hash this is. */
  async text(lessonId: string, block: string, locale: Locale, hash: string): Promise<string | undefined> {
    const rows = await this.database.query<{ text: string }[]>(TEXTS, [lessonId, block, locale]);
    return trackAmong(rows, hash);
  }
}

/** $1 lesson, $2 blocks, $3 language in which easy words come first, or null */
const TRACKS = `
  select distinct on (block, locale) block, locale, fields->>(block || '.captions') as text
  from translation, unnest($2::text[]) block
  where owner_id = $1 and (variant = 'standard' or locale = $3) and fields->>(block || '.captions') <> ''
  order by block, locale, variant = 'easy' desc`;

/** $1 lesson, $2 block, $3 locale */
const TEXTS = `
  select t.fields->>($2 || '.captions') as text
  from translation t
  join course_lesson l on l.id = t.owner_id
  join course_revision r on r.id = l.revision_id
  where l.id = $1 and t.locale = $3 and r.published_at is not null and t.fields->>($2 || '.captions') <> ''`;
