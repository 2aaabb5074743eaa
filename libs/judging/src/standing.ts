import { grouped } from './grouped.ts';

/** One juror's score of one photo, 1 (least) to 5. */
export interface Vote {
  juror: string;
  photo: string;
  score: number;
}

export interface Standing {
  photo: string;
  votes: number;
  /** Plain mean of the scores, 1 to 5. */
  mean: number;
  /** Mean of the scores in standard deviations from each juror's own mean: a strict juror's 4 weighs as a generous juror's 5. */
  levelled: number;
}

export interface Juror {
  country: string;
}

/** What a photo needs so that its score says something: enough votes, and jurors of every country of the jury. */
export interface Quorum {
  votes: number;
  countries: readonly string[];
}

/** Photos with at least one vote, the highest levelled mean first; equal ones by plain mean, then by id. */
export function standingsOf(votes: readonly Vote[]): Standing[] {
  const levelled = levelledScores(votes);
  const byPhoto = grouped(votes.keys(), (index) => votes[index]!.photo);
  return [...byPhoto].map(([photo, indices]) => standingOf(photo, votes, levelled, indices)).toSorted(higherFirst);
}

function standingOf(
  photo: string,
  votes: readonly Vote[],
  levelled: readonly number[],
  indices: readonly number[],
): Standing {
  return {
    photo,
    votes: indices.length,
    mean: meanOf(indices.map((index) => votes[index]!.score)),
    levelled: meanOf(indices.map((index) => levelled[index]!)),
  };
}

/** Beside each vote its distance from the juror's mean in standard deviations; 0 for a juror who gives everything the same. */
export function levelledScores(votes: readonly Vote[]): number[] {
  const scores = grouped(votes, ({ juror }) => juror);
  const scales = new Map([...scores].map(([juror, own]) => [juror, scaleOf(own.map(({ score }) => score))]));
  return votes.map(({ juror, score }) => {
    const { mean, deviation } = scales.get(juror)!;
    return deviation === 0 ? 0 : (score - mean) / deviation;
  });
}

function scaleOf(scores: readonly number[]): { mean: number; deviation: number } {
  const mean = meanOf(scores);
  return { mean, deviation: Math.sqrt(meanOf(scores.map((score) => (score - mean) ** 2))) };
}

/** What a photo still lacks before it may be ranked; nothing when it has its quorum. */
export function lackingVotes(
  quorum: Quorum,
  jurors: ReadonlyMap<string, Juror>,
  votes: readonly Vote[],
): { votes: number; countries: string[] } {
  const seen = new Set(votes.map(({ juror }) => jurors.get(juror)?.country));
  return {
    votes: Math.max(0, quorum.votes - votes.length),
    countries: quorum.countries.filter((country) => !seen.has(country)),
  };
}

/**
 * The best `limit` photos for the last round. Where equal ones stand on both sides of the border, all of those are left
 * out here and named in `undecided`: people decide, not the order of the list.
 */
export function finalistsOf(
  standings: readonly Standing[],
  limit: number,
): { finalists: Standing[]; undecided: Standing[] } {
  const ordered = standings.toSorted(higherFirst);
  const last = ordered[limit - 1];
  const next = ordered[limit];
  if (!last || !next || !isEqual(last, next)) return { finalists: ordered.slice(0, limit), undecided: [] };
  return {
    finalists: ordered.filter((standing) => higher(standing, last) < 0),
    undecided: ordered.filter((standing) => isEqual(standing, last)),
  };
}

const higherFirst = (left: Standing, right: Standing): number =>
  higher(left, right) || (left.photo < right.photo ? -1 : 1);

/** Sums of fractions in another order differ in their last bits; a real difference never is that small. */
const TOLERANCE = 1e-9;

function higher(left: Standing, right: Standing): number {
  const levelled = right.levelled - left.levelled;
  if (Math.abs(levelled) > TOLERANCE) return levelled;
  const mean = right.mean - left.mean;
  return Math.abs(mean) > TOLERANCE ? mean : 0;
}

const isEqual = (left: Standing, right: Standing): boolean => higher(left, right) === 0;

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
