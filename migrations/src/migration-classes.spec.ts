import { describe, expect, it } from '@jest/globals';
import { migrationClasses, recordName } from './migration-classes.ts';

describe('migrations', () => {
  it('are kept under names that order them by time', () => {
    expect(recordName('20261121000100-create-foundation.ts')).toBe(`create-foundation-${Date.UTC(2026, 10, 21, 0, 1)}`);
    expect(() => recordName('create-foundation.ts')).toThrow(/is not named/);
  });

  it('are read from their files in order', async () => {
    const names = (await migrationClasses()).map((each) => String(new each().name));
    expect(names[0]).toMatch(/^create-foundation-/);
    const times = names.map((name) => Number(name.slice(-13)));
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });
});
