import { describe, expect, it } from '@jest/globals';
import { contradictions, type Kept } from '../history/check.ts';
import { History } from '../history/history.ts';
import { runHistory } from '../history/run.ts';
import { requirePrepared } from '../support/preparation.ts';

describe('bookings while the API and the database are killed', () => {
  it('keep every promise: one owner at a time, nothing lost, no groundless refusal, the list in its order', async () => {
    requirePrepared('the application');
    const wanted = ['book', 'book: SLOT_TAKEN', 'cancel', 'hold', 'move', 'no answer'];
    const run = await runHistory({ clients: 8, seconds: 6, kills: 2, wanted });
    expect(run.contradictions).toEqual([]);
    for (const name of wanted) {
      expect([name, run.counts[name]]).toEqual([name, expect.any(Number)]);
    }
  });
});

describe('the history checker', () => {
  const rules = {
    needs: new Map([
      ['a', ['anna']],
      ['w', ['berta']],
    ]),
    milliseconds: 1_800_000,
    waited: 'w',
  };
  const at = '2026-11-24T08:00:00.000Z';
  const none: Kept = { bookings: [], overlaps: 0, entries: [] };
  const owned = (history: History, id: string) => {
    const owner = history.asks(1, 'a', at);
    history.gets(owner);
    owner.booking = { id, token: id };
    return owner;
  };
  const row = (id: string, more: object = {}) => ({ id, state: 'booked', startsAt: at, claims: 1, needed: 1, ...more });

  it('finds two owners, lost and torn bookings', () => {
    const history = new History();
    owned(history, 'one');
    owned(history, 'two');
    expect(contradictions(history, { ...none, overlaps: 1, bookings: [row('two', { claims: 0 })] }, rules)).toEqual([
      '1 overlapping claims',
      `clients 1 and 1 both had ${at}`,
      'booking one is lost',
      'booking two has 0 of 1 claims',
    ]);
  });

  it('finds a refusal that nobody was the cause of, and a booking that came back', () => {
    const history = new History();
    const owner = owned(history, 'one');
    history.givesUp(owner);
    history.isFree(owner);
    history.isRefused(history.asks(2, 'a', at), 'SLOT_TAKEN');
    expect(contradictions(history, { ...none, bookings: [row('one')] }, rules)).toEqual([
      'booking one came back',
      `client 2 was told SLOT_TAKEN for ${at}, which nobody had`,
    ]);
  });

  it('finds who was passed over on the waiting list', () => {
    const history = new History();
    history.entries.push({ token: 'first', from: 0, to: 1 }, { token: 'second', from: 2, to: 3 });
    history.passedBy.push({ from: 5, startsAt: at });
    const entries = [
      { token: 'first', number: 2, state: 'waiting', passed: 0 },
      { token: 'third', number: 3, state: 'booked', passed: 0 },
      { token: 'second', number: 1, state: 'left', passed: 1 },
    ];
    expect(contradictions(history, { ...none, entries }, rules)).toEqual([
      'entry 2 was passed over on the waiting list',
      `a newcomer got ${at} before those who waited`,
      'entry first stands behind one that joined later',
    ]);
  });
});
