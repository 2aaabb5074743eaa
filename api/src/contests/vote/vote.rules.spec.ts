import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type GivenVote, suspicionsOf } from './suspicion.rules.ts';
import { boxOf, isThrowaway, networkOf } from './voter.rules.ts';

describe('boxOf', () => {
  it.each([
    ['  Anna@Example.org ', 'anna@example.org'],
    ['anna+vote2@example.org', 'anna@example.org'],
    ['a.n.n.a+x@googlemail.com', 'anna@gmail.com'],
    ['a.b@example.org', 'a.b@example.org'],
  ])('%j is %s', (typed, box) => {
    expect(boxOf(typed)).toBe(box);
  });
});

describe('isThrowaway', () => {
  it('knows the domain and what is below it, and nothing that only looks like it', () => {
    expect(['a@mailinator.com', 'a@X.Mailinator.com', 'a@yopmail.fr'].map(isThrowaway)).toEqual([true, true, true]);
    expect(['a@example.org', 'a@notmailinator.com', 'mailinator.com@example.org'].map(isThrowaway)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('networkOf', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::9', '2001:db8:1:2'],
    ['2001:0DB8::1', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ])('%s is of %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

const vote = (id: string, seconds: number, more: Partial<GivenVote> = {}): GivenVote => ({
  id,
  photoId: id,
  network: id,
  isThrowaway: false,
  askedAt: (seconds - 60) * 1000,
  givenAt: seconds * 1000,
  ...more,
});

describe('suspicionsOf', () => {
  it('marks many from one network within ten minutes, and none that are spread over the day', () => {
    const burst = [0, 100, 200, 300, 599].map((at) => vote(`burst ${at}`, at, { network: 'one' }));
    const calm = [0, 1, 2, 3, 4].map((hour) => vote(`calm ${hour}`, 10_000 + hour * 3600, { network: 'two' }));
    const late = vote('late', 5000, { network: 'one' });
    const marks = suspicionsOf([...calm, late, ...burst]);
    expect([...marks]).toEqual(burst.map(({ id }) => [id, ['NETWORK']]));
  });

  it('marks a rush for one photo, confirmations that no person makes, and throwaway addresses', () => {
    const rush = [0, 10, 20, 30, 40].map((at) => vote(`rush ${at}`, at, { photoId: 'photo' }));
    const quick = vote('quick', 9000, { askedAt: 8_999_000 });
    const thrown = vote('thrown', 9000, { isThrowaway: true });
    const marks = suspicionsOf([...rush, quick, thrown]);
    expect(Object.fromEntries(marks)).toEqual({
      ...Object.fromEntries(rush.map(({ id }) => [id, ['RUSH']])),
      quick: ['AT_ONCE'],
      thrown: ['THROWAWAY'],
    });
  });

  it('does not see networks whose key has gone, and does not mind the order', () => {
    const votes = fc.array(
      fc.record({
        id: fc.uuid(),
        photoId: fc.constantFrom('a', 'b'),
        network: fc.constantFrom('x', null),
        isThrowaway: fc.boolean(),
        askedAt: fc.nat(1000),
        givenAt: fc.nat(2_000_000),
      }),
    );
    fc.assert(
      fc.property(votes, (all) => {
        const sorted = (marks: Map<string, unknown>) => [...marks].toSorted(([a], [b]) => a.localeCompare(b));
        expect(sorted(suspicionsOf(all))).toEqual(sorted(suspicionsOf(all.toReversed())));
        for (const [id, marks] of suspicionsOf(all))
          if (marks.includes('NETWORK')) expect(all.some((each) => each.id === id && each.network === 'x')).toBe(true);
      }),
    );
  });
});
