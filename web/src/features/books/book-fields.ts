/** Fields that are typed as text, in the order of the form. */
export const textFields = [
  'isbn',
  'isbns',
  'title',
  'subtitle',
  'originalTitle',
  'authors',
  'illustrators',
  'translators',
  'place',
  'publisher',
  'year',
  'pages',
  'series',
  'languages',
  'ageFrom',
  'ageTo',
] as const;

/** Fields that are chosen from a list. */
export const listFields = ['senses', 'features', 'themes'] as const;

export const wordFields = ['summary', 'use', 'coverAlt'] as const;

const shortFields: readonly string[] = ['isbn', 'year', 'pages', 'ageFrom', 'ageTo'];

export function isShort(field: string): boolean {
  return shortFields.includes(field);
}

/** How several values stand in one text. */
export const BETWEEN = ' | ';
