import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BookCard } from '../features/books/BookCard.tsx';
import { bookSearchOf, type BookSearch } from '../features/books/book-search.ts';
import { bookFacetsQuery, booksQuery } from '../features/books/books.queries.ts';
import { ExportLinks } from '../features/books/ExportLinks.tsx';
import { useBookFacets } from '../features/books/use-book-facets.ts';
import { FacetedList } from '../shared/catalogue/FacetedList.tsx';
import { LinkButton } from '../shared/components/Button.tsx';
import { CardList } from '../shared/components/Card.tsx';
import { Empty } from '../shared/components/Empty.tsx';
import { Page } from '../shared/components/Page.tsx';
import { Pagination } from '../shared/components/Pagination.tsx';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

export const readingBooksRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'books',
  staticData: { namespaces: ['books'], cacheSeconds: 300 },
  validateSearch: bookSearchOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, locale }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(booksQuery(locale, deps)),
      queryClient.ensureQueryData(bookFacetsQuery(locale, deps)),
    ]),
  component: ReadingBooksScreen,
});

function ReadingBooksScreen() {
  const { t } = useTranslation('books');
  const to = usePath();
  const { after, ...chosen }: BookSearch = readingBooksRoute.useSearch();
  const { bookFacets } = useSuspenseQuery(bookFacetsQuery(useLocale(), chosen)).data;
  const facets = useBookFacets(bookFacets);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <FacetedList
        facets={facets}
        chosen={chosen}
        path={(change) => to('/books', {}, { ...chosen, ...change })}
        found={t('count', { count: bookFacets.total })}
      >
        <FoundBooks search={{ ...chosen, after }} />
      </FacetedList>
    </Page>
  );
}

function FoundBooks({ search }: { search: BookSearch }) {
  const { t } = useTranslation('books');
  const to = usePath();
  const { nodes, pageInfo } = useSuspenseQuery(booksQuery(useLocale(), search)).data.books;
  if (!nodes.length) {
    const all = <LinkButton href={to('/books')}>{t('showAll')}</LinkButton>;
    return (
      <Empty title={t('noneTitle')} action={all}>
        {t('none')}
      </Empty>
    );
  }
  const { after, ...first } = search;
  const next = pageInfo.hasNextPage && pageInfo.endCursor;
  return (
    <>
      <CardList>
        {nodes.map((book) => (
          <BookCard key={book.id} book={book} />
        ))}
      </CardList>
      <Pagination
        previous={after && to('/books', {}, first)}
        next={next ? to('/books', {}, { ...first, after: next }) : undefined}
      />
      <ExportLinks search={first} />
    </>
  );
}
