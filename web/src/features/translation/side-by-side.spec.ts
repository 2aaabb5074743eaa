import { describe, expect, it } from '@jest/globals';
import {
  decided,
  keptOf,
  nextOpen,
  type SeenField,
  type Sheet,
  shownIn,
  textsToSend,
  withAnswer,
  withFaults,
  withKept,
  withTyped,
} from './side-by-side.ts';

const field = (name: string, text = '', state = text ? 'reviewed' : 'missing'): SeenField => ({
  name,
  text,
  state,
  source: `source of ${name}`,
  owner: 'text',
  number: 1,
  role: 'text',
  item: 0,
  form: 'rich',
  longest: 100,
  isOptional: false,
  sourceHtml: null,
  earlierSource: null,
  html: null,
  warnings: [],
});

const [a, b] = [field('a'), field('b', 'B')];
const sheet: Sheet = { fields: [a, b], typed: {} };

describe('what is typed', () => {
  it('loses its review with a change, and nothing is left to send once it is back as it was', () => {
    const changed = withTyped(sheet, b, { text: 'B2' });
    expect(shownIn(changed, b)).toEqual({ text: 'B2', isReviewed: false });
    const reviewed = withTyped(changed, b, { isReviewed: true });
    expect(textsToSend(reviewed)).toEqual([
      { name: 'b', text: 'B2', was: 'B', source: 'source of b', isReviewed: true },
    ]);
    expect(textsToSend(withTyped(reviewed, b, { text: 'B', isReviewed: true }))).toEqual([]);
  });

  it('stays when it was changed again while it was being saved', () => {
    const first = withTyped(sheet, a, { text: 'A' });
    const sent = textsToSend(first);
    const answer = { fields: [field('a', 'A', 'translated'), b], conflicts: [] };
    expect(withAnswer(first, sent, answer).typed).toEqual({});
    expect(withAnswer(withTyped(first, a, { text: 'AA' }), sent, answer).typed['a']).toMatchObject({ text: 'AA' });
  });

  it('waits for a decision after a conflict, and keeps what was typed until then', () => {
    const mine = withTyped(sheet, a, { text: 'mine' });
    const theirs = field('a', 'theirs', 'translated');
    const after = withAnswer(mine, textsToSend(mine), { fields: [theirs, b], conflicts: ['a'] });
    expect(textsToSend(after)).toEqual([]);
    expect(shownIn(after, theirs).text).toBe('mine');
    expect(textsToSend(decided(after, 'a', true))).toMatchObject([{ text: 'mine', was: 'theirs' }]);
    expect(shownIn(decided(after, 'a', false), theirs).text).toBe('theirs');
  });

  it('is not sent again with its fault before it is changed', () => {
    const long = withFaults(withTyped(sheet, a, { text: 'long' }), [{ field: 'a', code: 'TOO_LONG' }]);
    expect(textsToSend(long)).toEqual([]);
    expect(textsToSend(withTyped(long, a, { text: 'short' }))).toHaveLength(1);
  });
});

describe('what an earlier page could not bring to the server', () => {
  const kept = keptOf(withTyped(sheet, b, { text: 'B2' })) ?? {};

  it('is taken up again, unless it has come there after all', () => {
    expect(textsToSend(withKept(sheet, kept))).toMatchObject([{ name: 'b', text: 'B2', was: 'B' }]);
    expect(withKept({ fields: [a, field('b', 'B2', 'translated')], typed: {} }, kept).typed).toEqual({});
    expect(keptOf(sheet)).toBeUndefined();
  });

  it('waits for a decision where the text or its source is another one by now', () => {
    for (const other of [field('b', 'theirs'), { ...b, source: 'another source' }]) {
      const now = withKept({ fields: [a, other], typed: {} }, kept);
      expect(textsToSend(now)).toEqual([]);
      expect(now.typed['b']).toEqual({ text: 'B2', isReviewed: false, isConflict: true });
    }
  });
});

describe('nextOpen', () => {
  it('goes on from where one is, around the end, past what is typed', () => {
    const many = { fields: [a, b, field('c', 'C', 'stale'), field('d')], typed: {} };
    expect(nextOpen(many, undefined)?.name).toBe('a');
    expect(nextOpen(many, 'a')?.name).toBe('c');
    expect(nextOpen(many, 'd')?.name).toBe('a');
    expect(nextOpen(withTyped(many, a, { text: 'A' }), 'd')?.name).toBe('c');
    expect(nextOpen({ fields: [b], typed: {} }, 'b')).toBeUndefined();
  });
});
