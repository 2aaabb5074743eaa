import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import { DataSource } from 'typeorm';
import { type Actor, reach } from '../shared/access/actor.ts';
import { limitOf, type PageArgs, pageOf } from '../shared/connection.ts';
import type { PhotoQueue, QueuedPhoto } from './moderation.graphql.ts';
import { QUEUE, QUEUE_LENGTH } from './moderation.sql.ts';
import { cursorOf, placeOf } from '../shared/time-cursor.ts';

@Injectable()
export class ModerationReader {
  constructor(private readonly database: DataSource) {}

  async queue(actor: Actor, locale: Locale, page: PageArgs): Promise<PhotoQueue> {
    const { everywhere, organisations } = reach(actor, 'contest.moderate');
    const place = placeOf(page.after);
    const values = [everywhere, organisations, locale, place?.moment ?? null, place?.id ?? null, limitOf(page)];
    const rows = await this.database.query<QueuedPhoto[]>(QUEUE, values);
    const [length] = await this.database.query<{ waiting: number }[]>(QUEUE_LENGTH, [everywhere, organisations]);
    const shown = pageOf(rows, page, ({ id, submittedAt }) => cursorOf({ id, moment: submittedAt }));
    return { ...shown, totalCount: length?.waiting ?? 0 };
  }
}
