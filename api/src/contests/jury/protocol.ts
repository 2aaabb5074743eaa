import type { DecidedBy } from '@inclusive/judging/final-order';
import type { Tally } from './tally.ts';
import { outcomeOf } from './tally.ts';

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
}

export interface ProtocolTerms {
  votesLeast: number;
  finalistsMost: number;
}

export function protocolOf(tally: Tally, titles: ReadonlyMap<string, string>, terms: ProtocolTerms): Protocol {
  const outcome = outcomeOf(tally);
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
  };
}
