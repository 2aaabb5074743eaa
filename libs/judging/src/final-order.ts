import { type Ballot, duelsOf } from './ballot.ts';
import { grouped } from './grouped.ts';
import { schulzeOrder } from './schulze.ts';

/** What told the photos of a place from those before and after it. */
export type DecidedBy = 'ranking' | 'duels' | 'score' | 'chair' | 'shared';

export interface Place {
  /** 1 for the winner. After a shared place as many numbers are left out as photos share it. */
  place: number;
  photos: string[];
  decidedBy: DecidedBy;
}

export interface FinalRound {
  photos: readonly string[];
  ballots: readonly Ballot[];
  /** Mean of the scoring round in standard deviations, by photo. */
  scores: ReadonlyMap<string, number>;
  /** Orders of equal photos that the chair decided, with minutes elsewhere. */
  chair?: readonly (readonly string[])[];
}

/**
 * What the chain did with photos that one of its steps left equal: how each one counts there (`values`, as long as
 * `photos`), the order that the chair gave, or that they share a place.
 */
export interface TieStep {
  by: Exclude<DecidedBy, 'ranking'>;
  photos: string[];
  values: number[];
}

/** The final order by the published chain: ranking, duels among the equal ones, score, the chair's decision, shared place. */
export function finalOrder(round: FinalRound): Place[] {
  return decided(round).places;
}

/** How equal photos were told apart, step by step in the order of their places. */
export function tieSteps(round: FinalRound): TieStep[] {
  return decided(round).steps;
}

function decided(round: FinalRound): { places: Place[]; steps: TieStep[] } {
  const steps: TieStep[] = [];
  const groups = schulzeOrder(round.photos, round.ballots).flatMap((group) => splitTie(round, group, steps));
  let place = 1;
  const places = groups.map(({ photos, decidedBy }) => {
    const own = { place, photos, decidedBy };
    place += photos.length;
    return own;
  });
  return { places, steps };
}

type Group = Pick<Place, 'photos' | 'decidedBy'>;

function splitTie(round: FinalRound, group: readonly string[], steps: TieStep[]): Group[] {
  if (group.length === 1) return [{ photos: [...group], decidedBy: 'ranking' }];
  return splitBy(group, wonDuels(round, group), 'duels', steps).flatMap((tied) =>
    tied.photos.length === 1
      ? [tied]
      : splitBy(tied.photos, round.scores, 'score', steps).flatMap((equal) =>
          equal.photos.length === 1 ? [equal] : splitByChair(round, equal.photos, steps),
        ),
  );
}

/** How many of the other photos of the group each one beats. */
function wonDuels({ ballots }: FinalRound, group: readonly string[]): Map<string, number> {
  const duels = duelsOf(group, ballots);
  return new Map(group.map((photo, a) => [photo, group.filter((_, b) => duels[a]![b]! > duels[b]![a]!).length]));
}

function splitBy(
  photos: readonly string[],
  values: ReadonlyMap<string, number>,
  decidedBy: 'duels' | 'score',
  steps: TieStep[],
): Group[] {
  const groups = [...grouped(photos, (photo) => values.get(photo) ?? -Infinity)].toSorted(([a], [b]) => b - a);
  const ordered = groups.flatMap(([, equal]) => equal);
  steps.push({ by: decidedBy, photos: ordered, values: ordered.map((photo) => values.get(photo) ?? 0) });
  return groups.map(([, equal]) => ({ photos: equal, decidedBy }));
}

function splitByChair({ chair = [] }: FinalRound, photos: readonly string[], steps: TieStep[]): Group[] {
  const decision = chair.find(
    (order) => order.length === photos.length && photos.every((photo) => order.includes(photo)),
  );
  steps.push({ by: decision ? 'chair' : 'shared', photos: [...(decision ?? photos)], values: [] });
  return decision
    ? decision.map((photo) => ({ photos: [photo], decidedBy: 'chair' }))
    : [{ photos: [...photos], decidedBy: 'shared' }];
}
