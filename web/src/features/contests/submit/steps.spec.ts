import { describe, expect, it } from '@jest/globals';
import { faultsAt, missingAt, stepOf } from './steps.ts';

const contest = {
  categories: [{ id: '1', slug: 'people', name: { text: 'People', locale: 'en' as const }, description: null }],
  ageGroups: [],
} as never;

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

  it('let a filled step go', () => {
    const words = { title: 'A', altText: 'B', emotions: 'joy', category: 'people' };
    expect(missingAt(1, form(words), contest)).toEqual({});
    expect(missingAt(2, form({ showsPeople: 'no', submittedBy: 'author' }), contest)).toEqual({});
  });
});
