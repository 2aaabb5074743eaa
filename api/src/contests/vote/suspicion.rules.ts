export const suspicions = ['NETWORK', 'RUSH', 'AT_ONCE', 'THROWAWAY'] as const;
export type Suspicion = (typeof suspicions)[number];

export interface GivenVote {
  id: string;
  photoId: string | null;
  /** Empty once its key has gone. */
  network: string | null;
  isThrowaway: boolean;
  askedAt: number;
  givenAt: number;
}

const SECOND = 1000;
/** So many votes from one network within so long; a class that votes together in a library is one too, hence people decide. */
const NETWORK = { most: 5, within: 600 * SECOND };
/** So many votes for one photo within so long. */
const RUSH = { most: 5, within: 60 * SECOND };
/** Nobody opens a letter, follows its link and confirms within this. */
const AT_ONCE = 3 * SECOND;

/** What is striking about votes, by their ids; votes without a mark are not among them. */
export function suspicionsOf(votes: readonly GivenVote[]): Map<string, Suspicion[]> {
  const crowded = (keyOf: (vote: GivenVote) => string | null, limit: typeof NETWORK) => crowds(votes, keyOf, limit);
  const found: Record<Suspicion, Set<string>> = {
    NETWORK: crowded(({ network }) => network, NETWORK),
    RUSH: crowded(({ photoId }) => photoId, RUSH),
    AT_ONCE: new Set(votes.filter(({ askedAt, givenAt }) => givenAt - askedAt < AT_ONCE).map(({ id }) => id)),
    THROWAWAY: new Set(votes.filter((vote) => vote.isThrowaway).map(({ id }) => id)),
  };
  const marked = votes.map(({ id }) => [id, suspicions.filter((each) => found[each].has(id))] as const);
  return new Map(marked.filter(([, marks]) => marks.length > 0));
}

/** Votes that stand with at least as many of the same key within the time. */
function crowds(
  votes: readonly GivenVote[],
  keyOf: (vote: GivenVote) => string | null,
  { most, within }: { most: number; within: number },
): Set<string> {
  const found = new Set<string>();
  const groups = new Map<string, GivenVote[]>();
  for (const vote of votes) {
    const key = keyOf(vote);
    if (key === null) continue;
    const group = groups.get(key) ?? [];
    group.push(vote);
    groups.set(key, group);
  }
  for (const group of groups.values()) {
    const sorted = group.toSorted((a, b) => a.givenAt - b.givenAt);
    sorted.forEach((last, place) => {
      const first = sorted[place - most + 1];
      if (!first || last.givenAt - first.givenAt > within) return;
      for (const { id } of sorted.slice(place - most + 1, place + 1)) found.add(id);
    });
  }
  return found;
}
