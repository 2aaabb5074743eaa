import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words of the facets by their bit in `facets`: what the API reads of the number has the same places. */
const words: [column: string, first: number, codes: string][] = [
  ['senses', 0, 'touch sight hearing smell taste movement'],
  [
    'features',
    8,
    'large-print braille easy-language audio tactile pop-up pictograms wordless high-contrast flaps sound-buttons scented',
  ],
  [
    'themes',
    28,
    'emotions family friendship nature animals everyday body bedtime seasons play difference loss memories',
  ],
];

const ages: [first: number, last: number][] = [
  [0, 2],
  [3, 6],
  [7, 12],
  [13, 17],
  [18, 120],
];

const bit = (condition: string, place: number) =>
  `case when ${condition} then ${2n ** BigInt(place)}::bigint else 0 end`;

const bits = [
  ...words.flatMap(([column, first, codes]) =>
    codes.split(' ').map((code, at) => bit(`${column} @> '{${code}}'::text[]`, first + at)),
  ),
  ...ages.map(([first, last], at) =>
    bit(
      `coalesce(age_from, age_to) is not null and coalesce(age_from, 0) <= ${last} and coalesce(age_to, 120) >= ${first}`,
      52 + at,
    ),
  ),
];

/**
 * All that a book can be narrowed down by stands in one number beside its languages, and both in an index: what is left
 * to choose is counted from that index alone.
 */
export class IndexBookFacets20261122002500 implements MigrationInterface {
  name = 'IndexBookFacets20261122002500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table book add column facets bigint not null generated always as (${bits.join(' | ')}) stored;
      create index book_facets on book (languages, facets) include (id) where status = 'published';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table book drop column facets');
  }
}
