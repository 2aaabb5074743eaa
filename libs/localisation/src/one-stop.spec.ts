import { describe, expect, it } from '@jest/globals';
import { oneStop } from './one-stop.ts';

describe('the end of a sentence', () => {
  it.each([
    ['Dabar: lapkričio 24\u00a0d., 10:00 val.. Jis lieka.', 'Dabar: lapkričio 24\u00a0d., 10:00 val. Jis lieka.'],
    ['Balsavimas prasideda lapkričio 24 d..', 'Balsavimas prasideda lapkričio 24 d.'],
    ['Palaukite ... 24 d...', 'Palaukite ... 24 d...'],
    ['Pirmadienį, 10:00 val. laukiame.', 'Pirmadienį, 10:00 val. laukiame.'],
  ])('has one full stop: %s', (text, expected) => {
    expect(oneStop(text)).toBe(expected);
  });
});
