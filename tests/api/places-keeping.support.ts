import type { RoomContent } from '@inclusive/course-content/room';
import type { Person } from '../support/people.ts';
import type { TestApp } from '../support/use-test-app.ts';

const REF = '__typename ... on RoomRef { id slug } ... on Refused { code faults { field code } }';
const SAVED = `__typename ... on RoomDraftHead { version } ... on RoomConflict { current { version } }
  ... on Refused { code faults { field code } }`;

export const AUTHORED = `query Authored($slug: String!) {
  authoredRoom(slug: $slug, locale: lv) {
    id status mayManage variants draft { version state isMine content }
    readiness { whole variants { variant missing stale machine } } decisions { decision note } revisions { number }
  }
}`;
export const SAVE = `mutation Save($input: SaveRoomInput!) { saveRoom(input: $input) { ${SAVED} } }`;
export const SAVE_WORDS = `mutation SaveWords($input: SaveRoomWordsInput!) { saveRoomWords(input: $input) { ${SAVED} } }`;
export const SAVES = 'query ($slug: String!) { authoredRoomSaves(slug: $slug) { id version savedBy } }';
export const RESTORE = `mutation ($room: String!, $save: ID!) { restoreRoom(room: $room, save: $save) { ${SAVED} } }`;
export const WORDS = `query Words($slug: String!, $variant: String!) {
  authoredRoomWords(slug: $slug, variant: $variant) { source fields { name source text state } }
}`;
export const FACTS = `mutation Facts($input: RoomFactsInput!) { changeRoomFacts(input: $input) { ${REF} } }`;
export const CREATE = `mutation Create($input: CreateRoomInput!) { createRoom(input: $input) { ${REF} } }`;
export const SUBMIT = `mutation Submit($room: String!) { submitRoom(room: $room, changeNote: "") { ${REF} } }`;
export const SEND_BACK = `mutation SendBack($room: String!, $note: String!) { sendBackRoom(room: $room, note: $note) { ${REF} } }`;
export const PUBLISH = `mutation Publish($room: String!, $acceptsStale: Boolean) {
  publishRoom(room: $room, acceptsStale: $acceptsStale) { ${REF} }
}`;
export const HOLIDAYS = `query Holidays($slug: String!, $year: Int!) {
  authoredRoomHolidays(slug: $slug, year: $year, locale: lv) { day code isClosed visits { id time service } }
}`;
export const CLOSE = `mutation Close($input: CloseHolidaysInput!) {
  closeRoomOnHolidays(input: $input) { __typename ... on HolidaysClosed { closed } ... on Refused { code faults { field code } } }
}`;
export const ROOM = `query Room($slug: String!, $locale: Locale!) {
  room(slug: $slug, locale: $locale) { status address isExample summary senses { sense level text } spans { id opens level text } kit { id name }
    doors { isOpenNow changesAt } opening { week { day spans { opens } holiday } } }
}`;

export interface Authored {
  id: string;
  status: string;
  mayManage: boolean;
  variants: string[];
  draft: { version: number; state: string; isMine: boolean; content: RoomContent };
  readiness: { whole: string[]; variants: { variant: string; missing: string[]; stale: string[] }[] };
  decisions: { decision: string; note: string }[];
  revisions: { number: number }[];
}

/** People of the library that keeps the rooms of Subate and Višķi. */
export async function givenKeepers({ database, given }: TestApp) {
  const organisation = await database.row<{ id: string; slug: string }>(
    `select id, slug from organisation where slug = 'augsdaugava'`,
  );
  return {
    organisation,
    inese: await given.person({ roles: ['coordinator'], organisation, name: 'Inese' }),
    anna: await given.person({ roles: ['editor'], organisation, name: 'Anna' }),
    ruta: await given.person({ roles: ['coordinator'] }),
  };
}

/** Saves the content with a change, from the version that stands there. */
export async function saveChanged(
  { as }: Pick<TestApp, 'as'>,
  person: Person,
  slug: string,
  change: (content: RoomContent) => unknown,
) {
  const { draft } = await as(person)<Authored>(AUTHORED, { slug });
  const input = { room: slug, expectedVersion: draft.version, content: change(draft.content) };
  return as(person)<{ __typename: string; code?: string; faults?: object[] }>(SAVE, { input });
}
