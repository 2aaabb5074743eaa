import { type Ballot, placesIn } from './ballot.ts';

/**
 * Points of each photo: one for every photo that a ballot places after it, half a one for every other that it holds
 * equal or has no opinion about. Shown beside the Schulze order, never instead of it: one juror who puts the leader
 * last can decide a Borda count.
 */
export function bordaPoints(photos: readonly string[], ballots: readonly Ballot[]): Map<string, number> {
  const points = new Map(photos.map((photo) => [photo, 0]));
  for (const ballot of ballots) {
    const places = placesIn(photos, ballot);
    photos.forEach((photo, index) => {
      const after = places.filter((place) => place > places[index]!).length;
      const before = places.filter((place) => place < places[index]!).length;
      const equal = places.length - 1 - after - before;
      points.set(photo, points.get(photo)! + after + equal / 2);
    });
  }
  return points;
}
