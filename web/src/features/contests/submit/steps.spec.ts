import { describe, expect, it } from '@jest/globals';
import { faultsAt, missingAt, stepOf } from './steps.ts';
import { isStray } from './use-one-press.ts';

const contest = {
  categories: [{ id: '1', slug: 'people', name: { text: 'People', locale: 'en' as const }, description: null }],
  ageGroups: [],
  showsFacesOfMinors: true,
};

function form(entries: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(entries)) data.append(name, value);
  return data;
}

describe('the steps of the form', () => {
  it('hold each field once', () => {
    const fields = ['uploadId', 'place', 'people.0.email', 'credit', 'licence', 'hasConsented', 'regulationVersion'];
    expect(fields.map(stepOf)).toEqual([0, 1, 2, 2, 3, 3, 3]);
    expect(faultsAt(2, { title: 'REQUIRED', 'people.1.name': 'REQUIRED' })).toEqual({ 'people.1.name': 'REQUIRED' });
  });

  it('name what is missing before the next one', () => {
    expect(missingAt(1, form({ title: ' ' }), contest)).toEqual({
      title: 'REQUIRED',
      emotions: 'REQUIRED_CHOICE',
      altText: 'REQUIRED',
      category: 'REQUIRED_CHOICE',
    });
    expect(missingAt(2, form({ showsPeople: 'yes', 'people.0.name': '', guardianName: '' }), contest)).toEqual({
      'people.0.name': 'REQUIRED',
      submittedBy: 'REQUIRED_CHOICE',
      guardianName: 'REQUIRED',
    });
  });

  it('tell of addresses that are none, and of minors where none are shown', () => {
    const people = { showsPeople: 'yes', submittedBy: 'minor', guardianName: 'Ieva', 'people.0.name': 'Ance' };
    const answers = {
      ...people,
      'people.0.isMinor': 'yes',
      'people.0.email': 'ance@',
      guardianEmail: 'ieva.example.org',
    };
    const faults = { 'people.0.email': 'INVALID_EMAIL', guardianEmail: 'INVALID_EMAIL' };
    expect(missingAt(2, form(answers), contest)).toEqual(faults);
    const strict = { ...contest, showsFacesOfMinors: false };
    expect(missingAt(2, form(answers), strict)).toEqual({ ...faults, showsPeople: 'MINORS_NOT_SHOWN' });
    expect(missingAt(2, form({ ...people, 'people.0.email': ' ance@example.org ' }), strict)).toEqual({});
  });

  it('let a filled step go', () => {
    const words = { title: 'A', altText: 'B', emotions: 'joy', category: 'people' };
    expect(missingAt(1, form(words), contest)).toEqual({});
    expect(missingAt(2, form({ showsPeople: 'no', submittedBy: 'author' }), contest)).toEqual({});
  });
});

describe('a double press', () => {
  const first = { at: 1000, x: 40, y: 600, step: 0, target: 'button' };
  const second = { at: 1180, x: 42, y: 601, step: 1, target: 'card' };

  it('goes one step on, and chooses nothing there', () => {
    expect(isStray(first, second)).toBe(true);
  });

  it('is none later, elsewhere, on the same button or at the same step', () => {
    const others = [{ at: 1700 }, { x: 200 }, { target: 'button' }, { step: 0 }];
    expect(others.map((other) => isStray(first, { ...second, ...other }))).toEqual([false, false, false, false]);
  });
});
