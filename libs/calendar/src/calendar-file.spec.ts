import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CalendarEvent, calendarFile } from './calendar-file.ts';

const event: CalendarEvent = {
  uid: '0199-booking@inclusive',
  sequence: 1,
  stamp: new Date('2026-11-21T09:00:00Z'),
  startsAt: new Date('2026-11-24T08:00:00Z'),
  endsAt: new Date('2026-11-24T08:50:00Z'),
  zone: 'Europe/Riga',
  summary: 'Tikšanās bibliotēkā',
  description: 'Kods: ABCD-EFGH',
  location: 'Subates pilsētas bibliotēka, Tirgus laukums 1, Subate; 2. stāvs',
  url: 'https://example.org/lv/booking/abc',
  isCancelled: false,
};

function linesOf(file: string): string[] {
  return file.replaceAll('\r\n ', '').split('\r\n');
}

function valueOf(file: string, property: string): string {
  const line = linesOf(file).find((each) => each.startsWith(`${property}:`)) ?? '';
  return line.slice(property.length + 1).replace(/\\(.)/g, (_whole, sign: string) => (sign === 'n' ? '\n' : sign));
}

describe('calendarFile', () => {
  it('gives the local time and the zone that it is meant in', () => {
    const lines = linesOf(calendarFile(event));
    expect(lines).toContain('DTSTART;TZID=Europe/Riga:20261124T100000');
    expect(lines).toContain('DTEND;TZID=Europe/Riga:20261124T105000');
    expect(lines.join('\n')).toContain(
      'BEGIN:STANDARD\nDTSTART:20261025T040000\nTZOFFSETFROM:+0300\nTZOFFSETTO:+0200\nEND:STANDARD',
    );
    expect(lines.join('\n')).toContain(
      'BEGIN:DAYLIGHT\nDTSTART:20270328T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0300\nEND:DAYLIGHT',
    );
  });

  it('keeps its identity and says how often it changed', () => {
    const lines = linesOf(calendarFile({ ...event, sequence: 3, isCancelled: true }));
    expect(lines).toEqual(
      expect.arrayContaining(['UID:0199-booking@inclusive', 'SEQUENCE:3', 'STATUS:CANCELLED', 'CLASS:PRIVATE']),
    );
  });

  it('describes a zone whose clocks are never moved', () => {
    const lines = linesOf(calendarFile({ ...event, zone: 'Asia/Kathmandu' })).join('\n');
    expect(lines).toContain('TZOFFSETFROM:+0545\nTZOFFSETTO:+0545');
  });

  it('opens and closes every component, and ends every line properly', () => {
    const lines = linesOf(calendarFile(event));
    const open: string[] = [];
    for (const line of lines) {
      if (line.startsWith('BEGIN:')) open.push(line.slice(6));
      if (line.startsWith('END:')) expect(open.pop()).toBe(line.slice(4));
    }
    expect(open).toEqual([]);
    expect(calendarFile(event)).toMatch(/\r\n$/);
  });

  it('carries any text unharmed in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const file = calendarFile({ ...event, summary: text });
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(valueOf(file, 'SUMMARY')).toBe(text.replace(/\r\n|\r|\n/g, '\n').replace(/[^\P{Cc}\n]/gu, ''));
      }),
    );
  });
});
