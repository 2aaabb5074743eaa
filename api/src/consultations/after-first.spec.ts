import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { AfterFirst } from './after-first.ts';

const at = new Date('2026-11-24T08:00:00Z');

describe('rivals in one process', () => {
  it('look when the first is through, all of them then', async () => {
    const rivals = new AfterFirst();
    const seen: string[] = [];
    const ask = (name: string) =>
      rivals.run('offer', at, async () => {
        seen.push(`${name} begins`);
        await turn();
        seen.push(`${name} ends`);
        return name;
      });
    expect(await Promise.all([ask('a'), ask('b'), ask('c')])).toEqual(['a', 'b', 'c']);
    expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'c begins', 'b ends', 'c ends']);
    expect(await ask('d')).toBe('d');
  });

  it('do not suffer from the failure of the first, nor wait for another time', async () => {
    const rivals = new AfterFirst();
    const failing = rivals.run('offer', at, async () => {
      await turn();
      throw new Error('broken');
    });
    const second = rivals.run('offer', at, async () => 'second');
    const other = await rivals.run('offer', new Date(at.getTime() + 1), async () => 'other');
    await expect(failing).rejects.toThrow('broken');
    expect([other, await second]).toEqual(['other', 'second']);
  });
});
