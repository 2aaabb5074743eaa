import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Config } from '../config.ts';
import { Seal } from './seal.ts';

const key = (id: string) => ({ id, key: randomBytes(32) });
const sealWith = (...encryptionKeys: ReturnType<typeof key>[]) => new Seal({ encryptionKeys } as unknown as Config);

describe('Seal', () => {
  const k1 = key('k1');
  const k2 = key('k2');

  it('opens what it sealed, and seals the same text differently each time', () => {
    const seal = sealWith(k1);
    const sealed = [seal.seal('Ģirts Šķēle, +371 20000000'), seal.seal('Ģirts Šķēle, +371 20000000')];
    expect(sealed[0]).not.toBe(sealed[1]);
    expect(sealed.map((each) => seal.open(each))).toEqual(['Ģirts Šķēle, +371 20000000', 'Ģirts Šķēle, +371 20000000']);
    expect(sealed[0]).not.toContain('Ģirts');
  });

  it('opens old texts after a new key came to the front', () => {
    expect(sealWith(k2, k1).open(sealWith(k1).seal('text'))).toBe('text');
    expect(sealWith(k2, k1).seal('text')).toMatch(/^k2\./);
  });

  it('refuses a changed text, a foreign key and a missing key', () => {
    const sealed = sealWith(k1).seal('text');
    const changed = sealed.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    expect(() => sealWith(k1).open(`${changed.slice(0, -8)}AAAAAAAA`)).toThrow();
    expect(() => sealWith({ ...k2, id: 'k1' }).open(sealed)).toThrow();
    expect(() => sealWith(k2).open(sealed)).toThrow('no encryption key "k1"');
  });
});
