import { Injectable } from '@nestjs/common';
import { addDays } from '@inclusive/calendar/days';
import { wallTime } from '@inclusive/calendar/zones';
import { locales } from '@inclusive/localisation/locale';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { type Actor, reach } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { Forbidden, NotFound } from '../../shared/failures.ts';
import { checked } from '../../shared/input.ts';
import type { Refused } from '../../shared/refused.ts';
import { slugsFrom } from '../../shared/slug.rules.ts';
import { BEGIN, BEGIN_LIKE, copyParts, copyWords } from './beginning.sql.ts';
import { type ContestKept, KeptContests } from './kept-contests.ts';
import type { BeginContestInput } from './keeping.inputs.ts';

const ZONE = 'Europe/Riga';
const DAYS_UNTIL_OPENING = 30;
const DAYS_OPEN = 60;

const begin = z.object({
  organisationId: z.uuid('REQUIRED_CHOICE'),
  title: z.string().trim().min(1).max(120),
  locale: z.enum(locales),
  like: z.string().nullish(),
});

/** New contests, from nothing or as an earlier one was: the words, the parts and the regulations, but no days and no people. */
@Injectable()
export class BeginningService {
  constructor(
    private readonly database: DataSource,
    private readonly contests: KeptContests,
    private readonly clock: Clock,
  ) {}

  async begin(actor: Actor, input: BeginContestInput): Promise<ContestKept | Refused> {
    const { value, refused } = checked(begin, input);
    if (refused) return refused;
    const { everywhere, organisations } = reach(actor, 'contest.organise');
    if (!everywhere && !organisations.includes(value.organisationId)) throw new Forbidden('contest.organise');
    return this.database.transaction(async (em) => {
      const { id, slug } = await this.insert(em, actor, value);
      await em.query('insert into contest_organiser (contest_id, organisation_id) values ($1, $2)', [
        id,
        value.organisationId,
      ]);
      await em.query(
        `insert into translation (owner_id, locale, fields) values ($1, $2, jsonb_build_object('title', $3::text))
         on conflict (owner_id, locale, variant) do update set fields = translation.fields || excluded.fields`,
        [id, value.locale, value.title],
      );
      await this.contests.note(em, actor, id, 'begun', value.like ? { from: value.like } : {});
      return { slug, version: 1 };
    });
  }

  private async insert(
    em: EntityManager,
    actor: Actor,
    { title, locale, like }: z.output<typeof begin>,
  ): Promise<{ id: string; slug: string }> {
    const today = wallTime(this.clock.now(), ZONE).day;
    const opensOn = addDays(today, DAYS_UNTIL_OPENING);
    const days = [opensOn, addDays(opensOn, DAYS_OPEN)];
    const likeId = like ? await organised(em, actor, like) : undefined;
    for (const slug of slugsFrom(title, 'contest')) {
      const made = likeId
        ? await em.query<{ id: string }[]>(BEGIN_LIKE, [slug, locale, ...days, likeId])
        : await em.query<{ id: string }[]>(BEGIN, [slug, locale, ...days, ZONE]);
      if (!made[0]) continue;
      await em.query('insert into contest_consent (contest_id, version) values ($1, 1)', [made[0].id]);
      if (likeId) await copyAll(em, likeId, made[0].id);
      return { id: made[0].id, slug };
    }
    throw new Error(`no address is free for a contest called ${title}`);
  }
}

async function organised(em: EntityManager, actor: Actor, slug: string): Promise<string> {
  const { everywhere, organisations } = reach(actor, 'contest.organise');
  const [row] = await em.query<{ id: string }[]>(
    `select c.id from contest c where c.slug = $1 and (c.published_at is not null or $2 or exists (
       select from contest_organiser o where o.contest_id = c.id and o.organisation_id = any($3)))`,
    [slug, everywhere, organisations],
  );
  if (!row) throw new NotFound('contest');
  return row.id;
}

async function copyAll(em: EntityManager, from: string, to: string): Promise<void> {
  for (const sql of [...copyWords, ...copyParts]) await em.query(sql, [from, to]);
}
