import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ballotFault } from '@inclusive/judging/ballot';
import type { Actor } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { checked } from '../../shared/input.ts';
import { type Refused, refused } from '../../shared/refused.ts';
import type { JuryKept, JuryPhotoInput, KeepBallotInput, ScorePhotoInput, StartJudgingInput } from './jury.graphql.ts';
import { isAsLaidOut, type NumberedPhoto, type RoundKind, scoreSchema, startSchema } from './jury.rules.ts';
import { KEEP_BALLOT, KEEP_SCORE } from './jury.sql.ts';
import { type Desk, type Seat, Seats } from './seats.ts';

/** What jurors do: begin with the examples, score, skip, and order the finalists. Each of them is kept at once. */
@Injectable()
export class JudgingService {
  constructor(
    private readonly database: DataSource,
    private readonly seats: Seats,
    private readonly clock: Clock,
  ) {}

  async start(actor: Actor, input: StartJudgingInput): Promise<JuryKept | Refused> {
    const { value, refused: faulty } = checked(startSchema, input);
    if (faulty) return faulty;
    const seat = await this.seats.seat(actor, value.contest);
    await this.database.query(
      'insert into jury_start (juror_id, scores, at) values ($1, $2, $3) on conflict (juror_id) do nothing',
      [seat.id, value.scores, this.clock.now()],
    );
    return { contest: value.contest };
  }

  async score(actor: Actor, input: ScorePhotoInput): Promise<JuryKept | Refused> {
    const { value, refused: faulty } = checked(scoreSchema, input);
    if (faulty) return faulty;
    return this.inOpenRound(actor, value, 'rating', async (em, seat, photo) => {
      await em.query(KEEP_SCORE, [seat.id, photo.photoId, value.score, value.comment, this.clock.now()]);
      return { contest: seat.slug };
    });
  }

  /** A skipped photo comes back after all others. */
  skip(actor: Actor, input: JuryPhotoInput): Promise<JuryKept | Refused> {
    return this.inOpenRound(actor, input, 'rating', async (em, seat, photo) => {
      await em.query('insert into jury_skip (juror_id, photo_id) values ($1, $2)', [seat.id, photo.photoId]);
      return { contest: seat.slug };
    });
  }

  keepBallot(actor: Actor, input: KeepBallotInput): Promise<JuryKept | Refused> {
    return this.database.transaction(async (em) => {
      const desk = await this.seats.desk(actor, input.contest, em);
      if (!(await this.seats.holdsOpen(em, desk.seat, 'ranking'))) return refused('ROUND_CLOSED');
      const photoIds = new Map(
        desk.photos.filter(({ isFinalist }) => isFinalist).map((each) => [each.number, each.photoId]),
      );
      const groups = input.groups.map((group) => group.map((number) => photoIds.get(number) ?? ''));
      const fault = ballotFault([...photoIds.values()], groups);
      if (fault) return refused(`BALLOT_${fault}`);
      if (input.isHandedIn && groups.flat().length < photoIds.size) return refused('BALLOT_NOT_WHOLE');
      if (input.isHandedIn && !input.isMeant && isAsLaidOut(input.groups)) return refused('BALLOT_AS_LAID_OUT');
      return keepGroups(em, desk, groups, input, this.clock.now());
    });
  }

  private inOpenRound(
    actor: Actor,
    { contest, number }: JuryPhotoInput,
    kind: RoundKind,
    work: (em: EntityManager, seat: Seat, photo: NumberedPhoto) => Promise<JuryKept>,
  ): Promise<JuryKept | Refused> {
    return this.database.transaction(async (em) => {
      const seat = await this.seats.seat(actor, contest, em);
      const photo = await this.seats.photo(em, seat, number);
      if (!photo) return refused('PHOTO_NOT_YOURS');
      if (!seat.hasStarted) return refused('NOT_STARTED');
      if (!(await this.seats.holdsOpen(em, seat, kind))) return refused('ROUND_CLOSED');
      return work(em, seat, photo);
    });
  }
}

async function keepGroups(
  em: EntityManager,
  { seat }: Desk,
  groups: string[][],
  input: KeepBallotInput,
  now: Date,
): Promise<JuryKept | Refused> {
  const values = [seat.id, JSON.stringify(groups), input.version, now, input.isHandedIn];
  const [kept] = await em.query<{ version: number }[]>(KEEP_BALLOT, values);
  return kept ? { contest: seat.slug, version: kept.version } : refused('BALLOT_CHANGED');
}
