import { describe, expect, it } from '@jest/globals';
import { photoWordState, stopWordState } from './exhibition-words.rules.ts';

const own = { title: 'Klusums', story: 'Rīts.' };
const kept = (fields: Record<string, string>, sourceRevision = 1) => ({ fields, sourceRevision });

describe('words of an exhibition', () => {
  it('are the author’s in the author’s language', () => {
    expect(photoWordState(null, own, 'lv', 'lv')).toBe('whole');
    expect(photoWordState(null, own, 'lt', 'lv')).toBe('missing');
  });

  it('are whole when title and story are there, and behind once the author has written something else', () => {
    const languages = { lv: kept(own), lt: kept({ title: 'Tyla', story: 'Rytas.' }), en: kept({ title: 'Silence' }) };
    expect(photoWordState(languages, own, 'lt', 'lv')).toBe('whole');
    expect(photoWordState(languages, own, 'en', 'lv')).toBe('partial');
    expect(photoWordState(languages, { ...own, title: 'Miers' }, 'lt', 'lv')).toBe('outdated');
    expect(photoWordState({ ...languages, lv: kept(own, 2) }, own, 'lt', 'lv')).toBe('outdated');
  });

  it('are not needed where a stop is called as its room', () => {
    expect(stopWordState(null, 'en', 'lv', true)).toBe('whole');
    expect(stopWordState(null, 'en', 'lv', false)).toBe('missing');
    expect(stopWordState({ lv: kept({ note: 'Ieeja no pagalma.' }) }, 'en', 'lv', true)).toBe('missing');
  });
});
