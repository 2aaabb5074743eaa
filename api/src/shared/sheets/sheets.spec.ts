import { describe, expect, it } from '@jest/globals';
import { csvOf } from './sheets.ts';

describe('csvOf', () => {
  it('keeps quotes, commas and lines apart, and lets nothing be a formula', () => {
    const sheet = {
      name: 'A',
      head: ['b', 'c'],
      rows: [
        ['say "hello", all', 1],
        ['=1+1', 2],
        ['two\nlines', 3],
      ],
    };
    expect(csvOf([sheet])).toBe('\uFEFFA\r\nb,c\r\n"say ""hello"", all",1\r\n\'=1+1,2\r\n"two\nlines",3\r\n');
  });
});
