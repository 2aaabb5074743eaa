import { NO_LANGUAGE } from '@inclusive/bibliography/vocabulary';
import { spokenName } from '@inclusive/bibliography/book-record';
import type { ReadingBookQuery } from '../../shared/operations/graphql.ts';

const accessibility: Record<string, string> = {
  braille: 'braille',
  'large-print': 'largePrint',
  tactile: 'tactileGraphic',
  'high-contrast': 'highContrastDisplay',
};

/** The book in the words of schema.org. */
export function bookData(book: ReadingBookQuery['book'], url: string): object {
  const people = (names: readonly string[]) =>
    names.length ? names.map((name) => ({ '@type': 'Person', name: spokenName(name) })) : undefined;
  const languages = book.languages.filter((language) => language !== NO_LANGUAGE);
  const ages = book.ageFrom ?? book.ageTo;
  return {
    '@type': 'Book',
    url,
    name: book.title,
    alternativeHeadline: book.subtitle || undefined,
    author: people(book.authors),
    illustrator: people(book.illustrators),
    translator: people(book.translators),
    isbn: book.isbn.replaceAll('-', '') || undefined,
    inLanguage: languages.length ? languages : undefined,
    numberOfPages: book.pages ?? undefined,
    datePublished: book.year?.toString(),
    publisher: book.publisher ? { '@type': 'Organization', name: book.publisher } : undefined,
    typicalAgeRange: ages === null ? undefined : `${book.ageFrom ?? 0}-${book.ageTo ?? ''}`,
    accessibilityFeature: book.features.flatMap((feature) => accessibility[feature] ?? []),
    description: book.summary?.text,
    image: book.cover ? new URL(`/media/${book.cover}`, url).href : undefined,
  };
}
