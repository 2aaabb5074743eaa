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
