import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import { DataSource } from 'typeorm';
import { type Actor, reach } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { limitOf, type PageArgs, pageOf } from '../../shared/connection.ts';
import { cursorOf, placeOf } from '../../shared/time-cursor.ts';
import type { QueueContest, QueueCounts, QueueOverview } from './checking.graphql.ts';
import type { PhotoQueue, PhotoQueueFilter, QueuedPhoto } from './moderation.graphql.ts';
import { QUEUE, QUEUE_CONTESTS, QUEUE_COUNTS, QUEUE_LENGTH } from './moderation.sql.ts';
import { ReleaseDetailsSeal, type SealedRelease } from '../releases/release-details.ts';

export type QueuedRow<Photo extends QueuedPhoto = QueuedPhoto> = Omit<Photo, 'releases'> & {
  releases: SealedRelease[];
};

@Injectable()
export class ModerationReader {
  constructor(
    private readonly database: DataSource,
    private readonly details: ReleaseDetailsSeal,
    private readonly clock: Clock,
  ) {}

  async queue(actor: Actor, locale: Locale, filter: PhotoQueueFilter, page: PageArgs): Promise<PhotoQueue> {
    const { everywhere, organisations } = reach(actor, 'contest.moderate');
    const place = placeOf(page.after);
    const now = this.clock.now();
    const { state, contest, mark } = { state: 'waiting', contest: null, mark: null, ...given(filter) };
    const from = [place?.moment ?? null, place?.id ?? null, limitOf(page)];
    const values = [everywhere, organisations, locale, ...from, now, state, contest, mark];
    const rows = await this.database.query<(QueuedRow & { queuedAt: string })[]>(QUEUE, values);
    const which = [everywhere, organisations, now, contest, state, mark];
    const [row] = await this.database.query<{ length: number }[]>(QUEUE_LENGTH, which);
    const shown = pageOf(rows, page, (photo) => cursorOf({ id: photo.id, moment: photo.queuedAt }));
    return { ...shown, nodes: shown.nodes.map((photo) => this.named(photo)), totalCount: row?.length ?? 0 };
  }

  async overview(actor: Actor, locale: Locale, contest: string | null): Promise<QueueOverview> {
    const { everywhere, organisations } = reach(actor, 'contest.moderate');
    const values = [everywhere, organisations, this.clock.now(), contest];
    const [counts] = await this.database.query<QueueCounts[]>(QUEUE_COUNTS, values);
    const contests = await this.database.query<QueueContest[]>(QUEUE_CONTESTS, [everywhere, organisations, locale]);
    if (!counts) throw new Error('nothing was counted');
    return { counts, contests };
  }

  named<Photo extends QueuedPhoto>(photo: QueuedRow<Photo>): Photo {
    const releases = photo.releases.map((release) => this.details.named(release));
    return { ...photo, releases } as unknown as Photo;
  }
}

function given(filter: PhotoQueueFilter): PhotoQueueFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null && value !== undefined));
}
