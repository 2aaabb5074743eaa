import { describe, expect, it } from '@jest/globals';
import { assert, constantFrom, property, subarray } from 'fast-check';
import { checked } from '../../shared/input.ts';
import { contestStates } from '../contest-state.rules.ts';
import { photoStates } from '../photo.rules.ts';
import {
  checkingActs,
  correctionReasons,
  correctionSchema,
  disqualificationReasons,
  disqualificationSchema,
  dueFault,
  rejectionReasons,
  rejectionSchema,
  type StandingEntry,
  whyNot,
} from './checking.rules.ts';

const entry: StandingEntry = {
  state: 'waiting',
  contest: 'checking',
  isOverdue: false,
  showsMinor: false,
  showsFacesOfMinors: false,
};

describe('whyNot', () => {
  it('says what can be done in which state', () => {
    const possible = photoStates.map((state) => [
      state,
      checkingActs.filter((act) => whyNot(act, { ...entry, state }) === undefined),
    ]);
    expect(Object.fromEntries(possible)).toEqual({
      draft: [],
      processing: [],
      waiting: ['approve', 'reject', 'ask', 'disqualify'],
      correction: ['undo', 'disqualify'],
      approved: ['undo', 'disqualify'],
      rejected: ['undo', 'disqualify'],
      disqualified: ['lift'],
      unreadable: [],
      withdrawn: [],
    });
  });

  it.each([
    ['approve', 'approved', 'ALREADY_DECIDED'],
    ['reject', 'disqualified', 'ALREADY_DECIDED'],
    ['approve', 'correction', 'CORRECTION_ASKED'],
    ['ask', 'correction', 'CORRECTION_ASKED'],
    ['ask', 'rejected', 'ALREADY_DECIDED'],
    ['undo', 'waiting', 'NOT_DECIDED'],
    ['lift', 'approved', 'NOT_DECIDED'],
    ['disqualify', 'disqualified', 'ALREADY_DECIDED'],
    ['approve', 'processing', 'PHOTO_NOT_READY'],
    ['disqualify', 'draft', 'PHOTO_NOT_READY'],
    ['undo', 'withdrawn', 'PHOTO_WITHDRAWN'],
  ] as const)('answers to %s of what is %s with %s', (act, state, code) => {
    expect(whyNot(act, { ...entry, state })).toBe(code);
  });

  it('lets organisers decide about what was not answered in time', () => {
    const overdue: StandingEntry = { ...entry, state: 'correction', isOverdue: true };
    expect([whyNot('approve', overdue), whyNot('reject', overdue)]).toEqual([undefined, undefined]);
  });

  it('keeps decisions once judging has begun, and disqualifies in every state of a contest', () => {
    for (const contest of contestStates) {
      const approved: StandingEntry = { ...entry, state: 'approved', contest };
      const isBefore = contest === 'open' || contest === 'checking';
      expect([contest, whyNot('undo', approved)]).toEqual([contest, isBefore ? undefined : 'JUDGING_BEGUN']);
      expect(whyNot('disqualify', approved)).toBeUndefined();
      expect(whyNot('lift', { ...approved, state: 'disqualified' })).toBeUndefined();
    }
  });

  it('never approves a photo that shows a minor where the contest shows none', () => {
    assert(
      property(constantFrom(...photoStates), constantFrom(true, false), (state, isOverdue) => {
        const minor: StandingEntry = { ...entry, state, isOverdue, showsMinor: true };
        return whyNot('approve', minor) !== undefined;
      }),
    );
    expect(whyNot('approve', { ...entry, showsMinor: true })).toBe('MINORS_NOT_SHOWN');
    expect(whyNot('approve', { ...entry, showsMinor: true, showsFacesOfMinors: true })).toBeUndefined();
    expect(whyNot('reject', { ...entry, showsMinor: true })).toBeUndefined();
  });
});

describe('the schemas of reasons', () => {
  const faults = (input: object, schema: typeof rejectionSchema | typeof disqualificationSchema = rejectionSchema) =>
    checked(schema, { photoId: 'p', ...input }).refused?.faults;

  it('want a reason of their own kind, and words where a reason says nothing', () => {
    expect(faults({ reasons: [] })).toEqual([{ field: 'reasons', code: 'REQUIRED_CHOICE' }]);
    expect(faults({ reasons: ['QUALITY', 'OTHER'] })).toEqual([{ field: 'note', code: 'REQUIRED' }]);
    expect(faults({ reasons: ['QUALITY', 'OTHER'], note: 'The frame.' })).toBeUndefined();
    expect(faults({ reasons: ['QUALITY'] }, disqualificationSchema)).toMatchObject([{ field: 'reasons.0' }]);
  });

  it('keep any number of reasons, each once, in the order of the letter', () => {
    for (const [schema, all] of [
      [rejectionSchema, rejectionReasons],
      [correctionSchema, correctionReasons],
      [disqualificationSchema, disqualificationReasons],
    ] as const) {
      assert(
        property(subarray([...all], { minLength: 1 }), (chosen) => {
          const reasons = [...chosen.toReversed(), ...chosen];
          const { value } = checked(schema, { photoId: 'p', reasons, note: 'n' });
          expect(value?.reasons).toEqual(all.filter((reason) => chosen.includes(reason)));
        }),
      );
    }
  });
});

describe('dueFault', () => {
  it.each([
    ['2026-11-22', 'DAY_TOO_SOON'],
    ['2026-11-23', undefined],
    ['2027-01-21', undefined],
    ['2027-01-22', 'DAY_TOO_LATE'],
    ['2026-11-31', 'INVALID'],
    ['', 'REQUIRED'],
    [null, 'REQUIRED'],
  ])('says of %s: %s', (day, fault) => {
    expect(dueFault(day, '2026-11-22')).toBe(fault);
  });
});
