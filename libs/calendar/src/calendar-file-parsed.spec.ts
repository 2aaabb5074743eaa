import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { type CalendarEvent, calendarFile } from './calendar-file.ts';

const event: CalendarEvent = {
  uid: '0199-booking@inclusive',
  sequence: 2,
  stamp: new Date('2026-11-21T09:00:00Z'),
  startsAt: new Date('2026-11-24T08:00:00Z'),
  endsAt: new Date('2026-11-24T08:50:00Z'),
  zone: 'Europe/Riga',
  summary: 'Bibliotēkas apmeklējums',
  description: 'Kods: ABCD-EFGH\nhttps://example.org/lv/booking/abc',
  location: 'Subates pilsētas bibliotēka, Tirgus laukums 1, Subate; 2. stāvs',
  url: 'https://example.org/lv/booking/abc',
  isCancelled: false,
};

/** What a program reads that has never seen ours, with no time zones but those in the file. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const zones = calendar.getAllSubcomponents('vtimezone').map((each) => new ICAL.Timezone(each));
  const component = calendar.getFirstSubcomponent('vevent');
  if (!component) throw new Error('there is no event');
  const found = new ICAL.Event(component);
  const instant = (name: string) => {
    const property = component.getFirstProperty(name);
    const time = property?.getFirstValue() as ICAL.Time;
    const zone = zones.find(({ tzid }) => tzid === property?.getParameter('tzid'));
    if (zone) time.zone = zone;
    return new Date(time.toUnixTime() * 1000);
  };
  return { calendar, component, event: found, startsAt: instant('dtstart'), endsAt: instant('dtend') };
}

const moments = [
  '2026-10-25T00:00:00Z',
  '2026-10-25T00:30:00Z',
  '2026-10-25T01:00:00Z',
  '2026-10-25T01:30:00Z',
  '2026-10-25T02:00:00Z',
  '2027-03-28T00:30:00Z',
  '2027-03-28T01:00:00Z',
];

describe('calendar files as ical.js reads them', () => {
  it('say who, when, where and how it stands', () => {
    const { calendar, component, event: found } = read(calendarFile(event));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    const { uid, sequence, summary, description, location } = found;
    expect({ uid, sequence, summary, description, location }).toEqual({
      uid: event.uid,
      sequence: event.sequence,
      summary: event.summary,
      description: event.description,
      location: event.location,
    });
    expect(component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    const cancelled = read(calendarFile({ ...event, isCancelled: true })).component;
    expect(cancelled.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it.each(['Europe/Riga', 'Europe/Vilnius'].flatMap((zone) => moments.map((moment) => [zone, moment] as const)))(
    'mean the very moment in %s: %s',
    (zone, moment) => {
      const startsAt = new Date(moment);
      const endsAt = new Date(startsAt.getTime() + 30 * 60_000);
      const found = read(calendarFile({ ...event, zone, startsAt, endsAt }));
      expect([found.startsAt, found.endsAt]).toEqual([startsAt, endsAt]);
    },
  );

  it('mean the very moment whatever it is, and carry any text', () => {
    const minute = fc.integer({ min: Date.UTC(2024, 0) / 60_000, max: Date.UTC(2036, 0) / 60_000 });
    const zone = fc.constantFrom('Europe/Riga', 'Europe/Vilnius', 'America/New_York', 'Asia/Kathmandu', 'UTC');
    const text = fc.string({ unit: 'grapheme', maxLength: 120 }).map((each) => each.replace(/\p{Cc}/gu, ''));
    fc.assert(
      fc.property(minute, zone, text, (start, inZone, summary) => {
        const startsAt = new Date(start * 60_000);
        const endsAt = new Date(startsAt.getTime() + 50 * 60_000);
        const found = read(calendarFile({ ...event, zone: inZone, startsAt, endsAt, summary }));
        expect([found.startsAt, found.endsAt]).toEqual([startsAt, endsAt]);
        expect(found.event.summary ?? '').toBe(summary);
      }),
    );
  });
});
