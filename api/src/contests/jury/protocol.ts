import type { EntityManager } from 'typeorm';
import type { DecidedBy } from '@inclusive/judging/final-order';
import type { Tally } from './tally.ts';
import { JURY_TITLES } from './jury.sql.ts';
import { type JuryPrize, juryPrizesOf } from './prizes.ts';
import { type NumberedTie, type Outcome, outcomeOf } from './tally.ts';

/** The minutes of a jury, without anybody's name: jurors are letters, photos are numbers with their titles. */
export interface Protocol {
  rounds: { kind: string; openedAt: string; dueAt: string; closedAt: string | null }[];
  votesLeast: number;
  finalistsMost: number;
  jurors: { alias: string; country: string; scored: number; toScore: number; recused: number; hasRanked: boolean }[];
  photos: {
    number: number;
    title: string;
    votes: number;
    mean: number;
    levelled: number;
    lackingVotes: number;
    lackingCountries: string[];
    isFinalist: boolean;
  }[];
  finalists: number[];
  duels: number[][];
  borda: number[];
  places: { place: number; numbers: number[]; decidedBy: DecidedBy }[];
  chair: string | null;
  /** Minutes that were committed before these were kept have none. */
  ties?: NumberedTie[];
  prizes?: JuryPrize[];
}

export interface ProtocolTerms {
  votesLeast: number;
  finalistsMost: number;
}

interface ProtocolFacts {
  tally: Tally;
  titles: ReadonlyMap<string, string>;
  terms: ProtocolTerms;
  outcome: Outcome;
  prizes: JuryPrize[];
}

function protocolOf({ tally, titles, terms, outcome, prizes }: ProtocolFacts): Protocol {
  const finalists = new Set(outcome.numbers);
  return {
    ...terms,
    rounds: tally.rounds.map(({ kind, openedAt, dueAt, closedAt }) => ({ kind, openedAt, dueAt, closedAt })),
    jurors: tally.jurors.map(({ alias, country, scored, toScore, recused, handedInAt }) => ({
      alias,
      country,
      scored,
      toScore,
      recused,
      hasRanked: handedInAt !== null,
    })),
    photos: tally.rating.standings.map((standing) => ({
      number: standing.number,
      title: titles.get(standing.photo) ?? '',
      votes: standing.votes,
      mean: standing.mean,
      levelled: standing.levelled,
      lackingVotes: standing.lacking.votes,
      lackingCountries: standing.lacking.countries,
      isFinalist: finalists.has(standing.number),
    })),
    finalists: outcome.numbers,
    duels: outcome.duels,
    borda: outcome.borda,
    places: outcome.places,
    chair: tally.chair?.minutes ?? null,
    ties: outcome.ties,
    prizes,
  };
}

/** The minutes as they would be now. */
export async function draftProtocol(
  em: Pick<EntityManager, 'query'>,
  contest: ProtocolTerms & { id: string; hasOnePrizeEach: boolean },
  tally: Tally,
): Promise<Protocol> {
  const rows = await em.query<{ photoId: string; title: string }[]>(JURY_TITLES, [contest.id]);
  const titles = new Map(rows.map(({ photoId, title }) => [photoId, title]));
  const outcome = outcomeOf(tally);
  const prizes = await juryPrizesOf(em, contest, outcome.places);
  const { votesLeast, finalistsMost } = contest;
  return protocolOf({ tally, titles, terms: { votesLeast, finalistsMost }, outcome, prizes });
}
