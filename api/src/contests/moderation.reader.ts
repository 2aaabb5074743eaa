import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import { DataSource } from 'typeorm';
import { type Actor, reach } from '../shared/access/actor.ts';
import { limitOf, type PageArgs, pageOf } from '../shared/connection.ts';
import type { PhotoQueue, QueuedPhoto } from './moderation.graphql.ts';
import { QUEUE, QUEUE_LENGTH } from './moderation.sql.ts';
import { ReleaseDetailsSeal, type SealedRelease } from './releases/release-details.ts';
import { cursorOf, placeOf } from '../shared/time-cursor.ts';

type QueuedRow = Omit<QueuedPhoto, 'releases'> & { releases: SealedRelease[] };

@Injectable()
export class ModerationReader {
  constructor(
    private readonly database: DataSource,
    private readonly details: ReleaseDetailsSeal,
  ) {}

  async queue(actor: Actor, locale: Locale, page: PageArgs): Promise<PhotoQueue> {
    const { everywhere, organisations } = reach(actor, 'contest.moderate');
    const place = placeOf(page.after);
    const values = [everywhere, organisations, locale, place?.moment ?? null, place?.id ?? null, limitOf(page)];
    const rows = await this.database.query<QueuedRow[]>(QUEUE, values);
    const [length] = await this.database.query<{ waiting: number }[]>(QUEUE_LENGTH, [everywhere, organisations]);
    const shown = pageOf(rows, page, ({ id, submittedAt }) => cursorOf({ id, moment: submittedAt }));
    const nodes = shown.nodes.map((photo) => ({
      ...photo,
      releases: photo.releases.map((release) => this.details.named(release)),
    }));
    return { ...shown, nodes, totalCount: length?.waiting ?? 0 };
  }
}
