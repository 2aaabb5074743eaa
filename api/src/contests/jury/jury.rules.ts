import { z } from 'zod';
import { grouped } from '@inclusive/judging/grouped';
import { lackingVotes, type Standing, standingsOf, finalistsOf, type Vote } from '@inclusive/judging/standing';
import { isRecused, type JudgedPhoto, type SeatedJuror } from '@inclusive/judging/juror-queue';

/** Longest comment of a juror, and longest minutes of the chair, in characters. */
export const JURY_LIMITS = { comment: 1000, minutes: 2000 };

/** The two example photos with which every juror begins; `libs/judging/README.md` says why. */
export const EXAMPLES = 2;

export const roundKinds = ['rating', 'ranking'] as const;
export type RoundKind = (typeof roundKinds)[number];

export interface JuryRound {
  kind: RoundKind;
  openedAt: string;
  dueAt: string;
  closedAt: string | null;
  remindedAt: string | null;
}

export interface NumberedPhoto {
  number: number;
  photoId: string;
  isFinalist: boolean;
  author: string | null;
  organisations: string[];
}

const score = z.number('REQUIRED_CHOICE').int('INVALID').min(1, 'INVALID').max(5, 'INVALID');
const words = (longest: number) =>
  z
    .string()
    .nullish()
    .transform((text) => text?.trim() || null)
    .pipe(z.string().max(longest, 'TOO_LONG').nullable());

export const scoreSchema = z.object({
  contest: z.string(),
  number: z.int(),
  score,
  comment: words(JURY_LIMITS.comment),
});
export const startSchema = z.object({
  contest: z.string(),
  scores: z.array(score).length(EXAMPLES, 'REQUIRED_CHOICE'),
});
export const minutesSchema = z.object({
  order: z.array(z.int()).min(2, 'REQUIRED'),
  minutes: words(JURY_LIMITS.minutes).refine((text) => text !== null, 'REQUIRED'),
});

export function isOpen(round: JuryRound | undefined, now: Date): boolean {
  return !!round && !round.closedAt && new Date(round.dueAt) > now;
}

/** A juror is called by a letter wherever names do not belong. */
export function aliasOf(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : `${aliasOf(Math.floor(index / 26) - 1)}${letter}`;
}

/** The photos that a juror judges. */
export function judgedBy(juror: SeatedJuror, photos: readonly NumberedPhoto[]): NumberedPhoto[] {
  return photos.filter((photo) => !isRecused(juror, judged(photo)));
}

function judged({ photoId, author, organisations }: NumberedPhoto): JudgedPhoto {
  return { id: photoId, author: author ?? '', organisations };
}

/** Finalists lie before a juror by their numbers; an order that is still the same may have been handed in by mistake. */
export function isAsLaidOut(groups: readonly (readonly number[])[]): boolean {
  const numbers = groups.flat();
  const isInTurn = numbers.every((number, index) => index === 0 || number > numbers[index - 1]!);
  return numbers.length > 1 && groups.length === numbers.length && isInTurn;
}

export interface Rated extends Standing {
  number: number;
  /** Votes that are missing to the quorum, and countries without a vote. */
  lacking: { votes: number; countries: string[] };
}

export interface Rating {
  standings: Rated[];
  /** Numbers of the finalists that the scores alone decide. */
  finalists: number[];
  /** Equal ones at the border, and how many of them find room: people choose. */
  undecided: number[];
  room: number;
}

export interface RatingTerms {
  finalistsMost: number;
  votesLeast: number;
}

export interface VotingJuror extends SeatedJuror {
  id: string;
  country: string;
}

/** Where the photos stand after the scores that there are; those without any come last. */
export function ratingOf(
  photos: readonly NumberedPhoto[],
  jurors: readonly VotingJuror[],
  votes: readonly Vote[],
  terms: RatingTerms,
): Rating {
  const numbers = new Map(photos.map(({ photoId, number }) => [photoId, number]));
  const known = votes.filter(({ photo }) => numbers.has(photo));
  const ordered = standingsOf(known);
  const { finalists, undecided } = finalistsOf(ordered, terms.finalistsMost);
  const numberOf = ({ photo }: Standing) => numbers.get(photo)!;
  const photoOf = new Map(photos.map((photo) => [photo.photoId, photo]));
  const votesOf = grouped(known, ({ photo }) => photo);
  return {
    standings: [...ordered, ...unrated(photos, ordered)].map((standing) => ({
      ...standing,
      number: numberOf(standing),
      lacking: lackingOf(photoOf.get(standing.photo)!, jurors, votesOf.get(standing.photo) ?? [], terms.votesLeast),
    })),
    finalists: finalists.map(numberOf),
    undecided: undecided.map(numberOf).toSorted((a, b) => a - b),
    room: undecided.length ? terms.finalistsMost - finalists.length : 0,
  };
}

function unrated(photos: readonly NumberedPhoto[], rated: readonly Standing[]): Standing[] {
  const known = new Set(rated.map(({ photo }) => photo));
  return photos
    .filter(({ photoId }) => !known.has(photoId))
    .map(({ photoId }) => ({ photo: photoId, votes: 0, mean: 0, levelled: 0 }));
}

/** Recused jurors cannot vote: nobody waits for more votes than there are jurors for the photo, or for their countries. */
function lackingOf(
  photo: NumberedPhoto,
  jurors: readonly VotingJuror[],
  votes: readonly Vote[],
  votesLeast: number,
): { votes: number; countries: string[] } {
  const able = jurors.filter((juror) => !isRecused(juror, judged(photo)));
  const quorum = {
    votes: Math.min(votesLeast, able.length),
    countries: [...new Set(able.map(({ country }) => country))],
  };
  return lackingVotes(quorum, new Map(jurors.map((juror) => [juror.id, juror])), votes);
}
