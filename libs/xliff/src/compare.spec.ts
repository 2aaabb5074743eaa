import { describe, expect, it } from '@jest/globals';
import { codeFaults, compareWith } from './compare.ts';
import type { TranslationDocument, TranslationUnit } from './document.ts';
import { readXliff } from './read-xliff.ts';
import { writeXliff } from './write-xliff.ts';

const base: TranslationUnit = {
  id: 'why',
  kind: 'markdown',
  source: 'Why **so** [[g1]]?',
  state: 'initial',
  notes: [],
};

const now: TranslationDocument = { original: 'courses/a', revision: 'r2', srcLang: 'en', trgLang: 'lv', units: [base] };

function compared(change: Partial<TranslationDocument>, current = now) {
  const answer = readXliff(new TextEncoder().encode(writeXliff({ ...now, ...change })));
  if ('fault' in answer) throw new Error(answer.fault.code);
  return compareWith(answer.document, current);
}

const unit = (change: Partial<TranslationUnit>) => ({ units: [{ ...base, ...change }] });

describe('compareWith', () => {
  it('takes what was translated', () => {
    const { faults, isOtherRevision, units } = compared(unit({ target: 'Kāpēc **tā** [[g1]]?', state: 'translated' }));
    expect({ faults, isOtherRevision, units }).toEqual({
      faults: [],
      isOtherRevision: false,
      units: [{ id: 'why', verdict: 'taken' }],
    });
  });

  it.each([
    ['OTHER_ORIGINAL', { original: 'courses/b' }],
    ['SOURCE_LANGUAGE_DIFFERS', { srcLang: 'lt' }],
    ['TARGET_LANGUAGE_DIFFERS', { trgLang: 'lv-simple' }],
  ])('says %s of a whole file', (fault, change) => {
    expect(compared(change).faults).toEqual([fault]);
  });

  it('says what the source was, where it has changed since', () => {
    const { isOtherRevision, units } = compared({
      revision: 'r1',
      ...unit({ source: 'Why [[g1]]?', target: 'Kāpēc [[g1]]?' }),
    });
    expect(isOtherRevision).toBe(true);
    expect(units).toEqual([{ id: 'why', verdict: 'stale', was: 'Why [[g1]]?' }]);
  });

  it.each([
    ['CODE_MISSING', 'Kāpēc?'],
    ['CODE_ADDED', 'Kāpēc [[g1]] [[g1]]?'],
  ])('refuses with %s', (reason, target) => {
    expect(compared(unit({ target })).units).toEqual([{ id: 'why', verdict: 'refused', reasons: [reason] }]);
  });

  it('lets emphasis go', () => {
    expect(compared(unit({ target: 'Kāpēc [[g1]]?' })).units).toEqual([{ id: 'why', verdict: 'taken' }]);
  });

  it('tells untranslated, unknown and missing units apart', () => {
    const more = { ...now, units: [base, { ...base, id: 'gone' }] };
    const { units } = compared({ units: [base, { ...base, id: 'other' }] }, more);
    expect(units).toEqual([
      { id: 'why', verdict: 'untranslated' },
      { id: 'gone', verdict: 'missing' },
      { id: 'other', verdict: 'refused', reasons: ['UNIT_UNKNOWN'] },
    ]);
  });

  it('takes an unchanged text again only where the file says more of it', () => {
    const target = 'Kāpēc [[g1]]?';
    const current = { ...now, ...unit({ target, state: 'translated' }) };
    expect(compared(unit({ target, state: 'translated' }), current).units[0]?.verdict).toBe('unchanged');
    expect(compared(unit({ target, state: 'initial' }), current).units[0]?.verdict).toBe('unchanged');
    expect(compared(unit({ target, state: 'reviewed' }), current).units[0]?.verdict).toBe('taken');
    expect(compared(unit({ target: 'Cits [[g1]]?', state: 'initial' }), current).units[0]?.verdict).toBe('taken');
  });
});

describe('codeFaults', () => {
  const captions = 'WEBVTT\n\n00:01.000 --> 00:02.000\nA door.\n';

  it('holds the times of captions together', () => {
    expect(codeFaults(captions, captions.replace('A door.', 'Durvis.'), 'captions')).toEqual([]);
    expect(codeFaults(captions, captions.replace('02.000', '03.000'), 'captions')).toEqual([
      'CODE_MISSING',
      'CODE_ADDED',
    ]);
  });

  it('sees a changed address', () => {
    expect(codeFaults('[a](https://a.lv)', '[b](https://b.lv)', 'markdown')).toEqual(['CODE_MISSING', 'CODE_ADDED']);
    expect(codeFaults('[a](https://a.lv)', '[b](https://b.lv)', 'plain')).toEqual([]);
  });
});
