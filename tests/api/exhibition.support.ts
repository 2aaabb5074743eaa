import { locales } from '@inclusive/localisation/locale';
import { qrOf } from '../../api/src/shared/qr.ts';
import type { TestDatabase } from '../support/use-database.ts';

const keeping = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) {
    ... on ContestKept { slug version } ... on Refused { code faults { field code } } } }`;

export const CHOOSE = keeping('chooseExhibitionPhotos', 'ChooseExhibitionPhotosInput');
export const KEEP_STOP = keeping('keepExhibitionStop', 'KeepExhibitionStopInput');
export const REMOVE_STOP = keeping('removeExhibitionStop', 'RemoveExhibitionStopInput');
export const KEEP_WORDS = keeping('keepExhibitionWords', 'KeepExhibitionWordsInput');

export const EXHIBITION = `query ($contest: String!, $locale: Locale = en) {
  exhibition(contest: $contest, locale: $locale) { state title organisers { slug }
    stops { id fromDay toDay time name note address lat lon isExample room { slug name library } }
    photos { id number title story altText emotions place ageGroup credit } } }`;

export const EXHIBITING = `query ($contest: String!) { exhibiting(contest: $contest, locale: en) { version state
  stops { id words wordStates clashes time }
  photos { id number title rank isFinalist words wordStates largestPrint lettersMissing prints { size dpi quality } } } }`;

export const CANDIDATES = `query ($contest: String!, $after: String, $first: Int = 50) {
  exhibitionCandidates(contest: $contest, locale: en, after: $after, first: $first) {
    nodes { id title rank isFinalist } pageInfo { endCursor hasNextPage } } }`;

export const ROOM_EXHIBITIONS = `query ($room: String!) {
  roomExhibitions(room: $room, locale: lv) { contest title fromDay toDay time } }`;

export interface ExhibitionAnswer {
  state: string;
  stops: { id: string; time: string; name: { text: string } | null; room: { slug: string } | null; lat: number }[];
  photos: { id: string; number: number; title: { text: string; locale: string } }[];
}

export interface ExhibitingAnswer {
  version: number;
  stops: { id: string; clashes: boolean }[];
  photos: {
    id: string;
    number: number;
    wordStates: object;
    lettersMissing: string;
    prints: { size: string; quality: string }[];
  }[];
}

/** Words of fields in all languages; `of` gives those of one. */
export function wordsFor(of: (locale: string) => Record<string, string>) {
  return locales.map((locale) => ({
    locale,
    fields: Object.entries(of(locale)).map(([field, text]) => ({ field, text })),
  }));
}

/** Dark modules of a QR code as they must be drawn, from the left and the top. */
export function modulesOf(text: string): string[] {
  return [...qrOf(text).path.matchAll(/M(\d+ \d+)h1/g)].map(([, place = '']) => place);
}

/** Dark modules of the codes on a page, one list a code: each begins with its white ground. */
export function drawnModules(rectangles: readonly number[][]): string[][] {
  const codes: string[][] = [];
  let ground: readonly number[] = [];
  for (const [left = 0, top = 0, width = 0, height = 0] of rectangles) {
    if (width > 30) {
      ground = [left, top];
      codes.push([]);
    } else if (width === height || Math.abs(width - height) < 0.01) {
      const place = (from: number, to = 0) => Math.round((from - to) / width) - 4;
      codes.at(-1)?.push(`${place(left, ground[0])} ${place(top, ground[1])}`);
    }
  }
  return codes;
}

/** A contest that is over: its photos approved, its results out. */
export async function hasResults(
  database: TestDatabase,
  slug: string,
  { approved, winner }: { approved: string[]; winner: string },
): Promise<void> {
  await database.rows(`update photo set state = 'approved', decided_at = now() where id = any($1)`, [approved]);
  await database.rows(
    `update contest set opens_on = '2027-01-01', closes_on = '2027-02-01', judging_at = now(), results_at = now() where slug = $1`,
    [slug],
  );
  await database.rows(
    `insert into jury_result (contest_id, photo_id, place, decided_by) select contest_id, id, 1, 'ranking' from photo where id = $1`,
    [winner],
  );
}

/** An open room with Latvian words; its slug. */
export async function hasRoom(database: TestDatabase, organisationId: string): Promise<string> {
  const { slug } = await database.row<{ slug: string }>(
    `insert into room (slug, organisation_id, country, zone, lat, lon, address, status)
     values ('reading-corner', $1, 'LV', 'Europe/Riga', 56.6, 23.7, 'Akadēmijas iela 1', 'open') returning slug`,
    [organisationId],
  );
  await database.rows(
    `insert into translation (owner_id, locale, fields) select id, 'lv', '{"name": "Lasītava", "library": "Bibliotēka"}' from room`,
  );
  return slug;
}
