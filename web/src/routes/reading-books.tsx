import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BookCard } from '../features/books/BookCard.tsx';
import { bookSearchOf, type BookSearch } from '../features/books/book-search.ts';
import { bookFacetsQuery, booksQuery } from '../features/books/books.queries.ts';
import { ExportLinks } from '../features/books/ExportLinks.tsx';
import { useBookFacets } from '../features/books/use-book-facets.ts';
import { FacetedList } from '../shared/catalogue/FacetedList.tsx';
import { FoundCards } from '../shared/catalogue/FoundCards.tsx';
import { Page } from '../shared/components/Page.tsx';
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
  const { after, ...first } = search;
  return (
    <>
      <FoundCards
        after={after}
        pageInfo={pageInfo}
        path={(next) => to('/books', {}, { ...first, after: next })}
        none={{ title: t('noneTitle'), text: t('none'), all: t('showAll'), path: to('/books') }}
      >
        {nodes.map((book) => (
          <BookCard key={book.id} book={book} />
        ))}
      </FoundCards>
      {nodes.length > 0 && <ExportLinks search={first} />}
    </>
  );
}
