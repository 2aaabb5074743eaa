import { describe, expect, it } from '@jest/globals';
import { assert, property, string } from 'fast-check';
import { checked } from '../shared/input.ts';
import { type Licence } from './licence.rules.ts';
import { PHOTO_LIMITS, photoSchema, whyNotEnterable } from './photo.rules.ts';

const photo = {
  contest: 'my-emotions',
  uploadId: '0198f000-0000-7000-8000-000000000001',
  title: 'Kitchen light',
  altText: 'Evening light on a kitchen wall.',
  credit: 'Anna',
  story: null,
  place: null,
  category: null,
  ageGroup: null,
  emotions: ['calm'],
  locale: 'lv',
  licence: 'exhibition',
  submittedBy: 'author',
  guardianName: null,
  showsPeople: false,
  people: [],
  consentVersion: 1,
  regulationVersion: 1,
  hasConsented: true,
  isOwnPhoto: true,
};

const faultsOf = (change: object) => checked(photoSchema, { ...photo, ...change }).refused?.faults;
const valueOf = (change: object) => checked(photoSchema, { ...photo, ...change }).value;

describe('photoSchema', () => {
  it('takes a photo as it is', () => {
    expect(valueOf({})).toEqual({ ...photo, guardian: null });
  });

  it.each([
    [{ title: '  ' }, 'title', 'REQUIRED'],
    [{ title: 'x'.repeat(PHOTO_LIMITS.title + 1) }, 'title', 'TOO_LONG'],
    [{ altText: '\n\t' }, 'altText', 'REQUIRED'],
    [{ altText: 'x'.repeat(PHOTO_LIMITS.altText + 1) }, 'altText', 'TOO_LONG'],
    [{ credit: 'x'.repeat(PHOTO_LIMITS.credit + 1) }, 'credit', 'TOO_LONG'],
    [{ emotions: [] }, 'emotions', 'REQUIRED_CHOICE'],
    [{ emotions: ['joy', 'calm', 'hope', 'fear'] }, 'emotions', 'TOO_MANY_EMOTIONS'],
    [{ story: 'x'.repeat(PHOTO_LIMITS.story + 1) }, 'story', 'TOO_LONG'],
    [{ place: 'x'.repeat(PHOTO_LIMITS.place + 1) }, 'place', 'TOO_LONG'],
    [{ licence: null }, 'licence', 'REQUIRED_CHOICE'],
    [{ submittedBy: undefined }, 'submittedBy', 'REQUIRED_CHOICE'],
    [{ submittedBy: 'guardian' }, 'guardianName', 'REQUIRED'],
    [{ submittedBy: 'guardian', guardianName: ' ' }, 'guardianName', 'REQUIRED'],
    [{ submittedBy: 'minor' }, 'guardianName', 'REQUIRED'],
    [{ submittedBy: 'minor', guardianName: 'Ieva', guardianEmail: 'ieva' }, 'guardianEmail', 'INVALID_EMAIL'],
    [{ showsPeople: null }, 'showsPeople', 'REQUIRED_CHOICE'],
    [{ showsPeople: true }, 'people.0.name', 'REQUIRED'],
    [{ showsPeople: true, people: [{ name: ' ', isMinor: false }] }, 'people.0.name', 'REQUIRED'],
    [{ showsPeople: true, people: [{ name: 'A', isMinor: true, email: 'a@' }] }, 'people.0.email', 'INVALID_EMAIL'],
    [{ hasConsented: false }, 'hasConsented', 'REQUIRED_CONSENT'],
    [{ isOwnPhoto: false }, 'isOwnPhoto', 'REQUIRED_CONSENT'],
    [{ regulationVersion: null }, 'regulationVersion', 'REQUIRED_CONSENT'],
    [{ uploadId: '' }, 'uploadId', 'UPLOAD_MISSING'],
    [{ uploadId: 'originals/../../secret' }, 'uploadId', 'UPLOAD_MISSING'],
  ])('says where %j is wrong', (change, field, code) => {
    expect(faultsOf(change)).toEqual([{ field, code }]);
  });

  it('names all faults at once', () => {
    const wrong = { title: '', altText: '', hasConsented: false, submittedBy: 'guardian', guardianName: ' ' };
    expect(faultsOf(wrong)?.map(({ field }) => field)).toEqual(['title', 'altText', 'hasConsented', 'guardianName']);
  });

  it('keeps a guardian only where a guardian submits', () => {
    expect(valueOf({ guardianName: 'Ieva' })?.guardianName).toBeNull();
    expect(valueOf({ submittedBy: 'guardian', guardianName: ' Ieva  Ozola ' })?.guardianName).toBe('Ieva Ozola');
  });

  it('asks for the people only where some are shown, and for a guardian only where a minor sends', () => {
    const person = { name: ' Jānis\n', isMinor: true, email: ' Mamma@Example.ORG ' };
    expect(valueOf({ people: [person] })?.people).toEqual([]);
    expect(valueOf({ showsPeople: true, people: [person] })?.people).toEqual([
      { name: 'Jānis', isMinor: true, email: 'mamma@example.org' },
    ]);
    const guardian = { guardianName: 'Ieva', guardianEmail: '' };
    expect(valueOf({ submittedBy: 'minor', ...guardian })).toMatchObject({
      guardianName: null,
      guardian: { name: 'Ieva', email: null },
    });
    expect(valueOf({ submittedBy: 'guardian', ...guardian })?.guardian).toBeNull();
  });

  it('lets no control character and no line break into a title', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 200 }), (title) => {
        const kept = valueOf({ title })?.title;
        if (kept !== undefined) expect(kept).toMatch(/^(?! )[^\p{Cc}\n]{1,120}(?<! )$/u);
      }),
    );
  });
});

