import { setImmediate as others } from 'node:timers/promises';
import { spellings } from '@inclusive/search/corrected';
import { documentVector } from '@inclusive/search/document-vector';
import { fold } from '@inclusive/search/fold';
import type { SearchDocument } from '../shared/search/search-source.ts';

/** The most of a thing's text that is read: some 250 pages. Stemming it takes a tenth of a second. */
const LONGEST_TEXT = 500_000;

/** As much as excerpts are taken from. */
const LONGEST_EXCERPT_TEXT = 20_000;

const NO_CHARACTER = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function rowOf(kind: string, given: SearchDocument) {
  const title = given.title.replace(NO_CHARACTER, ' ');
  const texts = given.fields.map(({ weight, text }) => ({
    weight,
    text: text.slice(0, LONGEST_TEXT).replace(NO_CHARACTER, ' '),
  }));
  const fields = [{ weight: 'A' as const, text: title }, ...texts];
  const shown = texts.filter(({ weight, text }) => weight !== 'C' && text);
  return {
    kind,
    ownerId: given.id,
    locale: given.locale,
    variant: given.variant ?? 'standard',
    path: given.path,
    title,
    titleFolded: fold(title),
    organisationId: given.organisationId ?? null,
    titleWords: documentVector([{ weight: 'A', text: title }], given.locale),
    heading: documentVector(
      fields.filter(({ weight }) => weight < 'C'),
      given.locale,
    ),
    words: documentVector(fields, given.locale),
    spellings: spellings(fields.filter(({ weight }) => weight < 'C').map(({ text }) => text)),
    excerptText: shown
      .map(({ text }) => text)
      .join('\n')
      .slice(0, LONGEST_EXCERPT_TEXT)
      .replace(NO_CHARACTER, ' '),
  };
}

export type SearchRow = ReturnType<typeof rowOf>;

/** What is kept of the documents; between two of them others have their turn. */
export async function rowsOf(kind: string, documents: readonly SearchDocument[]): Promise<SearchRow[]> {
  const rows: SearchRow[] = [];
  for (const document of documents) {
    rows.push(rowOf(kind, document));
    await others();
  }
  return rows;
}
