import { describe, expect, it } from '@jest/globals';
import { PacksBusy, PackTurns } from './pack-turns.ts';

describe('PackTurns', () => {
  it('lets two work side by side, asks a third one to come again, and goes on when one is done or has failed', async () => {
    const turns = new PackTurns();
    let end = (_word: string): void => undefined;
    let fail = (_error: Error): void => undefined;
    const first = turns.run(() => new Promise<string>((resolve) => (end = resolve)));
    const second = turns.run(() => new Promise<string>((_resolve, reject) => (fail = reject)));
    await expect(turns.run(() => Promise.resolve('third'))).rejects.toBeInstanceOf(PacksBusy);
    end('first');
    expect(await first).toBe('first');
    expect(await turns.run(() => Promise.resolve('third'))).toBe('third');
    fail(new Error('broken'));
    await expect(second).rejects.toThrow('broken');
    expect(() => turns.requireFree()).not.toThrow();
  });
});
