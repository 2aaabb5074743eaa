import { describe, expect, it } from '@jest/globals';
import { compareTexts } from './check-locales.ts';

const english = new Map([
  ['title', 'Rooms'],
  ['greeting', 'Hello {{name}}'],
  ['rooms_one', '{{count}} room'],
  ['rooms_other', '{{count}} rooms'],
]);

const latvian = {
  title: 'Lasītavas',
  greeting: 'Sveiki, {{name}}',
  rooms_zero: '{{count}} lasītavu',
  rooms_one: '{{count}} lasītava',
  rooms_other: '{{count}} lasītavas',
};

const faultsWith = (changes: Record<string, string | undefined>) => {
  const texts = Object.entries({ ...latvian, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return compareTexts(english, new Map(texts), 'lv');
};

describe('compareTexts', () => {
  it('is content with a whole translation', () => {
    expect(faultsWith({})).toEqual([]);
  });

  it.each([
    ['a missing text', { title: undefined }, 'title: missing'],
    ['a missing plural form', { rooms_zero: undefined }, 'rooms_zero: missing'],
    [
      'a form which the language has not',
      { rooms_few: '{{count}}' },
      'rooms_few: neither in English nor a plural form of lv',
    ],
    ['an unknown key', { other: 'x' }, 'other: neither in English nor a plural form of lv'],
    ['an empty text', { title: ' ' }, 'title: empty'],
    ['a lost variable', { greeting: 'Sveiki!' }, 'greeting: lacks name'],
    ['a strange variable', { title: '{{x}}' }, 'title: has x, which the English text does not'],
  ])('finds %s', (_what, changes, fault) => {
    expect(faultsWith(changes)).toEqual([fault]);
  });

  it('lets a form for one certain number do without the number', () => {
    expect(faultsWith({ rooms_one: 'viena lasītava' })).toEqual([]);
  });
});
