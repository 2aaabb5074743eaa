import { spokenName } from '@inclusive/bibliography/book-record';
import { listOf } from '@inclusive/localisation/languages';
import { Card } from '../../shared/components/Card.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import type { BooksQuery } from '../../shared/operations/graphql.ts';
import { useLocale, usePath } from '../../shared/routing/use-page.ts';
import styles from './BookCard.module.css';
import { Cover } from './Cover.tsx';
import { SenseMarks } from './SenseMarks.tsx';
import { useBookWords } from './use-book-words.ts';

type ListedBook = BooksQuery['books']['nodes'][number];

export function BookCard({ book, heading = 'h2' }: { book: ListedBook; heading?: 'h2' | 'h3' }) {
  const locale = useLocale();
  const to = usePath();
  const { age, language } = useBookWords();
  const facts = [age(book.ageFrom, book.ageTo), ...book.languages.map(language)].filter((fact) => fact !== undefined);
  return (
    <Card
      href={to('/books/$slug', { slug: book.slug })}
      heading={heading}
      title={<BookTitle book={book} />}
      media={<Cover book={book} />}
      meta={<SenseMarks senses={book.senses} />}
    >
      {book.authors.length > 0 && <p className={styles.authors}>{listOf(book.authors.map(spokenName), locale)}</p>}
      <p>
        <Localised text={book.summary} />
      </p>
      {facts.length > 0 && <p className={styles.facts}>{facts.join(' · ')}</p>}
    </Card>
  );
}

/** A title is in the book's own language. */
export function BookTitle({ book: { title, languages } }: { book: { title: string; languages: readonly string[] } }) {
  const [own] = languages;
  const isSpoken = own !== undefined && own !== 'zxx';
  return isSpoken ? <span lang={own}>{title}</span> : title;
}
