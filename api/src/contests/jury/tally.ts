import type { EntityManager } from 'typeorm';
import { type Ballot, duelsOf } from '@inclusive/judging/ballot';
import { bordaPoints } from '@inclusive/judging/borda';
import { type DecidedBy, finalOrder, type TieStep, tieSteps } from '@inclusive/judging/final-order';
import type { Vote } from '@inclusive/judging/standing';
import {
  aliasOf,
  judgedBy,
  type JuryRound,
  type NumberedPhoto,
  type Rating,
  ratingOf,
  type RatingTerms,
  type VotingJuror,
} from './jury.rules.ts';
import { JURORS, NUMBERED, ROUNDS, VOTES } from './jury.sql.ts';

export interface JurorRow extends VotingJuror {
  name: string;
  email: string;
  locale: 'lv' | 'lt' | 'en';
  lastAt: string | null;
  handedInAt: string | null;
  groups: string[][] | null;
}

export interface JurorTally extends JurorRow {
  alias: string;
  scored: number;
  toScore: number;
  recused: number;
}

export interface Tally {
  rounds: JuryRound[];
  photos: NumberedPhoto[];
  jurors: JurorTally[];
  votes: (Vote & { comment: string | null })[];
  rating: Rating;
  chair: { orders: string[][]; minutes: string } | null;
}

/** All that the jury of a contest has given so far. */
export async function tallyOf(em: Pick<EntityManager, 'query'>, contestId: string, terms: RatingTerms): Promise<Tally> {
  const rounds = await em.query<JuryRound[]>(ROUNDS, [contestId]);
  const photos = await em.query<NumberedPhoto[]>(NUMBERED, [contestId]);
  const rows = await em.query<JurorRow[]>(JURORS, [contestId]);
  const votes = await em.query<Tally['votes']>(VOTES, [contestId]);
  const [chair] = await em.query<NonNullable<Tally['chair']>[]>(
    'select orders, minutes from jury_chair where contest_id = $1',
    [contestId],
  );
  const jurors = rows.map((row, index) => ({ ...row, alias: aliasOf(index), ...workOf(row, photos, votes) }));
  return { rounds, photos, jurors, votes, rating: ratingOf(photos, jurors, votes, terms), chair: chair ?? null };
}

function workOf(juror: JurorRow, photos: readonly NumberedPhoto[], votes: readonly Vote[]) {
  const own = judgedBy(juror, photos);
  const ids = new Set(own.map(({ photoId }) => photoId));
  return {
    toScore: own.length,
    recused: photos.length - own.length,
    scored: votes.filter((vote) => vote.juror === juror.id && ids.has(vote.photo)).length,
  };
}

/** A step of the chain with the numbers of its photos. */
export interface NumberedTie {
  by: TieStep['by'];
  numbers: number[];
  values: number[];
}

export interface Outcome {
  /** Numbers of the finalists, as rows and columns of the duels. */
  numbers: number[];
  /** `[a][b]`: orders that place a before b. */
  duels: number[][];
  borda: number[];
  places: { place: number; numbers: number[]; decidedBy: DecidedBy }[];
  /** How equal photos were told apart. */
  ties: NumberedTie[];
  /** Orders that have been handed in. */
  ballots: number;
}

/** What would be the result now: by the orders that were handed in. */
export function outcomeOf({
  photos,
  jurors,
  rating,
  chair,
}: Pick<Tally, 'photos' | 'jurors' | 'rating' | 'chair'>): Outcome {
  const finalists = photos.filter(({ isFinalist }) => isFinalist);
  const ids = finalists.map(({ photoId }) => photoId);
  const numbers = new Map(finalists.map(({ photoId, number }) => [photoId, number]));
  const ballots = jurors.filter(({ handedInAt }) => handedInAt).map((juror) => ballotOf(juror, finalists));
  const scores = new Map(rating.standings.map(({ photo, levelled }) => [photo, levelled]));
  const points = bordaPoints(ids, ballots);
  const round = { photos: ids, ballots, scores, ...(chair && { chair: chair.orders }) };
  return {
    numbers: [...numbers.values()],
    duels: duelsOf(ids, ballots).map((row) => [...row]),
    borda: ids.map((id) => points.get(id) ?? 0),
    places: finalOrder(round).map((place) => ({
      place: place.place,
      numbers: place.photos.map((id) => numbers.get(id)!).toSorted((a, b) => a - b),
      decidedBy: place.decidedBy,
    })),
    ties: tieSteps(round).map((step) => ({
      by: step.by,
      numbers: step.photos.map((id) => numbers.get(id)!),
      values: step.values,
    })),
    ballots: ballots.length,
  };
}

function ballotOf(juror: JurorTally, finalists: readonly NumberedPhoto[]): Ballot {
  const own = new Set(judgedBy(juror, finalists).map(({ photoId }) => photoId));
  return {
    groups: (juror.groups ?? []).map((group) => group.filter((photoId) => own.has(photoId))),
    without: finalists.map(({ photoId }) => photoId).filter((photoId) => !own.has(photoId)),
  };
}
