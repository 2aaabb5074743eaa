import { describe, expect, it } from '@jest/globals';
import { assert, property, string } from 'fast-check';
import { locales } from '@inclusive/localisation/locale';
import { checked } from '../../shared/input.ts';
import { neededLocales, wordsSchema, wordState, written } from './words.rules.ts';

const schema = wordsSchema({ title: 20 });
const given = (text: string) => [{ locale: 'lt', fields: [{ field: 'title', text }] }];

describe('wordsSchema', () => {
  it('has every field in every language, empty where nothing was given', () => {
    expect(checked(schema, given(' Rami\r\ndiena ')).value).toEqual({
      lv: { title: '' },
      lt: { title: 'Rami\ndiena' },
      en: { title: '' },
    });
  });

  it('names the field and the language of a text that is too long', () => {
    expect(checked(schema, given('x'.repeat(21))).refused?.faults).toEqual([{ field: 'title.lt', code: 'TOO_LONG' }]);
  });

  it('keeps no control characters but line breaks', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 30 }), (text) => {
        const kept = checked(schema, given(text)).value?.lt.title;
        if (kept !== undefined) expect(kept).toMatch(/^[\P{Cc}\n]{0,20}$/u);
      }),
    );
  });
});

describe('wordState', () => {
  const source = { fields: { title: 'a', summary: 'b' }, sourceRevision: 3 };
  const stateOf = (fields: Record<string, string> | undefined, sourceRevision = 3) =>
    wordState(fields && { fields, sourceRevision }, source, ['title', 'summary']);

  it('tells how far a language is', () => {
    expect([stateOf(undefined), stateOf({}), stateOf({ title: 'x' })]).toEqual(['missing', 'missing', 'partial']);
    expect([stateOf({ title: 'x', summary: 'y' }), stateOf({ title: 'x', summary: 'y' }, 2)]).toEqual([
      'whole',
      'outdated',
    ]);
  });
});

describe('neededLocales', () => {
  it('are the languages of the countries; English where there is none', () => {
    expect([neededLocales(['LT', 'LV', 'LT']), neededLocales(['LV']), neededLocales([])]).toEqual([
      ['lv', 'lt'],
      ['lv'],
      ['en'],
    ]);
    expect(locales.every((locale) => !written({ [locale]: '' })[locale])).toBe(true);
  });
});
