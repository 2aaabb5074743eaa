import { describe, expect, it } from '@jest/globals';
import { CoherentCache } from './coherent-cache.ts';

function cacheWith(limits = { maxBytes: 1000, maxAgeMs: 60_000 }) {
  const state = { revision: 1, live: true };
  const changes = { revision: () => state.revision, isLive: () => state.live };
  return { state, cache: new CoherentCache<string>(changes, limits) };
}

describe('CoherentCache', () => {
  it('gives what was stored until content changes', () => {
    const { cache, state } = cacheWith();
    cache.reserve()('a', 'old', 3);
    expect(cache.get('a')).toBe('old');
    state.revision += 1;
    expect(cache.get('a')).toBeUndefined();
    cache.reserve()('a', 'new', 3);
    expect(cache.get('a')).toBe('new');
  });

  it('does not store what was computed across a change', () => {
    const { cache, state } = cacheWith();
    cache.get('a');
    const store = cache.reserve();
    state.revision += 1;
    store('a', 'stale', 5);
    expect(cache.get('a')).toBeUndefined();
  });

  it('holds nothing while changes are not heard', () => {
    const { cache, state } = cacheWith();
    cache.reserve()('a', 'x', 1);
    state.live = false;
    expect(cache.get('a')).toBeUndefined();
    cache.reserve()('a', 'x', 1);
    state.live = true;
    expect(cache.get('a')).toBeUndefined();
  });

  it('lets the least recently used go when room is needed', () => {
    const { cache } = cacheWith({ maxBytes: 10, maxAgeMs: 60_000 });
    cache.reserve()('a', 'x', 2);
    cache.reserve()('b', 'x', 2);
    cache.get('a');
    cache.reserve()('c', 'x', 2);
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual(['x', undefined, 'x']);
  });

  it('lets entries go at their age', () => {
    const { cache } = cacheWith({ maxBytes: 1000, maxAgeMs: 0 });
    cache.reserve()('a', 'x', 1);
    expect(cache.get('a')).toBeUndefined();
  });
});