describe('whyNotEnterable', () => {
  const contest = {
    zone: 'Europe/Riga',
    opensOn: '2026-09-01',
    closesOn: '2027-03-31',
    publishedAt: '2026-08-01T08:00:00Z',
    judgingAt: null,
    resultsAt: null,
    exhibitionAt: null,
    emotions: ['joy', 'calm'],
    licences: ['exhibition' as const, 'cc_by_4' as const],
    maxPhotos: 2,
    longestSideLeast: 3000,
    consentVersion: 3,
    regulationVersion: 2,
    showsFacesOfMinors: false,
  };
  const photo = {
    emotions: ['joy'],
    licence: 'exhibition' as Licence,
    consentVersion: 3,
    regulationVersion: 2,
    people: [{ isMinor: false }],
  };
  const why = (change: Partial<typeof photo>, day = '2026-11-21', entered = 0, longestSide: number | null = 3000) =>
    whyNotEnterable({ ...photo, ...change }, contest, { now: new Date(`${day}T08:00:00Z`), entered, longestSide });

  it('lets a photo in from the first day to the last', () => {
    expect(why({}, '2026-09-01')).toBeUndefined();
    expect(why({}, '2027-03-31', 1)).toBeUndefined();
  });

  it('asks for as many pixels as the contest does, where they are known', () => {
    expect(why({}, '2026-11-21', 0, 2999)).toBe('PHOTO_TOO_SMALL');
    expect(why({}, '2026-11-21', 0, null)).toBeUndefined();
  });

  it.each([
    ['CONTEST_NOT_OPEN', {}, '2026-08-31', 0],
    ['CONTEST_CLOSED', {}, '2027-04-01', 0],
    ['TOO_MANY_PHOTOS', {}, '2026-11-21', 2],
    ['EMOTION_UNKNOWN', { emotions: ['joy', 'envy'] }, '2026-11-21', 0],
    ['LICENCE_UNKNOWN', { licence: 'cc_by_sa_4' as const }, '2026-11-21', 0],
    ['MINORS_NOT_SHOWN', { people: [{ isMinor: false }, { isMinor: true }] }, '2026-11-21', 0],
    ['REGULATION_CHANGED', { regulationVersion: 1 }, '2026-11-21', 0],
    ['CONSENT_CHANGED', { consentVersion: 2 }, '2026-11-21', 0],
  ])('refuses with %s', (code, change, day, entered) => {
    expect(why(change, day, entered)).toBe(code);
  });
});
