import { slugsFrom } from '../shared/slug.rules.ts';

/** Beside books, these are addresses of pages. */
const taken: readonly string[] = ['manage', 'import'];

/** Names for a book's address, the first choice first. */
export function* bookSlugs(title: string): Generator<string> {
  for (const slug of slugsFrom(title, 'book')) if (!taken.includes(slug)) yield slug;
}
