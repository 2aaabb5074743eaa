import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type AskedSlot, type BookingDetails, faultsOf, limits, tidied, whyNotBookable } from './booking.rules.ts';

const now = new Date('2026-11-20T09:00:00Z');

const slot: AskedSlot = {
  startsAt: new Date('2026-11-24T08:00:00Z'),
  day: '2026-11-24',
  lastDay: '2026-12-31',
  noticeMinutes: 60,
  isOpen: true,
  isOnGrid: true,
  isTaken: false,
  isWaitedFor: false,
  isHeld: false,
};

describe('whyNotBookable', () => {
  it('has nothing against a free time', () => {
    expect(whyNotBookable(slot, now)).toBeUndefined();
    expect(whyNotBookable({ ...slot, startsAt: new Date('2026-11-20T10:00:00Z') }, now)).toBeUndefined();
    expect(whyNotBookable({ ...slot, day: '2026-12-31' }, now)).toBeUndefined();
  });

  it.each([
    ['SLOT_PAST', { startsAt: now }],
    ['TOO_SOON', { startsAt: new Date('2026-11-20T09:59:00Z') }],
    ['TOO_FAR', { day: '2027-01-01' }],
    ['NOT_OFFERED', { isOpen: false }],
    ['NOT_OFFERED', { isOnGrid: false }],
    ['SLOT_TAKEN', { isTaken: true }],
    ['SLOT_TAKEN', { isTaken: true, isWaitedFor: true }],
    ['WAITED_FOR', { isWaitedFor: true }],
    ['SLOT_PAST', { startsAt: now, isHeld: true }],
  ])('says %s', (code, change) => {
    expect(whyNotBookable({ ...slot, ...change }, now)).toBe(code);
  });

  it('lets whoever holds a time have it until it begins', () => {
    const soon = { ...slot, startsAt: new Date('2026-11-20T09:01:00Z'), isHeld: true, isWaitedFor: true };
    expect(whyNotBookable(soon, now)).toBeUndefined();
  });

  it('never says that somebody has a time which nobody could have', () => {
    expect(whyNotBookable({ ...slot, isTaken: true, isOpen: false }, now)).toBe('NOT_OFFERED');
  });
});

const choices = {
  channels: ['on-site', 'phone', 'video'],
  languages: ['lv', 'ru'],
  adjustments: ['quiet', 'step-free'],
  reaches: ['phone', 'sms', 'email', 'none'],
  country: 'LV' as const,
};

const details: BookingDetails = {
  name: 'Anna',
  channel: 'on-site',
  reach: 'none',
  phone: '',
  email: '',
  language: 'lv',
  adjustments: [],
  note: '',
  forWhom: 'self',
  hasGuardian: false,
};

function codesOf(change: Partial<BookingDetails>): string[] {
  return faultsOf(tidied({ ...details, ...change }), choices).map(({ field, code }) => `${field} ${code}`);
}

describe('faultsOf', () => {
  it('takes an alias and no contact from somebody who comes by', () => {
    expect(codesOf({})).toEqual([]);
    expect(codesOf({ name: 'Z' })).toEqual([]);
  });

  it('names every field that is missing', () => {
    expect(codesOf({ name: ' ', channel: '', reach: '', language: '', forWhom: '' })).toEqual([
      'channel REQUIRED',
      'language REQUIRED',
      'forWhom REQUIRED',
      'reach REQUIRED',
      'name REQUIRED',
    ]);
  });

  it('refuses what the service does not offer', () => {
    expect(codesOf({ channel: 'letter', language: 'fr', adjustments: ['quiet', 'horse'], forWhom: 'cat' })).toEqual([
      'channel INVALID',
      'language INVALID',
      'forWhom INVALID',
      'adjustments INVALID',
    ]);
  });

  it('needs a number to call, and a way to send the link of a video call', () => {
    expect(codesOf({ channel: 'phone' })).toEqual(['phone REQUIRED']);
    expect(codesOf({ reach: 'phone', phone: '' })).toEqual(['phone REQUIRED']);
    expect(codesOf({ reach: 'email' })).toEqual(['email REQUIRED']);
    expect(codesOf({ channel: 'video' })).toEqual(['reach CONTACT_NEEDED']);
    expect(codesOf({ channel: 'video', reach: 'phone', phone: '+371 20 000 000' })).toEqual([]);
  });

  it('wants a guardian for everybody under eighteen', () => {
    expect(codesOf({ forWhom: 'minor' })).toEqual(['hasGuardian GUARDIAN_NEEDED']);
    expect(codesOf({ forWhom: 'minor', hasGuardian: true })).toEqual([]);
  });

  it.each(['+371 26 123 456', '(8-5) 123 4567', '8 600 12345', '0037126123456', '26.123.456', '٠١٢٣٤٥٦٧٨', '112-233'])(
    'takes the phone number %s',
    (phone) => expect(codesOf({ reach: 'phone', phone })).toEqual([]),
  );

  it.each(['12345', 'call me', '+371 26 123 456 ext 5', '1234567890123456', '++37126123456', '<script>'])(
    'refuses the phone number %s',
    (phone) => expect(codesOf({ reach: 'phone', phone })).toEqual(['phone INVALID_PHONE']),
  );

  it.each(['anna@example.org', "o'neil+x@a-b.co.uk", 'ņikita@pasts.lv'])('takes the address %s', (email) =>
    expect(codesOf({ reach: 'email', email })).toEqual([]),
  );

  it.each([
    'anna',
    'anna@',
    '@example.org',
    'a b@example.org',
    'a@b',
    'a@b.c,d@e.f',
    'a@b.c\nBcc: x@y.z',
    `${'a'.repeat(250)}@b.lv`,
  ])('refuses the address %s', (email) => expect(codesOf({ reach: 'email', email })).toEqual(['email INVALID_EMAIL']));

  it('limits the lengths', () => {
    expect(codesOf({ name: 'x'.repeat(limits.name), note: 'x'.repeat(limits.note) })).toEqual([]);
    expect(codesOf({ name: 'x'.repeat(limits.name + 1) })).toEqual(['name TOO_LONG']);
    expect(codesOf({ note: 'x'.repeat(limits.note + 1) })).toEqual(['note TOO_LONG']);
  });
});

describe('tidied', () => {
  it('keeps names of any script, in one line', () => {
    for (const name of ['Žaneta Šķēle', 'Łukasz', 'Нина', '日本', 'مريم', 'नेहा', "D'Arc-Ó"])
      expect(tidied({ ...details, name }).name).toBe(name);
    expect(tidied({ ...details, name: '  Anna \n\t\u202e Berta\u0000 ' }).name).toBe('Anna Berta');
  });

  it('forgets contacts that were not chosen', () => {
    const written = { ...details, phone: '+371 26 123 456', email: 'anna@example.org' };
    expect(tidied(written)).toMatchObject({ phone: '', email: '' });
    expect(tidied({ ...written, reach: 'email' })).toMatchObject({ phone: '', email: 'anna@example.org' });
    expect(tidied({ ...written, channel: 'phone' })).toMatchObject({ phone: '+371 26 123 456', email: '' });
  });

  it('changes nothing the second time', () => {
    const any = fc.record({
      name: fc.string({ unit: 'binary' }),
      note: fc.string({ unit: 'binary' }),
      phone: fc.string({ unit: 'binary' }),
    });
    fc.assert(
      fc.property(any, (written) => {
        const once = tidied({ ...details, ...written, reach: 'phone' });
        expect(tidied(once)).toEqual(once);
      }),
    );
  });
});
