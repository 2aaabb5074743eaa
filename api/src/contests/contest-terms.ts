import type { EntityManager } from 'typeorm';
import { NotFound } from '../shared/failures.ts';
import type { ContestCourse } from './contest-state.rules.ts';
import type { Licence } from './licence.rules.ts';

/** What holds for everyone who takes part in a contest. */
export interface ContestTerms extends ContestCourse {
  id: string;
  slug: string;
  emotions: string[];
  licences: Licence[];
  maxPhotos: number;
  longestSideLeast: number | null;
  showsFacesOfMinors: boolean;
  finalistsMost: number;
  votesLeast: number;
  /** A photo gets at most one prize of the jury. */
  hasOnePrizeEach: boolean;
  hasPublicVote: boolean;
  voteOpensOn: string | null;
  voteClosesOn: string | null;
  consentVersion: number;
  /** The version of the regulations that is in force; null before the first one is published. */
  regulationVersion: number | null;
  /** Changes with every change of the contest by its organisers. */
  version: number;
}

/** Columns of a contest `c`, without locks on anything but its row. */
export const TERMS = `
  c.id, c.slug, c.zone, c.opens_on as "opensOn", c.closes_on as "closesOn", c.published_at as "publishedAt",
  c.judging_at as "judgingAt", c.results_at as "resultsAt", c.exhibition_at as "exhibitionAt", c.emotions, c.licences,
  c.max_photos as "maxPhotos", c.longest_side_least as "longestSideLeast",
  c.shows_faces_of_minors as "showsFacesOfMinors", c.finalists_most as "finalistsMost", c.votes_least as "votesLeast",
  c.has_one_prize_each as "hasOnePrizeEach",
  c.has_public_vote as "hasPublicVote", c.vote_opens_on as "voteOpensOn", c.vote_closes_on as "voteClosesOn",
  c.consent_version as "consentVersion", c.version,
  (select max(r.version) from contest_regulation r where r.contest_id = c.id and r.published_at is not null)
    as "regulationVersion"`;

/**
 * The terms of a contest, which stay as they are until the transaction ends.
 * @throws NotFound
 */
export async function termsOf(em: EntityManager, slug: string): Promise<ContestTerms> {
  const [contest] = await em.query<ContestTerms[]>(`select ${TERMS} from contest c where c.slug = $1 for share of c`, [
    slug,
  ]);
  if (!contest) throw new NotFound('contest');
  return contest;
}

/** True where the contest is run by one of the organisations; parameters of `reach` by their names. */
export function isRunBy(contestId: string, everywhere: string, organisations: string): string {
  return `(${everywhere} or exists (
    select from contest_organiser o where o.contest_id = ${contestId} and o.organisation_id = any(${organisations})))`;
}
