import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { NotFound } from '../../shared/failures.ts';
import { joinTexts, textOf } from '../../shared/localised.ts';
import type { JurySeat } from './jury.graphql.ts';
import { isOpen, judgedBy, type JuryRound, type NumberedPhoto, type RoundKind } from './jury.rules.ts';
import { BALLOT, NUMBERED, NUMBERED_ONE, OPEN_ROUND, ROUNDS, SCORED, SEAT, SEATS } from './jury.sql.ts';

type Queries = Pick<EntityManager, 'query'>;

export interface Seat {
  id: string;
  contestId: string;
  slug: string;
  zone: string;
  finalistsMost: number;
  person: string;
  organisations: string[];
  hasStarted: boolean;
}

/** A seat with all that lies before its juror. */
export interface Desk {
  seat: Seat;
  rounds: JuryRound[];
  /** The photos that this juror judges, and how many there are of all jurors. */
  photos: NumberedPhoto[];
  recused: number;
  scored: Set<string>;
}

/** Who sits on which jury, and what they judge. */
@Injectable()
export class Seats {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound for everybody who does not sit on the contest's jury, and before it begins */
  async seat(actor: Actor, slug: string, em: Queries = this.database): Promise<Seat> {
    const [seat] = await em.query<Seat[]>(SEAT, [slug, actor.personId]);
    if (!seat) throw new NotFound('jury');
    return seat;
  }

  async desk(actor: Actor, slug: string, em: Queries = this.database): Promise<Desk> {
    const seat = await this.seat(actor, slug, em);
    const rounds = await em.query<JuryRound[]>(ROUNDS, [seat.contestId]);
    const all = await em.query<NumberedPhoto[]>(NUMBERED, [seat.contestId]);
    const scored = await em.query<{ photoId: string }[]>(SCORED, [seat.id]);
    const photos = judgedBy(seat, all);
    return {
      seat,
      rounds,
      photos,
      recused: all.length - photos.length,
      scored: new Set(scored.map(({ photoId }) => photoId)),
    };
  }

  /** The photo of that number, if this juror judges it. */
  async photo(em: EntityManager, seat: Seat, number: number): Promise<NumberedPhoto | undefined> {
    const found = await em.query<NumberedPhoto[]>(NUMBERED_ONE, [seat.contestId, number]);
    return judgedBy(seat, found)[0];
  }

  async seats(actor: Actor, locale: Locale): Promise<JurySeat[]> {
    const found = await this.database.query<{ slug: string }[]>(SEATS, [actor.personId]);
    return Promise.all(found.map(async ({ slug }) => this.viewOf(await this.desk(actor, slug), locale)));
  }

  async viewOf({ seat, rounds, photos, recused, scored }: Desk, locale: Locale): Promise<JurySeat> {
    const now = this.clock.now();
    const [contest] = await this.database.query<Pick<JurySeat, 'title'>[]>(TITLE, [seat.contestId, locale]);
    const [ballot] = await this.database.query<Pick<JurySeat, 'handedInAt'>[]>(BALLOT, [seat.id]);
    return {
      slug: seat.slug,
      zone: seat.zone,
      title: contest!.title,
      rounds: rounds.map((round) => ({ ...round, isOpen: isOpen(round, now) })),
      hasStarted: seat.hasStarted,
      scored: photos.filter(({ photoId }) => scored.has(photoId)).length,
      toScore: photos.length,
      recused,
      handedInAt: ballot?.handedInAt ?? null,
    };
  }

  /** Whether the round is open, and stays so until the transaction ends. */
  async holdsOpen(em: EntityManager, seat: Seat, kind: RoundKind): Promise<boolean> {
    const found = await em.query<object[]>(OPEN_ROUND, [seat.contestId, kind, this.clock.now()]);
    return found.length > 0;
  }
}

/** $1 contest, $2 locale */
const TITLE = `
  select ${textOf('title', 'c.source_locale', '$2')} as title
  from contest c ${joinTexts('c.id', 'c.source_locale', '$2')} where c.id = $1`;
