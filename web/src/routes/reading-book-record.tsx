import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BookForm } from '../features/books/BookForm.tsx';
import { BookTitle } from '../features/books/BookCard.tsx';
import { CoverForm } from '../features/books/CoverForm.tsx';
import { HoldingForms } from '../features/books/HoldingForms.tsx';
import { keepBook } from '../features/books/keeping.actions.ts';
import { managedBookQuery } from '../features/books/keeping.queries.ts';
import { BookState } from '../features/books/ManagedBookList.tsx';
import { PublishForm } from '../features/books/PublishForm.tsx';
import { useKeepingWords } from '../features/books/use-keeping-words.ts';
import { Notice } from '../shared/components/Notice.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useFormState, useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface RecordSearch {
  done: string | undefined;
  fault: string | undefined;
}

/** The record of one book: what it says, its cover, which rooms hold it, whether readers see it. */
export const readingBookRecordRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'books/manage/$id',
  staticData: { namespaces: ['books', 'bookKeeping'], action: keepBook, cacheSeconds: 0 },
  validateSearch: ({ done, fault }): RecordSearch => ({ done: textOf(done), fault: textOf(fault) }),
  loader: ({ context: { queryClient, locale }, params: { id } }) =>
    queryClient.ensureQueryData(managedBookQuery(locale, id)),
  component: RecordScreen,
});

function RecordScreen() {
  const { t } = useTranslation(['bookKeeping', 'books']);
  const to = usePath();
  const { id } = readingBookRecordRoute.useParams();
  const { managedBook: book } = useSuspenseQuery(managedBookQuery(useLocale(), id)).data;
  const { title, slug, status } = book;
  return (
    <Page
      title={title}
      heading={<BookTitle book={book} />}
      breadcrumbs={[
        { label: t('books:title'), href: to('/books') },
        { label: t('title'), href: to('/books/manage') },
      ]}
      isUnlisted
    >
      <Outcome />
      <p>
        <BookState status={status} />{' '}
        {status === 'published' && <a href={to('/books/$slug', { slug })}>{t('seeIt')}</a>}
      </p>
      {book.mayManage && <PublishForm status={status} />}
      <Section title={t('record.title')} id="record">
        {book.mayEdit ? <BookForm book={book} /> : <p>{t('record.locked')}</p>}
      </Section>
      {book.mayEdit && (
        <Section title={t('cover.title')} id="cover">
          <CoverForm book={book} />
        </Section>
      )}
      <Section title={t('rooms.title')} id="rooms">
        <HoldingForms book={book} />
      </Section>
    </Page>
  );
}

/** What was done just before, or why it was not. */
function Outcome() {
  const { done, fault }: RecordSearch = readingBookRecordRoute.useSearch();
  const words = useKeepingWords();
  const state = useFormState();
  const intent = state.value('intent');
  if (state.isRefused && intent !== 'save') {
    const missing = Object.keys(state.faults).map(words.field).join(', ');
    return (
      <Notice tone="warn">
        <p>
          {words.refusal(state.code ?? '')} {missing}
        </p>
      </Notice>
    );
  }
  if (fault)
    return (
      <Notice tone="error">
        <p>{words.refusal(fault)}</p>
      </Notice>
    );
  const said = words.done(done);
  return said ? (
    <Notice tone="success">
      <p>{said}</p>
    </Notice>
  ) : null;
}
