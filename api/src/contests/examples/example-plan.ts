import { offsetMinutes } from '@inclusive/calendar/zones';
import type { Locale } from '@inclusive/localisation/locale';
import type { Licence } from '../licence.rules.ts';

/** A day and a time of the contest's zone, such as 2026-03-21T08:02. */
type WallMoment = string;
type Picture = string;
type Email = string;

export interface ExampleEntry {
  picture: Picture;
  /** SVG of our own. */
  drawing: string;
  author: Email;
  /** Sends the picture for a minor. */
  guardian?: string;
  credit: string;
  sent: WallMoment;
  /** Without it the photo waits. */
  approved?: WallMoment;
  locale: Locale;
  title: string;
  altText: string;
  story?: string;
  place?: string;
  emotions: string[];
  category?: string;
  ageGroup?: string;
  licence: Licence;
  /** Title and story in other languages, for the exhibition. */
  words?: Partial<Record<Locale, { title: string; story: string }>>;
}

interface ExampleRound {
  from: WallMoment;
  /** When jurors are at work. */
  on: WallMoment;
  /** The last day, or how many days from today it is. */
  until?: string;
  days?: number;
}

export interface ExampleJury {
  begins: WallMoment;
  rating: ExampleRound;
  scores: Record<Email, Record<Picture, number>>;
  comments?: Record<Email, Record<Picture, string>>;
  ranking?: ExampleRound;
  /** The best one first. */
  orders?: Record<Email, Picture[]>;
  committed?: WallMoment;
  announced?: WallMoment;
}

/** What happens in a contest of the demonstration. */
export interface ExamplePlan {
  /** A coordinator of an organisation that runs the contest. */
  organiser: Email;
  entries: ExampleEntry[];
  jury?: ExampleJury;
  exhibition?: { opens: WallMoment; pictures: Picture[] };
}

export function momentIn(wall: WallMoment, zone: string): Date {
  const utc = new Date(`${wall}:00Z`);
  return new Date(utc.getTime() - offsetMinutes(utc, zone) * 60_000);
}
