import { describe, expect, it } from '@jest/globals';
import { emptyRecord, spokenName } from './book-record.ts';
import { recordFaults } from './record-faults.ts';

const faultsOf = (changed: Partial<typeof emptyRecord>) =>
  recordFaults({ ...emptyRecord, title: 'A book', ...changed }).map(({ field, code }) => `${field} ${code}`);

describe('a record', () => {
  it('needs no more than a title', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ title: '' })).toEqual(['title REQUIRED']);
  });

  it('says which field cannot be taken, and why', () => {
    expect(faultsOf({ isbn: '9780723247709', isbns: ['1'] })).toEqual(['isbn ISBN_CHECK_DIGIT', 'isbns ISBN_LENGTH']);
    expect(faultsOf({ year: 1200, pages: 0 })).toEqual(['year OUT_OF_RANGE', 'pages OUT_OF_RANGE']);
    expect(faultsOf({ ageFrom: 7, ageTo: 3 })).toEqual(['ageTo AGES_TURNED']);
    expect(faultsOf({ senses: ['touch', 'sixth'], languages: ['Latvian'] })).toEqual([
      'senses WORD_UNKNOWN',
      'languages LANGUAGE_UNKNOWN',
    ]);
    expect(faultsOf({ title: 'a'.repeat(501), authors: Array<string>(31).fill('A') })).toEqual([
      'title TOO_LONG',
      'authors TOO_LONG',
    ]);
  });
});

describe('a name', () => {
  it('is said with the given name first', () => {
    expect(spokenName('Lindgren, Astrid')).toBe('Astrid Lindgren');
    expect(spokenName('Latvijas Neredzīgo bibliotēka')).toBe('Latvijas Neredzīgo bibliotēka');
    expect(spokenName('King, Martin Luther, Jr.')).toBe('King, Martin Luther, Jr.');
  });
});
