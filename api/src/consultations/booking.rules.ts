import { type Country, isPhone, mobileOf, plainDigits } from '@inclusive/localisation/phones';
import type { Fault } from '../shared/refused.ts';

export type BookingRefusal = 'SLOT_PAST' | 'TOO_SOON' | 'TOO_FAR' | 'NOT_OFFERED' | 'SLOT_TAKEN' | 'WAITED_FOR';

/** What the diaries say about one asked time. */
export interface AskedSlot {
  startsAt: Date;
  /** Local day of the visit, and the last local day that can be booked at all. */
  day: string;
  lastDay: string;
  noticeMinutes: number;
  isOpen: boolean;
  isOnGrid: boolean;
  isTaken: boolean;
  /** Somebody on the waiting list comes first. */
  isWaitedFor: boolean;
  /** Whoever asks holds it already; then only its beginning ends their right to it. */
  isHeld: boolean;
}

/** Who books for a visitor may leave out the notice; for one who is there already, the grid too. */
export type Ease = 'desk' | 'walk-in';

/** How long ago the visit of somebody who is there already may have begun. */
export const WALK_IN_MINUTES = 10;

export function whyNotBookable(slot: AskedSlot, now: Date, ease?: Ease): BookingRefusal | undefined {
  const notice = slot.startsAt.getTime() - now.getTime();
  if (notice <= (ease === 'walk-in' ? -WALK_IN_MINUTES * 60_000 : 0)) return 'SLOT_PAST';
  if (slot.isHeld) return undefined;
  const isSoon = isWithinNotice(slot, now);
  if (isSoon && !ease) return 'TOO_SOON';
  if (slot.day > slot.lastDay) return 'TOO_FAR';
  if (!slot.isOpen || !(slot.isOnGrid || ease === 'walk-in')) return 'NOT_OFFERED';
  if (slot.isTaken) return 'SLOT_TAKEN';
  return slot.isWaitedFor && !isSoon ? 'WAITED_FOR' : undefined;
}

/** Too late to be offered to the waiting list, so that nobody on it is overtaken. */
export function isWithinNotice({ startsAt, noticeMinutes }: Pick<AskedSlot, 'startsAt' | 'noticeMinutes'>, now: Date) {
  return startsAt.getTime() - now.getTime() < noticeMinutes * 60_000;
}

export const reaches = ['phone', 'sms', 'email', 'none'] as const;
export const audiences = ['self', 'other', 'minor'] as const;

export const limits = { name: 80, note: 500, email: 254 } as const;

/** What a visitor says about the visit; `none` as reach means "I will come by". */
export interface BookingDetails {
  name: string;
  channel: string;
  reach: string;
  phone: string;
  email: string;
  language: string;
  adjustments: string[];
  note: string;
  forWhom: string;
  hasGuardian: boolean;
}

export interface ServiceChoices {
  channels: string[];
  languages: string[];
  adjustments: string[];
  /** Ways to reach a visitor that this installation has. */
  reaches: readonly string[];
  /** Where a number without a country's own is at home. */
  country: Country;
}

/** The details alone, without stray spaces and signs that cannot be seen, and without contacts that were not chosen. */
export function tidied(details: BookingDetails): BookingDetails {
  const { channel, reach, language, forWhom } = details;
  return {
    channel,
    reach,
    language,
    forWhom,
    name: oneLine(details.name),
    phone: needsPhone(details) ? plainDigits(oneLine(details.phone)) : '',
    email: details.reach === 'email' ? oneLine(details.email) : '',
    note: details.note.replace(/[^\P{Cc}\n]/gu, '').trim(),
    adjustments: [...new Set(details.adjustments)].sort(),
    hasGuardian: details.forWhom === 'minor' && details.hasGuardian,
  };
}

/** Every field that cannot be taken as it is; expects tidied details. */
export function faultsOf(details: BookingDetails, choices: ServiceChoices): Fault[] {
  return [
    ...choiceFaults(details, choices),
    ...lengthFault('name', details.name, limits.name, true),
    ...contactFaults(details, choices.country),
    ...lengthFault('note', details.note, limits.note, false),
    ...(details.forWhom === 'minor' && !details.hasGuardian ? [{ field: 'hasGuardian', code: 'GUARDIAN_NEEDED' }] : []),
  ];
}

/** The key under which a form counts once is a UUID. */
export function keyFaults(key: string): Fault[] {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(key) ? [] : [{ field: 'idempotencyKey', code: 'INVALID' }];
}

/** How many come, or how often: a whole number from 1 to what the service allows. */
export function countFaults(field: string, count: number, most: number): Fault[] {
  return Number.isInteger(count) && count >= 1 && count <= most ? [] : [{ field, code: 'INVALID' }];
}

function choiceFaults(details: BookingDetails, choices: ServiceChoices): Fault[] {
  const one = (field: string, value: string, allowed: readonly string[]) =>
    allowed.includes(value) ? [] : [{ field, code: value ? 'INVALID' : 'REQUIRED' }];
  const areOffered = details.adjustments.every((each) => choices.adjustments.includes(each));
  return [
    ...one('channel', details.channel, choices.channels),
    ...one('language', details.language, choices.languages),
    ...one('forWhom', details.forWhom, audiences),
    ...one('reach', details.reach, choices.reaches),
    ...(areOffered ? [] : [{ field: 'adjustments', code: 'INVALID' }]),
  ];
}

function needsPhone({ reach, channel }: BookingDetails): boolean {
  return reach === 'phone' || reach === 'sms' || channel === 'phone';
}

function contactFaults(details: BookingDetails, country: Country): Fault[] {
  const faults: Fault[] = [];
  if (needsPhone(details) && !isPhone(details.phone)) {
    faults.push({ field: 'phone', code: details.phone ? 'INVALID_PHONE' : 'REQUIRED' });
  } else if (details.reach === 'sms' && !mobileOf(details.phone, country)) {
    faults.push({ field: 'phone', code: 'NO_MOBILE' });
  }
  if (details.reach === 'email' && !isEmail(details.email)) {
    faults.push({ field: 'email', code: details.email ? 'INVALID_EMAIL' : 'REQUIRED' });
  }
  if (details.channel === 'video' && details.reach === 'none') faults.push({ field: 'reach', code: 'CONTACT_NEEDED' });
  return faults;
}

function lengthFault(field: string, text: string, max: number, isRequired: boolean): Fault[] {
  if (isRequired && !text) return [{ field, code: 'REQUIRED' }];
  return text.length > max ? [{ field, code: 'TOO_LONG' }] : [];
}

function isEmail(text: string): boolean {
  return text.length <= limits.email && /^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\]+\.[^\s@<>"(),;:\\.]+$/.test(text);
}

function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, keptJoiner)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/** Joiners belong to the spelling of some scripts; other invisible signs do not. */
function keptJoiner(sign: string): string {
  return sign === '\u200c' || sign === '\u200d' ? sign : '';
}
