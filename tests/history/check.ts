import type { History, Owner } from './history.ts';

/** What the database says when everything is over. */
export interface Kept {
  bookings: readonly { id: string; state: string; startsAt: string; claims: number; needed: number }[];
  overlaps: number;
  entries: readonly KeptEntry[];
}

interface KeptEntry {
  token: string;
  number: number;
  state: string;
  /** How many offers have gone by. */
  passed: number;
}

/** Which people and rooms each offer claims, and how long a visit lasts. */
export interface Rules {
  needs: ReadonlyMap<string, readonly string[]>;
  milliseconds: number;
  /** The offer with the waiting list. */
  waited: string;
}

/** Everything that contradicts the promises; empty when they were kept. */
export function contradictions(history: History, kept: Kept, rules: Rules): string[] {
  return [
    ...history.faults,
    ...(kept.overlaps ? [`${kept.overlaps} overlapping claims`] : []),
    ...twoOwners(history.owners, rules),
    ...lostBookings(history.owners, kept),
    ...groundless(history, rules),
    ...outOfOrder(history, kept),
  ];
}

function twoOwners(owners: readonly Owner[], rules: Rules): string[] {
  const sure = owners.filter(({ sureFrom, sureTo }) => sureFrom < sureTo);
  return sure.flatMap((a, place) =>
    sure
      .slice(place + 1)
      .filter((b) => exclude(a, b, rules) && a.sureFrom < b.sureTo && b.sureFrom < a.sureTo)
      .map((b) => `clients ${a.client} and ${b.client} both had ${a.startsAt}`),
  );
}

/** Those still owned at the end stand in the database, whole and at their time; those given up do not. */
function lostBookings(owners: readonly Owner[], { bookings }: Kept): string[] {
  const known = new Map(bookings.map((booking) => [booking.id, booking]));
  return owners.flatMap(({ booking, startsAt, sureFrom, sureTo, mayTo }) => {
    if (!booking || !Number.isFinite(sureFrom)) return [];
    const row = known.get(booking.id);
    if (!row) return [`booking ${booking.id} is lost`];
    const isHere = row.state === 'booked' && Date.parse(row.startsAt) === Date.parse(startsAt);
    if (Number.isFinite(mayTo)) return isHere ? [`booking ${booking.id} came back`] : [];
    if (Number.isFinite(sureTo)) return [];
    if (!isHere) return [`booking ${booking.id} is ${row.state} at ${row.startsAt} in the place of ${startsAt}`];
    return row.claims === row.needed ? [] : [`booking ${booking.id} has ${row.claims} of ${row.needed} claims`];
  });
}

/** Whoever was told "taken" was told so while somebody else may have had it. */
function groundless({ owners, refusals, entries }: History, rules: Rules): string[] {
  return refusals
    .filter(({ code }) => code === 'SLOT_TAKEN' || code === 'WAITED_FOR')
    .filter((refusal) => {
      const { from, to, offer } = refusal;
      const isOwned = owners.some(
        (owner) => exclude(owner, refusal, rules) && owner.mayFrom < to && owner.mayTo > from,
      );
      const isWaitedFor = offer === rules.waited && entries.some((entry) => entry.from < to);
      return !isOwned && !isWaitedFor;
    })
    .map(({ client, code, startsAt }) => `client ${client} was told ${code} for ${startsAt}, which nobody had`);
}

/** Nobody is offered anything before somebody who joined earlier, and no newcomer gets what a first one waits for. */
function outOfOrder({ entries, passedBy }: History, kept: Kept): string[] {
  const wasAsked = ({ state, passed }: KeptEntry) => state === 'offered' || state === 'booked' || passed > 0;
  const isUnserved = (entry: KeptEntry) => entry.state === 'waiting' && !wasAsked(entry);
  const inOrder = kept.entries.toSorted((a, b) => a.number - b.number);
  const skipped = inOrder.slice(0, Math.max(0, inOrder.findLastIndex(wasAsked))).filter(isUnserved);
  const unserved = new Set(kept.entries.filter(isUnserved).map(({ token }) => token));
  const overtaken = passedBy.filter(({ from }) => entries.some(({ token, to }) => to < from && unserved.has(token)));
  const misplaced = entries.filter((a) => entries.some((b) => a.to < b.from && placeOf(a) > placeOf(b)));
  /** NaN, before and behind nobody, for one whose link has gone over to its booking. */
  function placeOf({ token }: { token: string }): number {
    return kept.entries.find((entry) => entry.token === token)?.number ?? Number.NaN;
  }
  return [
    ...skipped.map(({ number }) => `entry ${number} was passed over on the waiting list`),
    ...overtaken.map(({ startsAt }) => `a newcomer got ${startsAt} before those who waited`),
    ...misplaced.map(({ token }) => `entry ${token} stands behind one that joined later`),
  ];
}

interface Time {
  offer: string;
  startsAt: string;
}

function exclude(a: Time, b: Time, { needs, milliseconds }: Rules): boolean {
  const isSameTime = Math.abs(Date.parse(a.startsAt) - Date.parse(b.startsAt)) < milliseconds;
  return isSameTime && (needs.get(a.offer) ?? []).some((resource) => needs.get(b.offer)?.includes(resource));
}
