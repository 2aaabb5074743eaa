/**
 * A juror's order of the finalists, best first. Photos in one group are equal to the juror; those that stand in no
 * group come after all others, equal among themselves. About those `without` an opinion, because the juror is recused,
 * the ballot says nothing.
 */
export type Ballot = Groups | { groups: Groups; without: readonly string[] };

type Groups = readonly (readonly string[])[];

/** `[a][b]`: how many ballots place photo `a` before photo `b`; indices as in `photos`. */
export type Duels = readonly (readonly number[])[];

export function duelsOf(photos: readonly string[], ballots: readonly Ballot[]): Duels {
  const duels = photos.map(() => photos.map(() => 0));
  for (const ballot of ballots) {
    const places = placesIn(photos, ballot);
    places.forEach((own, a) => {
      places.forEach((other, b) => {
        if (own < other) duels[a]![b]! += 1;
      });
    });
  }
  return duels;
}

/** The group in which each photo stands, 0 for the best; NaN, neither before nor after any other, without an opinion. */
export function placesIn(photos: readonly string[], ballot: Ballot): number[] {
  const { groups, without } = 'groups' in ballot ? ballot : { groups: ballot, without: [] };
  const places = new Map(groups.flatMap((group, place) => group.map((photo) => [photo, place])));
  return photos.map((photo) => (without.includes(photo) ? Number.NaN : (places.get(photo) ?? groups.length)));
}

/** Why a ballot cannot be counted. */
export function ballotFault(photos: readonly string[], groups: Groups): 'UNKNOWN_PHOTO' | 'TWICE' | undefined {
  const named = groups.flat();
  if (named.some((photo) => !photos.includes(photo))) return 'UNKNOWN_PHOTO';
  return new Set(named).size === named.length ? undefined : 'TWICE';
}
