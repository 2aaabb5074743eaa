import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { assert, constantFrom, date, property } from 'fast-check';
import { type ContestCourse, contestState, contestStates, isVoteOpen } from './contest-state.rules.ts';

const contest: ContestCourse = {
  zone: 'Europe/Riga',
  opensOn: '2026-10-25',
  closesOn: '2027-03-28',
  publishedAt: '2026-09-01T08:00:00Z',
  judgingAt: null,
  resultsAt: null,
  exhibitionAt: null,
};

const stateAt = (moment: string, change: Partial<ContestCourse> = {}) =>
  contestState({ ...contest, ...change }, new Date(moment));

/** Both days are those on which Riga moves its clocks: the first has 25 hours, the last one 23. */
const turns = [
  ['2026-10-24T20:59:59.999Z', 'announced'],
  ['2026-10-24T21:00:00.000Z', 'open'],
  ['2027-03-28T20:59:59.999Z', 'open'],
  ['2027-03-28T21:00:00.000Z', 'checking'],
] as const;

describe('contestState', () => {
  it.each(turns)('at %s is %s, by the days of the contest’s own zone', (moment, state) => {
    expect(stateAt(moment)).toBe(state);
  });

  it('counts the whole of a day on which clocks are moved as the last one', () => {
    const last = { opensOn: '2026-10-01', closesOn: '2026-10-25' };
    expect(stateAt('2026-10-25T21:59:59Z', last)).toBe('open');
    expect(stateAt('2026-10-25T22:00:00Z', last)).toBe('checking');
  });

  it.each([
    ['Pacific/Kiritimati', '2027-03-28T09:59:59Z', '2027-03-28T10:00:00Z'],
    ['UTC', '2027-03-28T23:59:59Z', '2027-03-29T00:00:00Z'],
    ['America/New_York', '2027-03-29T03:59:59Z', '2027-03-29T04:00:00Z'],
  ])('closes with the day of %s', (zone, last, after) => {
    expect([stateAt(last, { zone }), stateAt(after, { zone })]).toEqual(['open', 'checking']);
  });

  it('is hidden until it is published, and goes on by what organisers do', () => {
    const [judgingAt, resultsAt, exhibitionAt] = ['2027-04-02T08:00Z', '2027-05-02T08:00Z', '2027-06-02T08:00Z'];
    const now = '2027-07-01T08:00:00Z';
    expect(stateAt(now, { publishedAt: null })).toBe('draft');
    expect(stateAt(now, { judgingAt })).toBe('judging');
    expect(stateAt(now, { judgingAt, resultsAt })).toBe('results');
    expect(stateAt(now, { judgingAt, resultsAt, exhibitionAt })).toBe('exhibition');
  });

  it('never goes back as time goes on', () => {
    const range = { min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true };
    const zones = constantFrom('Europe/Riga', 'Europe/Vilnius', 'UTC', 'Pacific/Auckland', 'America/St_Johns');
    assert(
      property(date(range), date(range), zones, (one, other, zone) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const place = (moment: Date) => contestStates.indexOf(contestState({ ...contest, zone }, moment));
        expect(place(earlier)).toBeLessThanOrEqual(place(later));
      }),
    );
  });

  it.each(['UTC', 'Europe/Riga', 'America/New_York'])('is the same in a process that lives in %s', async (TZ) => {
    const rules = join(import.meta.dirname, 'contest-state.rules.ts');
    const script = `import { contestState } from ${JSON.stringify(rules)};
      console.log(JSON.stringify(${JSON.stringify(turns)}.map(([at]) => contestState(${JSON.stringify(contest)}, new Date(at)))));`;
    const options = { env: { PATH: process.env['PATH'], TZ }, cwd: import.meta.dirname };
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], options);
    expect(JSON.parse(stdout)).toEqual(turns.map(([, state]) => state));
  });
});

describe('isVoteOpen', () => {
  const vote = { ...contest, hasPublicVote: true, voteOpensOn: '2027-03-28', voteClosesOn: '2027-03-28' };
  const isOpenAt = (moment: string, change: Partial<typeof vote> = {}) =>
    isVoteOpen({ ...vote, ...change }, new Date(moment));

  it('lasts from the first moment of its first day to the last one of its last day', () => {
    const moments = ['2027-03-27T21:59:59Z', '2027-03-27T22:00:00Z', '2027-03-28T20:59:59Z', '2027-03-28T21:00:00Z'];
    expect(moments.map((moment) => isOpenAt(moment))).toEqual([false, true, true, false]);
  });

  it('is open neither for a draft nor where there is no vote', () => {
    expect(isOpenAt('2027-03-28T08:00:00Z', { publishedAt: null })).toBe(false);
    expect(isOpenAt('2027-03-28T08:00:00Z', { hasPublicVote: false })).toBe(false);
  });
});
