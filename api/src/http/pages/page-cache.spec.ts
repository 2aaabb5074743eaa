import { describe, expect, it, jest } from '@jest/globals';
import type { Changes } from '../../shared/changes/changes.ts';
import { PageCache, pageKey, sendable } from './page-cache.ts';
import type { PageAnswer } from './page-renderer.ts';

const answer: PageAnswer = {
  status: 200,
  headers: { 'content-type': 'text/html' },
  setCookies: [],
  body: 'page '.repeat(300),
  cacheSeconds: 10,
};

function cacheOver(state: { revision: number; isLive: boolean }) {
  return new PageCache({ revision: () => state.revision, isLive: () => state.isLive } as Changes);
}

describe('PageCache', () => {
  it('computes once for many who ask at the same time, and serves the outcome', async () => {
    const cache = cacheOver({ revision: 1, isLive: true });
    const make = jest.fn(async () => sendable(answer, 'br', {}));
    const pages = await Promise.all(Array.from({ length: 20 }, () => cache.getOrMake('k', make)));
    expect(make).toHaveBeenCalledTimes(1);
    expect(new Set(pages).size).toBe(1);
    expect(cache.get('k')).toBe(pages[0]);
  });

  it('forgets when content changes, also while computing', async () => {
    const state = { revision: 1, isLive: true };
    const cache = cacheOver(state);
    await cache.getOrMake('k', async () => {
      state.revision += 1;
      return sendable(answer, 'br', {});
    });
    expect(cache.get('k')).toBeUndefined();
    await cache.getOrMake('k', async () => sendable(answer, 'br', {}));
    expect(cache.get('k')).toBeDefined();
    state.revision += 1;
    expect(cache.get('k')).toBeUndefined();
  });

  it('makes a page anew for each reader when it turns out to be private', async () => {
    const cache = cacheOver({ revision: 1, isLive: true });
    const make = jest.fn(async () => sendable({ ...answer, cacheSeconds: 0 }, 'br', {}));
    await Promise.all([cache.getOrMake('k', make), cache.getOrMake('k', make)]);
    expect(make).toHaveBeenCalledTimes(2);
    expect(cache.get('k')).toBeUndefined();
  });
});

describe('pageKey', () => {
  it('tells encodings, preferences and addresses apart, and no other cookies', () => {
    const keys = [
      pageKey('/lv', undefined, 'br'),
      pageKey('/lv', undefined, 'gzip'),
      pageKey('/lv?a=1', undefined, 'br'),
      pageKey('/lv', 'locale=lv; preferences=theme=calm', 'br'),
    ];
    expect(new Set(keys).size).toBe(4);
    expect(pageKey('/lv', 'locale=lt', 'br')).toBe(keys[0]);
    expect(pageKey(`/${'x'.repeat(2000)}`, undefined, 'br')).toBeUndefined();
  });
});

describe('sendable', () => {
  it('lets a shared page be checked for freshness, and no one keep a private one', () => {
    expect(sendable(answer, 'br', {}).headers).toMatchObject({
      'cache-control': 'private, no-cache',
      etag: expect.any(String),
    });
    const own = sendable({ ...answer, cacheSeconds: 0 }, 'br', {});
    expect(own.headers['cache-control']).toBe('no-store');
    expect(own.etag).toBeUndefined();
  });
});
