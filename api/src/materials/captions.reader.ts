import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Locale, locales } from '@inclusive/localisation/locale';
import { trackAmong, trackName } from '../shared/track.ts';
import type { MaterialTrack } from './material.graphql.ts';
import { CAPTION_TEXTS, CAPTIONS } from './material.sql.ts';

/** Captions are words of a revision; each text has an address of its own, which names its hash. */
@Injectable()
export class CaptionsReader {
  constructor(private readonly database: DataSource) {}

  async ofRevision(revisionId: string, asked: Locale, isEasy: boolean): Promise<MaterialTrack[]> {
    const values = [revisionId, isEasy ? asked : null];
    const rows = await this.database.query<{ locale: Locale; text: string }[]>(CAPTIONS, values);
    const order = [asked, ...locales];
    return rows
      .sort((one, other) => order.indexOf(one.locale) - order.indexOf(other.locale))
      .map(({ locale, text }) => ({ locale, path: `/captions/material/${revisionId}/${trackName(locale, text)}` }));
  }

  /** The WebVTT text of a published revision whose hash this is. */
  async text(revisionId: string, locale: Locale, hash: string): Promise<string | undefined> {
    const rows = await this.database.query<{ text: string }[]>(CAPTION_TEXTS, [revisionId, locale]);
    return trackAmong(rows, hash);
  }
}
