import { describe, expect, it } from '@jest/globals';
import { array, assert, boolean, constantFrom, property } from 'fast-check';
import { askedFor, releaseStates, stateAfter, whyNotAgreeable } from './release.rules.ts';

describe('askedFor', () => {
  it('asks the guardian of the author first, and a guardian instead of each minor', () => {
    const people = [
      { name: 'Rasa', isMinor: false, email: 'rasa@example.org' },
      { name: 'Tomas', isMinor: true, email: null },
    ];
    expect(askedFor({ guardian: { name: 'Ieva', email: null }, people })).toEqual([
      { role: 'guardian', name: 'Ieva', email: null },
      { role: 'person', name: 'Rasa', email: 'rasa@example.org' },
      { role: 'person_guardian', name: 'Tomas', email: null },
    ]);
    expect(askedFor({ guardian: null, people: [] })).toEqual([]);
  });
});

describe('stateAfter', () => {
  it('takes back what was given, and refuses what was not', () => {
    expect(releaseStates.map((state) => stateAfter(state, false))).toEqual([
      'refused',
      'withdrawn',
      'refused',
      'withdrawn',
    ]);
  });

  it('stands on “given” when, and only when, the last answer agrees', () => {
    assert(
      property(constantFrom(...releaseStates), array(boolean(), { minLength: 1 }), (first, answers) => {
        expect(answers.reduce(stateAfter, first) === 'given').toBe(answers.at(-1));
      }),
    );
  });
});

describe('whyNotAgreeable', () => {
  it('lets nobody agree to what they cannot see or have not read', () => {
    expect(whyNotAgreeable({ isReady: true, consentVersion: 2 }, 2)).toBeUndefined();
    expect(whyNotAgreeable({ isReady: false, consentVersion: 2 }, 2)).toBe('PHOTO_NOT_READY');
    expect(whyNotAgreeable({ isReady: true, consentVersion: 2 }, 1)).toBe('CONSENT_CHANGED');
  });
});
