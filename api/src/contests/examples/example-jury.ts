import { Injectable } from '@nestjs/common';
import { addDays } from '@inclusive/calendar/days';
import { wallTime } from '@inclusive/calendar/zones';
import { DataSource } from 'typeorm';
import type { Actor } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import type { ContestTerms } from '../contest-terms.ts';
import type { RoundKind } from '../jury/jury.rules.ts';
import { done, ExampleCast } from './example-cast.ts';
import { type ExampleJury, momentIn } from './example-plan.ts';
import { ExampleStage } from './example-stage.ts';

/** What a sensible juror gives the two examples at the start. */
const START_SCORES = [4, 2];

interface Told {
  hasRating: boolean;
  hasRanking: boolean;
  isCommitted: boolean;
}

/** The work of a jury, told up to where its plan ends. */
@Injectable()
export class ExampleJuries {
  constructor(
    private readonly database: DataSource,
    private readonly stage: ExampleStage,
    private readonly cast: ExampleCast,
    private readonly clock: Clock,
  ) {}

  async tell(terms: ContestTerms, organiser: Actor, jury: ExampleJury): Promise<void> {
    const { slug: contest, version, zone } = terms;
    const told = await this.told(terms);
    if (!terms.judgingAt) {
      this.stage.clock.moveTo(momentIn(jury.begins, zone));
      await done(this.stage.steps.take(organiser, { contest, version, step: 'judge' }));
    }
    if (!told.hasRating) await this.open(terms, organiser, 'rating', jury.rating);
    if (!told.hasRanking) await this.score(terms, jury);
    if (!jury.ranking) return;
    if (!told.hasRanking) await this.open(terms, organiser, 'ranking', jury.ranking);
    if (told.isCommitted) return;
    await this.order(terms, jury);
    this.stage.clock.moveTo(momentIn(jury.committed ?? jury.ranking.on, zone));
    await done(this.stage.results.commit(organiser, contest));
  }

  private async told({ id }: ContestTerms): Promise<Told> {
    const [told] = await this.database.query<[Told]>(TOLD, [id]);
    return told;
  }

  private async open(
    { slug: contest, zone }: ContestTerms,
    organiser: Actor,
    kind: RoundKind,
    { from, until, days = 0 }: ExampleJury['rating'],
  ): Promise<void> {
    this.stage.clock.moveTo(momentIn(from, zone));
    const dueOn = until ?? addDays(wallTime(this.clock.now(), zone).day, days);
    await done(this.stage.rounds.open(organiser, { contest, kind, dueOn }));
  }

  private async score(
    { id, slug: contest, zone }: ContestTerms,
    { rating, scores, comments }: ExampleJury,
  ): Promise<void> {
    this.stage.clock.moveTo(momentIn(rating.on, zone));
    const numberOf = await this.numbers(id);
    for (const [email, given] of Object.entries(scores)) {
      const juror = await this.cast.actor(email);
      await done(this.stage.judging.start(juror, { contest, scores: START_SCORES }));
      for (const [picture, score] of Object.entries(given)) {
        const number = numberOf(picture);
        if (number === undefined) continue;
        const comment = comments?.[email]?.[picture] ?? null;
        await done(this.stage.judging.score(juror, { contest, number, score, comment }));
      }
    }
  }

  private async order({ id, slug: contest, zone }: ContestTerms, { ranking, orders = {} }: ExampleJury): Promise<void> {
    if (ranking) this.stage.clock.moveTo(momentIn(ranking.on, zone));
    const numberOf = await this.numbers(id);
    for (const [email, pictures] of Object.entries(orders)) {
      const juror = await this.cast.actor(email);
      const [kept] = await this.database.query<{ version: number }[]>(BALLOT_VERSION, [id, juror.personId]);
      const groups = pictures.map(numberOf).flatMap((number) => (number === undefined ? [] : [[number]]));
      const ballot = { contest, groups, version: kept?.version ?? 0, isHandedIn: true };
      await done(this.stage.judging.keepBallot(juror, ballot));
    }
  }

  /** The number under which the jury knows a picture; none for one that was withdrawn before. */
  private async numbers(contestId: string): Promise<(picture: string) => number | undefined> {
    const rows = await this.database.query<{ picture: string; number: number }[]>(NUMBERS, [contestId]);
    const numbers = new Map(rows.map(({ picture, number }) => [picture, number]));
    return (picture) => numbers.get(picture);
  }
}

/** $1 contest */
const TOLD = `
  select
    exists (select from jury_round where contest_id = $1 and kind = 'rating') as "hasRating",
    exists (select from jury_round where contest_id = $1 and kind = 'ranking') as "hasRanking",
    exists (select from jury_commit where contest_id = $1) as "isCommitted"`;

/** $1 contest */
const NUMBERS = `
  select e.picture, n.number from contest_example_photo e
  join photo p on p.upload_id = e.upload_id join jury_photo n on n.photo_id = p.id
  where e.contest_id = $1 and p.is_shown`;

/** $1 contest, $2 person */
const BALLOT_VERSION = `
  select b.version from jury_ballot b join contest_juror j on j.id = b.juror_id where j.contest_id = $1 and j.person_id = $2`;
