import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { spokenName } from '@inclusive/bibliography/book-record';
import { listOf } from '@inclusive/localisation/languages';
import { BookTitle } from '../features/books/BookCard.tsx';
import { BookFacts } from '../features/books/BookFacts.tsx';
import { bookData } from '../features/books/book-data.ts';
import { readingBookQuery } from '../features/books/books.queries.ts';
import { Cover } from '../features/books/Cover.tsx';
import { FeatureList } from '../features/books/FeatureList.tsx';
import { HoldingList } from '../features/books/HoldingList.tsx';
import styles from '../features/books/BookPage.module.css';
import { isSavedQuery } from '../features/materials/materials.queries.ts';
import { MyList } from '../features/materials/MyList.tsx';
import { saveOrDrop } from '../features/materials/save.action.ts';
import { LinkButton } from '../shared/components/Button.tsx';
import { JsonLd } from '../shared/components/JsonLd.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { Prose } from '../shared/components/Prose.tsx';
import type { ReadingBookQuery } from '../shared/operations/graphql.ts';
import { personQuery } from '../shared/person/person.ts';
import { useAppContext } from '../shared/routing/context.ts';
import { pathTo } from '../shared/routing/paths.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

export const readingBookRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'books/$slug',
  staticData: {
    namespaces: ['books', 'materials'],
    cacheSeconds: 300,
    action: (request) =>
      saveOrDrop(request, 'book', pathTo(request.locale, '/books/$slug', { slug: request.params['slug'] ?? '' })),
  },
  loader: async ({ context, params: { slug } }): Promise<{ isSaved: boolean | undefined }> => {
    const { queryClient, hasSession, locale } = context;
    const [person, { book }] = await Promise.all([
      hasSession ? queryClient.ensureQueryData(personQuery) : undefined,
      queryClient.ensureQueryData(readingBookQuery(locale, slug)),
    ]);
    if (!person?.me) return { isSaved: undefined };
    return queryClient.ensureQueryData(isSavedQuery('book', book.id));
  },
  component: ReadingBookScreen,
});

type Book = ReadingBookQuery['book'];

function ReadingBookScreen() {
  const { t } = useTranslation('books');
  const to = usePath();
  const locale = useLocale();
  const { publicUrl } = useAppContext();
  const { slug } = readingBookRoute.useParams();
  const { isSaved } = readingBookRoute.useLoaderData() as { isSaved: boolean | undefined };
  const { book } = useSuspenseQuery(readingBookQuery(locale, slug)).data;
  return (
    <Page
      title={book.title}
      heading={<BookTitle book={book} />}
      kicker={book.authors.length > 0 && listOf(book.authors.map(spokenName), locale)}
      lead={book.subtitle || undefined}
      description={book.summary?.text ?? ''}
      breadcrumbs={[{ label: t('title'), href: to('/books') }]}
      actions={isSaved !== undefined && <MyList id={book.id} isSaved={isSaved} />}
    >
      <JsonLd data={bookData(book, new URL(to('/books/$slug', { slug }), publicUrl).href)} />
      <Shown book={book} />
      {book.use && (
        <Section title={t('use')} id="use">
          <Prose html={book.use} />
        </Section>
      )}
      <Section title={t('holdings.title')} id="rooms">
        <HoldingList holdings={book.holdings} />
      </Section>
      <Section title={t('data')} id="data">
        <BookFacts book={book} />
        <Citations slug={book.slug} />
      </Section>
    </Page>
  );
}

function Shown({ book }: { book: Book }) {
  return (
    <div className={styles.columns}>
      <Cover book={book} isLarge />
      <div className={styles.text}>
        {book.summary && (
          <p className={styles.summary}>
            <Localised text={book.summary} />
          </p>
        )}
        <FeatureList book={book} />
      </div>
    </div>
  );
}

function Citations({ slug }: Pick<Book, 'slug'>) {
  const { t } = useTranslation('books');
  return (
    <div className={styles.actions}>
      <LinkButton href={`/books/${slug}.bib`} variant="quiet" icon="quotes" download>
        {t('cite', { format: 'BibTeX' })}
      </LinkButton>
      <LinkButton href={`/books/${slug}.ris`} variant="quiet" icon="quotes" download>
        {t('cite', { format: 'RIS' })}
      </LinkButton>
    </div>
  );
}
