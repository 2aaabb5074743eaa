import { readFileSync } from 'node:fs';
import pg from 'pg';
import { type Locale, locales } from '@inclusive/localisation/locale';
import type { Ask } from './load.ts';
import { listedBooks, listedMaterials, materialPage, sizes as readingSizes } from './reading-shapes.ts';
import { gallery, listedCourses, listedRooms, monthOfFreeTimes, type Shape, sizes } from './shapes.ts';

const documents = new URL('../../web/src/shared/operations/persisted-documents.json', import.meta.url);

/** What the requests are about, looked up in the filled database. */
export interface Samples {
  offers: string[];
  month: { from: string; to: string };
}

interface ListOperation {
  /** As the web's .graphql files call it. */
  name: string;
  label: string;
  /** Variables of the requests that are sent in turn. */
  variables: (samples: Samples) => object[];
  /** Rows of the statements, in their order, to the answer's data. */
  shape: Shape;
}

const inEach = (variables: (locale: Locale) => object) => () => locales.map(variables);

export const operations: readonly ListOperation[] = [
  {
    name: 'Courses',
    label: 'Course list',
    variables: inEach((locale) => ({ locale, filter: {} })),
    shape: listedCourses,
  },
  { name: 'Rooms', label: 'Room list', variables: inEach((locale) => ({ locale })), shape: listedRooms },
  {
    name: 'FreeTimes',
    label: 'Free times of a month',
    variables: ({ offers, month }) => offers.map((offer) => ({ offer, ...month })),
    shape: monthOfFreeTimes,
  },
  {
    name: 'Gallery',
    label: 'Gallery page',
    variables: inEach((locale) => ({ contest: 'my-emotions', first: sizes.photos, locale })),
    shape: gallery,
  },
  {
    name: 'Materials',
    label: 'Material list',
    variables: inEach((locale) => ({ locale, filter: {} })),
    shape: listedMaterials,
  },
  {
    name: 'Material',
    label: 'Page of a material',
    variables: inEach((locale) => ({ slug: 'bulk-1000', locale, isEasy: false })),
    shape: materialPage,
  },
  {
    name: 'Books',
    label: 'Book list',
    variables: inEach((locale) => ({ locale, filter: {}, first: readingSizes.books })),
    shape: listedBooks,
  },
];

export interface PreparedOperation extends ListOperation {
  asks: (address: string) => Ask[];
}

export async function preparedOperations(databaseUrl: string): Promise<PreparedOperation[]> {
  const samples = await samplesIn(databaseUrl);
  const ids = (known ??= operationIds());
  return operations.map((operation) => {
    const documentId = ids.get(operation.name);
    if (!documentId)
      throw new Error(`the web has no operation ${operation.name}; it has ${[...ids.keys()].join(', ')}`);
    const bodies = operation.variables(samples).map((variables) => JSON.stringify({ documentId, variables }));
    return { ...operation, asks: (address) => bodies.map((body) => post(address, body)) };
  });
}

let known: Map<string, string> | undefined;

/** A request for an operation of the web, by its name. */
export function askFor(address: string, name: string, variables: object): Ask {
  const documentId = (known ??= operationIds()).get(name);
  if (!documentId) throw new Error(`the web has no operation ${name}`);
  return post(address, JSON.stringify({ documentId, variables }));
}

function post(address: string, body: string): Ask {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' };
  return { url: `${address}/graphql`, method: 'POST', headers, body };
}

/** The same requests as the cache for anonymous readers does not see them: it leaves aside whoever shows any authorization. */
export function past(asks: readonly Ask[]): Ask[] {
  return asks.map((asked) => ({ ...asked, headers: { ...asked.headers, authorization: 'none' } }));
}

function operationIds(): Map<string, string> {
  const texts = JSON.parse(readFileSync(documents, 'utf8')) as Record<string, string>;
  return new Map(Object.entries(texts).map(([id, text]) => [/\b(?:query|mutation)\s+(\w+)/.exec(text)?.[1] ?? '', id]));
}

/** Offers of different organisations, and the whole days of a month that lies ahead of every notice and within every horizon. */
export async function samplesIn(databaseUrl: string): Promise<Samples> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      `select offer.id from offer join room on room.id = room_id where room.slug like 'bulk-%' order by md5(offer.id::text) limit 20`,
    );
    const dates = await client.query<{ from: string; to: string }>(
      `select (current_date + 7)::text as from, (current_date + 37)::text as to`,
    );
    return { offers: rows.map(({ id }) => id), month: dates.rows[0] ?? { from: '', to: '' } };
  } finally {
    await client.end();
  }
}
