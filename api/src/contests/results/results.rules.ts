export interface PrizeTerms {
  places: number;
  categoryId: string | null;
  ageGroupId: string | null;
}

/** A photo as the jury placed it, or as the votes for it did; equal places are shared. */
export interface PlacedPhoto {
  id: string;
  place: number;
  categoryId: string | null;
  ageGroupId: string | null;
}

export interface Winner {
  id: string;
  rank: number;
  isShared: boolean;
}

/**
 * Those of a prize, best first. A prize of one category or age group is given among the photos of that group alone; whoever
 * shares the last place that is given has it too.
 */
export function winnersOf(prize: PrizeTerms, placed: readonly PlacedPhoto[]): Winner[] {
  const eligible = placed.filter(
    ({ categoryId, ageGroupId }) =>
      (prize.categoryId === null || prize.categoryId === categoryId) &&
      (prize.ageGroupId === null || prize.ageGroupId === ageGroupId),
  );
  const ranked = eligible.map(({ id, place }) => ({
    id,
    rank: 1 + eligible.filter((other) => other.place < place).length,
    isShared: eligible.some((other) => other.id !== id && other.place === place),
  }));
  return ranked.filter(({ rank }) => rank <= prize.places).toSorted((a, b) => a.rank - b.rank);
}

/** Places by the number of votes, the most first; a photo without a vote has none. */
export function placesByVotes<Photo extends { votes: number }>(
  photos: readonly Photo[],
): (Photo & { place: number })[] {
  const voted = photos.filter(({ votes }) => votes > 0);
  return voted.map((photo) => ({ ...photo, place: 1 + voted.filter(({ votes }) => votes > photo.votes).length }));
}

export interface Prize extends PrizeTerms {
  kind: 'jury' | 'public';
}

export interface Award<P extends Prize> {
  prize: P;
  winners: Winner[];
  /** Photos that would have had this prize too, had they not had an earlier one. */
  passed: string[];
}

/**
 * Who has which prize. Where a photo has at most one prize of the jury, they are given in their order, and the next photo
 * has what would have been another prize of the same one. The prize of the audience stands by itself.
 */
export function awardsOf<P extends Prize>(
  prizes: readonly P[],
  placed: Readonly<Record<Prize['kind'], readonly PlacedPhoto[]>>,
  hasOnePrizeEach: boolean,
): Award<P>[] {
  const had = new Set<string>();
  return prizes.map((prize) => {
    const all = placed[prize.kind];
    if (!hasOnePrizeEach || prize.kind === 'public') return { prize, winners: winnersOf(prize, all), passed: [] };
    const winners = winnersOf(
      prize,
      all.filter(({ id }) => !had.has(id)),
    );
    const passed = winnersOf(prize, all).flatMap(({ id }) => (had.has(id) ? [id] : []));
    for (const { id } of winners) had.add(id);
    return { prize, winners, passed };
  });
}
