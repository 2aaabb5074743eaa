import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  countsOf,
  fieldsToTranslate,
  fingerprint,
  sourceOf,
  stateOf,
  withBasis,
  withTranslations,
  type Worded,
} from './translation-states.ts';

const content: Worded = { words: { en: { 'a.text': 'Door' }, lv: { 'a.text': 'Durvis' } } };

const stateIn = (part: Worded, variant: 'lv' | 'lv-easy' = 'lv') =>
  stateOf(part, 'a.text', variant, sourceOf(variant, 'en') ?? 'en');

const edited = (part: Worded, variant: string, text: string): Worded => ({
  ...part,
  words: { ...part.words, [variant]: { ...part.words[variant], 'a.text': text } },
});

describe('sourceOf', () => {
  it('translates from the course’s own language, and easy from standard', () => {
    expect(sourceOf('lv', 'en')).toBe('en');
    expect(sourceOf('lv-easy', 'en')).toBe('lv');
    expect(sourceOf('en-easy', 'en')).toBe('en');
    expect(sourceOf('en', 'en')).toBeUndefined();
  });
});

describe('stateOf', () => {
  it('knows missing and blank', () => {
    expect(stateIn({ words: {} })).toBe('missing');
    expect(stateIn({ words: { lv: { 'a.text': ' \n' } } })).toBe('missing');
  });

  it('goes stale when the source moves on, and not when something else does', () => {
    const made = withTranslations(content, 'lv', 'en', [{ name: 'a.text', text: 'Durvis', state: 'reviewed' }]);
    expect(stateIn(made)).toBe('reviewed');
    expect(stateIn(edited(made, 'lt', 'Durys'))).toBe('reviewed');
    expect(stateIn(edited(made, 'en', 'Gate'))).toBe('stale');
    expect(stateIn(edited(edited(made, 'en', 'Gate'), 'en', 'Door'))).toBe('reviewed');
  });

  it('takes a text that changed elsewhere for a translation that nobody reviewed', () => {
    const made = withTranslations(content, 'lv', 'en', [{ name: 'a.text', text: 'Durvis', state: 'reviewed' }]);
    expect(stateIn(edited(made, 'lv', 'Vārti'))).toBe('translated');
  });
});

describe('withBasis', () => {
  it('keeps what was known, so that it shows when the source moves on', () => {
    const before = withBasis(undefined, content, 'en');
    expect(stateIn(before)).toBe('translated');
    expect(stateIn(withBasis(before, { words: edited(content, 'en', 'Gate').words }, 'en'))).toBe('stale');
  });

  it('holds a text without a basis against the source that it stood beside', () => {
    expect(stateIn(withBasis(content, edited(content, 'en', 'Gate'), 'en'))).toBe('stale');
  });

  it('takes a changed text for one of the source as it is now', () => {
    const before = withBasis(undefined, content, 'en');
    expect(stateIn(withBasis(before, edited(edited(before, 'en', 'Gate'), 'lv', 'Vārti'), 'en'))).toBe('translated');
  });

  it('believes no basis that comes with the content', () => {
    const forged = {
      ...content,
      basis: { lv: { 'a.text': { source: 'x', text: fingerprint('Durvis'), state: 'reviewed' as const } } },
    };
    expect(stateIn(withBasis(undefined, forged, 'en'))).toBe('translated');
  });

  it('says nothing of the course’s own language', () => {
    expect(Object.keys(withBasis(undefined, content, 'en').basis ?? {})).toEqual(['lv']);
  });

  it('changes no word, and nothing when asked twice', () => {
    const fields = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('', 'x', 'y', ' '));
    const words = fc.record({ en: fields, lv: fields, 'lv-easy': fields });
    fc.assert(
      fc.property(words, words, (first, second) => {
        const before = withBasis(undefined, { words: first }, 'en');
        const after = withBasis(before, { words: second }, 'en');
        expect(after.words).toEqual(second);
        expect(withBasis(after, after, 'en')).toEqual(after);
      }),
    );
  });
});

describe('withTranslations', () => {
  it('takes an empty text out', () => {
    const made = withTranslations(content, 'lv', 'en', [{ name: 'a.text', text: ' ', state: 'translated' }]);
    expect(made.words['lv']).toEqual({});
    expect(stateIn(made)).toBe('missing');
  });

  it('remembers that a machine made it', () => {
    const made = withTranslations(content, 'lv', 'en', [{ name: 'a.text', text: 'Durvis', state: 'machine' }]);
    expect(stateIn(made)).toBe('machine');
  });
});

describe('counts', () => {
  it('leaves out what neither must be there nor is in the source', () => {
    const fields = ['a.text', 'b.about', 'c.about'].map((name) => ({
      name,
      form: 'rich' as const,
      longest: 9,
      isOptional: name !== 'a.text',
    }));
    const part = edited({ words: { en: { 'c.about': 'x' } } }, 'en', '');
    expect(fieldsToTranslate(fields, part, 'en').map(({ name }) => name)).toEqual(['a.text', 'c.about']);
  });

  it('adds up', () => {
    expect(countsOf(['missing', 'stale', 'missing'])).toEqual({
      missing: 2,
      stale: 1,
      machine: 0,
      translated: 0,
      reviewed: 0,
    });
  });
});
