import { randomUUID } from 'node:crypto';
import { addDays } from '@inclusive/calendar/days';
import type { Organisation, Person } from '../support/people.ts';
import type { TestApp } from '../support/use-test-app.ts';
import { contestants } from './contests.support.ts';

export const DESK = `query ($contest: String!, $number: Int) {
  juryDesk(contest: $contest, locale: en, number: $number) {
    seat { scored toScore recused hasStarted handedInAt rounds { kind isOpen dueAt closedAt } }
    photo { number title altText score comment } scoredNumbers } }`;

export const START = `mutation ($input: StartJudgingInput!) {
  startJudging(input: $input) { ... on JuryKept { contest } ... on Refused { code faults { field code } } } }`;

export const SCORE = `mutation ($input: ScorePhotoInput!) {
  scorePhoto(input: $input) { ... on JuryKept { contest } ... on Refused { code faults { field code } } } }`;

export const SKIP = `mutation ($input: JuryPhotoInput!) {
  skipPhoto(input: $input) { ... on JuryKept { contest } ... on Refused { code } } }`;

export const BALLOT = `query ($contest: String!) {
  juryBallot(contest: $contest, locale: en) { photos { number } groups version } }`;

export const KEEP = `mutation ($input: KeepBallotInput!) {
  keepBallot(input: $input) { ... on JuryKept { version } ... on Refused { code } } }`;

export const JURY = `query ($contest: String!) { jury(contest: $contest, locale: en) {
  isJudging rounds { kind isOpen closedAt } jurors { alias name country scored toScore recused handedInAt }
  standings { number title votes mean levelled lackingVotes lackingCountries isFinalist comments { alias text } }
  undecided room outcome { numbers duels borda ballots places { place numbers decidedBy } } chairMinutes
  prizes { numbers passed } left { number why } committedAt } }`;

export const OPEN = `mutation ($input: OpenJuryRoundInput!) {
  openJuryRound(input: $input) { ... on JuryKept { contest } ... on Refused { code faults { field code } } } }`;

export const MOVE = OPEN.replace('openJuryRound', 'moveJuryRound');

export const REMIND = `mutation ($contest: String!) {
  remindJurors(contest: $contest) { ... on JuryKept { contest } ... on Refused { code } } }`;

export const TIE = `mutation ($input: DecideTieInput!) {
  decideTie(input: $input) { ... on JuryKept { contest } ... on Refused { code faults { field code } } } }`;

export const COMMIT = `mutation ($contest: String!) {
  commitJury(contest: $contest) { ... on JuryKept { contest } ... on Refused { code } } }`;

export interface DeskAnswer {
  seat: { scored: number; toScore: number; recused: number; hasStarted: boolean };
  photo: { number: number; title: string; score: number | null; comment: string | null } | null;
  scoredNumbers: number[];
}

export interface JuryAnswer {
  rounds: { kind: string; isOpen: boolean }[];
  jurors: { alias: string; scored: number; toScore: number; recused: number }[];
  standings: { number: number; title: string; votes: number; mean: number; levelled: number; isFinalist: boolean }[];
  undecided: number[];
  room: number;
  outcome: { numbers: number[]; ballots: number; places: { place: number; numbers: number[]; decidedBy: string }[] };
  prizes: { numbers: number[]; passed: number[] }[];
  left: { number: number; why: string }[];
  committedAt: string | null;
}

export interface JudgedOptions {
  organiser: Organisation;
  authors: readonly Person[];
  photos: number;
  finalistsMost?: number;
  votesLeast?: number;
}

/** Contests that are being judged: their photos stand in the database as if they had been checked. */
export function judgedContests(app: TestApp) {
  const { contest, enter, get } = contestants(app);

  const judged = async ({ organiser, authors, photos, finalistsMost = 15, votesLeast = 2 }: JudgedOptions) => {
    const slug = await contest({ organiser, opensOn: '2020-01-01', closesOn: '2020-02-01' });
    await app.database.rows(
      'update contest set judging_at = now(), finalists_most = $2, votes_least = $3 where slug = $1',
      [slug, finalistsMost, votesLeast],
    );
    for (let index = 0; index < photos; index += 1)
      await photo(slug, authors[index % authors.length]!, `Photo ${index}`);
    return slug;
  };

  const photo = (slug: string, author: Person, title: string) =>
    app.database.rows(INSERT_PHOTO, [slug, author.id, title, randomUUID().replaceAll('-', '').repeat(2)]);

  const seated = async (slug: string, country: 'LV' | 'LT', person: Person, organisation?: Organisation) => {
    await app.database.rows(SEAT_JUROR, [slug, person.id, country, organisation?.id ?? null]);
    return person;
  };

  /** Numbers of the photos by their titles. */
  const numbersOf = async (slug: string) => {
    const rows = await app.database.rows<{ title: string; number: number }>(
      `select p.title, n.number from jury_photo n join photo p on p.id = n.photo_id
       join contest c on c.id = n.contest_id where c.slug = $1`,
      [slug],
    );
    return new Map(rows.map(({ title, number }) => [title, number]));
  };

  const start = (juror: Person, slug: string) => app.as(juror)(START, { input: { contest: slug, scores: [4, 2] } });
  const score = (juror: Person, slug: string, number: number, value: number, comment?: string) =>
    app.as(juror)<{ contest?: string; code?: string }>(SCORE, {
      input: { contest: slug, number, score: value, ...(comment && { comment }) },
    });
  const desk = (juror: Person, slug: string, number?: number) =>
    app.as(juror)<DeskAnswer>(DESK, { contest: slug, ...(number && { number }) });

  const openRound = (organiser: Person, slug: string, kind: 'rating' | 'ranking', more: object = {}) =>
    app.as(organiser)<{ code?: string; faults?: object[] }>(OPEN, {
      input: { contest: slug, kind, dueOn: addDays(new Date().toISOString().slice(0, 10), 1), ...more },
    });

  return { openRound, contest, enter, get, judged, photo, seated, numbersOf, start, score, desk };
}

/** $1 contest, $2 person, $3 country, $4 organisation */
export const SEAT_JUROR = `
  insert into contest_juror (contest_id, person_id, locale, country, organisation_id, state, invited_at, accepted_at)
  select id, $2, 'en', $3, $4, 'active', now(), now() from contest where slug = $1`;

/** A photo as if it had been checked. $1 contest, $2 author, $3 title, $4 sha256 */
export const INSERT_PHOTO = `
  insert into photo (contest_id, author_id, upload_id, sha256, format, title, alt_text, credit, locale, emotions, licence,
    submitted_by, consent_version, consented_at, submitted_at, state, decided_at, width, height, thumbhash, renditions)
  select id, $2, gen_random_uuid(), $4, 'jpeg', $3, 'What can be seen', 'Name of the author', 'lv', '{calm}', 'exhibition',
    'author', 1, now(), now(), 'approved', now(), 1200, 800, 'AAAA', '[]'
  from contest where slug = $1`;
