import { describe, expect, it } from '@jest/globals';
import { allEnded } from './all-ended.ts';

describe('allEnded', () => {
  it('answers every outcome in its place', async () => {
    expect(await allEnded([Promise.resolve(1), undefined, Promise.resolve('two')])).toEqual([1, undefined, 'two']);
  });

  it('throws what failed first in the order of the list, and only when nothing goes on', async () => {
    const ended: string[] = [];
    const later = (name: string, failure?: Error) =>
      new Promise<string>((done, fail) =>
        setTimeout(() => {
          ended.push(name);
          if (failure) fail(failure);
          else done(name);
        }, 5),
      );
    const [first, second] = [new Error('first'), new Error('second')];
    await expect(allEnded([later('a', first), Promise.reject(second), later('b')])).rejects.toBe(first);
    expect(ended).toEqual(['a', 'b']);
  });
});
