import { useTranslation } from 'react-i18next';
import { spokenName } from '@inclusive/bibliography/book-record';
import { listOf } from '@inclusive/localisation/languages';
import { DefinitionList } from '../../shared/components/DefinitionList.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import type { ReadingBookQuery } from '../../shared/operations/graphql.ts';
import { useLocale } from '../../shared/routing/use-page.ts';
import { useBookWords } from './use-book-words.ts';

/** Everything that bibliographies tell of a book, and how surely it is known. */
export function BookFacts({ book }: { book: ReadingBookQuery['book'] }) {
  const { t } = useTranslation('books');
  const locale = useLocale();
  const { age, language, word } = useBookWords();
  const people = (names: readonly string[]) => listOf(names.map(spokenName), locale);
  const values = {
    authors: people(book.authors),
    illustrators: people(book.illustrators),
    translators: people(book.translators),
    originalTitle: book.originalTitle,
    publisher: [book.place, book.publisher].filter(Boolean).join(', '),
    year: book.year?.toString(),
    pages: book.pages?.toString(),
    series: book.series,
    languages: book.languages.map(language).join(', '),
    age: age(book.ageFrom, book.ageTo),
    isbn: [book.isbn, ...book.isbns].filter(Boolean).join(', '),
    source: word('source', book.source),
  };
  const items = (Object.keys(values) as (keyof typeof values)[]).map(
    (name) => values[name] && { term: t(`fact.${name}`), value: values[name] },
  );
  const keeper = { term: t('fact.keeper'), value: <Localised text={book.keeper.name} /> };
  return <DefinitionList items={[...items.map((item) => item || null), keeper]} />;
}
