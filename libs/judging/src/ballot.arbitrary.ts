import fc from 'fast-check';
import type { Ballot } from './ballot.ts';

/** Up to nine ballots over the photos, with equal places and photos left out. */
export const ballotsOf = (photos: readonly string[]): fc.Arbitrary<Ballot[]> =>
  fc.array(ballotOf(photos), { maxLength: 9 });

const ballotOf = (photos: readonly string[]): fc.Arbitrary<Ballot> =>
  fc
    .tuple(
      fc.shuffledSubarray([...photos]),
      fc.array(fc.boolean(), { minLength: photos.length, maxLength: photos.length }),
    )
    .map(([order, isEqualToLast]) => grouped(order, isEqualToLast));

function grouped(order: readonly string[], isEqualToLast: readonly boolean[]): string[][] {
  const groups: string[][] = [];
  order.forEach((photo, index) => {
    const last = groups.at(-1);
    if (last && isEqualToLast[index]) last.push(photo);
    else groups.push([photo]);
  });
  return groups;
}
