import { describe, expect, it } from '@jest/globals';
import { chosenAfter } from './choice.rules.ts';

const nothing = { order: ['a', 'b', 'c'], move: null, leaveOut: null, add: [] };

describe('the photos of an exhibition', () => {
  it('stay as they are dragged', () => expect(chosenAfter(nothing)).toEqual(['a', 'b', 'c']));

  it('move one place, and not beyond the ends', () => {
    expect(chosenAfter({ ...nothing, move: 'b:up' })).toEqual(['b', 'a', 'c']);
    expect(chosenAfter({ ...nothing, move: 'b:down' })).toEqual(['a', 'c', 'b']);
    expect(chosenAfter({ ...nothing, move: 'a:up' })).toEqual(['a', 'b', 'c']);
    expect(chosenAfter({ ...nothing, move: 'x:up' })).toEqual(['a', 'b', 'c']);
  });

  it('are left out, and come in at the end, once', () => {
    expect(chosenAfter({ ...nothing, leaveOut: 'b' })).toEqual(['a', 'c']);
    expect(chosenAfter({ ...nothing, add: ['d', 'a'] })).toEqual(['a', 'b', 'c', 'd']);
  });
});
