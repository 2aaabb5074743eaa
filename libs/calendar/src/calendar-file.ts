import { comesTwice, offsetMinutes, type Transition, transitions, wallTime } from './zones.ts';

const MAX_OCTETS = 75;
const YEAR_AND_MORE_MS = 400 * 86_400_000;
const octets = new TextEncoder();

export interface CalendarEvent {
  /** Stays the same for the life of the booking, so that a later file replaces the earlier entry. */
  uid: string;
  /** Grows with every change of the booking. */
  sequence: number;
  stamp: Date;
  startsAt: Date;
  endsAt: Date;
  /** IANA name */
  zone: string;
  summary: string;
  description: string;
  location: string;
  url: string;
  isCancelled: boolean;
  /** Told by its days alone, from that of `startsAt` to the one before `endsAt`. */
  isWholeDays?: boolean;
  /** May be shown to others by a program that shares calendars. */
  isPublic?: boolean;
}

/** An iCalendar file (RFC 5545) of one event, with the time zone's own rules for that year. */
export function calendarFile(event: CalendarEvent): string {
  return written([...timeZoneLines(event.zone, [event.startsAt, event.endsAt]), ...eventLines(event)]);
}

export interface Calendar {
  /** IANA name; told also where there are no events, because a calendar holds at least one component. */
  zone: string;
  name: string;
  now: Date;
}

/** A calendar of any number of events that a program reads again and again. */
export function calendarOf(events: readonly CalendarEvent[], { zone, name, now }: Calendar): string {
  const zones = [...new Set([zone, ...events.map((event) => event.zone)])];
  const moments = [now, ...events.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt])];
  return written([
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...zones.flatMap((each) => timeZoneLines(each, moments)),
    ...events.flatMap(eventLines),
  ]);
}

function written(lines: readonly string[]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//INCLUSIVE//Bookings//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...lines,
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function eventLines(event: CalendarEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${utc(event.stamp)}`,
    ...timeLines(event),
    `SUMMARY:${escaped(event.summary)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    `LOCATION:${escaped(event.location)}`,
    `URL:${event.url}`,
    `STATUS:${event.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `CLASS:${event.isPublic ? 'PUBLIC' : 'PRIVATE'}`,
    'END:VEVENT',
  ];
}

function timeZoneLines(zone: string, moments: readonly Date[]): string[] {
  const times = moments.map((moment) => moment.getTime());
  const from = new Date(Math.min(...times) - YEAR_AND_MORE_MS);
  const changes = transitions(zone, from, new Date(Math.max(...times) + YEAR_AND_MORE_MS));
  const observances = changes.length ? changes : [unchanging(zone, from)];
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observances.flatMap(observanceLines), 'END:VTIMEZONE'];
}

function unchanging(zone: string, at: Date): Transition {
  const ahead = offsetMinutes(at, zone);
  return { at, offsetBefore: ahead, offsetAfter: ahead };
}

function observanceLines({ at, offsetBefore, offsetAfter }: Transition): string[] {
  const kind = offsetAfter > offsetBefore ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${compact(new Date(at.getTime() + offsetBefore * 60_000))}`,
    `TZOFFSETFROM:${offset(offsetBefore)}`,
    `TZOFFSETTO:${offset(offsetAfter)}`,
    `END:${kind}`,
  ];
}

/** A time of the clock that comes twice would be read by some programs as the other one; it is told in UTC. */
function timeLines({ startsAt, endsAt, zone, isWholeDays }: CalendarEvent): string[] {
  if (isWholeDays) {
    const day = (instant: Date) => wallTime(instant, zone).day.replaceAll('-', '');
    return [`DTSTART;VALUE=DATE:${day(startsAt)}`, `DTEND;VALUE=DATE:${day(endsAt)}`];
  }
  if (comesTwice(startsAt, zone) || comesTwice(endsAt, zone))
    return [`DTSTART:${utc(startsAt)}`, `DTEND:${utc(endsAt)}`];
  return [`DTSTART;TZID=${zone}:${local(startsAt, zone)}`, `DTEND;TZID=${zone}:${local(endsAt, zone)}`];
}

function local(instant: Date, zone: string): string {
  const { day, time } = wallTime(instant, zone);
  return `${day.replaceAll('-', '')}T${time.replace(':', '')}00`;
}

function utc(instant: Date): string {
  return `${compact(instant)}Z`;
}

function compact(instant: Date): string {
  return instant.toISOString().slice(0, 19).replace(/[-:]/g, '');
}

function offset(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${String(rest).padStart(2, '0')}`;
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Breaks a line after at most 75 octets, never inside a character. */
function folded(line: string): string {
  let result = '';
  let used = 0;
  for (const sign of line) {
    const size = octets.encode(sign).length;
    if (used + size > MAX_OCTETS) {
      result += '\r\n ';
      used = 1;
    }
    result += sign;
    used += size;
  }
  return result;
}
