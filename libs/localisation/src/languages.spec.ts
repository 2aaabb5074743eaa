import { describe, expect, it } from '@jest/globals';
import { capitalised, kilometres, languageList, languageName } from './languages.ts';

describe('languages', () => {
  it('are named in each language', () => {
    expect([languageName('ru', 'lv'), languageName('ru', 'lt'), languageName('ru', 'en')]).toEqual([
      'krievu',
      'rusų',
      'Russian',
    ]);
    expect(languageList(['lv', 'ru', 'en'], 'lv')).toBe('latviešu, krievu un angļu');
    expect(languageList(['lt'], 'lt')).toBe('lietuvių');
    expect(languageList(['lls', 'lt'], 'lv')).toBe('lietuviešu zīmju un lietuviešu');
  });

  it('begin with a capital where a line begins', () => {
    expect(capitalised('šodien', 'lv')).toBe('Šodien');
  });
});

describe('kilometres', () => {
  it('are whole', () => {
    expect(kilometres(24.6, 'lv')).toBe('25\u00a0km');
    expect(kilometres(0.3, 'en')).toBe('<\u00a01\u00a0km');
  });
});
