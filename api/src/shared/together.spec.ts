import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Together } from './together.ts';

function shop() {
  const together = new Together<string, string>();
  const asked: string[] = [];
  const ask = (key: string, item: string) =>
    together.ask(key, item, async (items) => {
      asked.push(`${key}: ${items.join(' ')}`);
      await turn();
      if (items.includes('broken')) throw new Error('broken');
      return items.join(' ');
    });
  return { asked, ask };
}

describe('those who ask the same at once', () => {
  it('share one answer', async () => {
    const { asked, ask } = shop();
    expect(await Promise.all([ask('x', 'a'), ask('x', 'b'), ask('y', 'c')])).toEqual(['a b', 'a b', 'c']);
    expect(asked).toEqual(['x: a b', 'y: c']);
    expect(await ask('x', 'd')).toBe('d');
  });

  it('get no answer that was asked for before they came', async () => {
    const { asked, ask } = shop();
    const first = ask('x', 'a');
    await Promise.resolve();
    const later = [ask('x', 'b'), ask('x', 'c')];
    expect(asked).toEqual(['x: a']);
    expect(await Promise.all([first, ...later])).toEqual(['a', 'b c', 'b c']);
    expect(asked).toEqual(['x: a', 'x: b c']);
  });

  it('do not suffer from what happened to those before them', async () => {
    const { ask } = shop();
    const first = ask('x', 'broken');
    await Promise.resolve();
    const second = ask('x', 'b');
    await expect(first).rejects.toThrow('broken');
    expect(await second).toBe('b');
  });
});
