import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EnterBookForm } from '../features/books/EnterBookForm.tsx';
import { enterBook } from '../features/books/keeping.actions.ts';
import { bookOrganisationsQuery, managedBooksQuery, type ManagedSearch } from '../features/books/keeping.queries.ts';
import { ManagedBookList } from '../features/books/ManagedBookList.tsx';
import { LinkButton } from '../shared/components/Button.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

const states = ['draft', 'published', 'withdrawn'] as const;

/** For those who keep the records of their organisation's books. */
export const readingBooksManageRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'books/manage',
  staticData: { namespaces: ['books', 'bookKeeping'], action: enterBook, cacheSeconds: 0 },
  validateSearch: ({ words, status, after }): ManagedSearch => ({
    words: textOf(words)?.slice(0, 200),
    status: states.find((state) => state === textOf(status)),
    after: textOf(after),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, locale }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(managedBooksQuery(locale, deps)),
      queryClient.ensureQueryData(bookOrganisationsQuery(locale)),
    ]),
  component: ManageScreen,
});

function ManageScreen() {
  const { t } = useTranslation(['bookKeeping', 'books']);
  const to = usePath();
  const search: ManagedSearch = readingBooksManageRoute.useSearch();
  const { bookOrganisations } = useSuspenseQuery(bookOrganisationsQuery(useLocale())).data;
  const mayImport = bookOrganisations.some(({ mayManage }) => mayManage);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      breadcrumbs={[{ label: t('books:title'), href: to('/books') }]}
      actions={
        mayImport && (
          <LinkButton href={to('/books/import')} variant="secondary" icon="upload-simple">
            {t('import.title')}
          </LinkButton>
        )
      }
      isUnlisted
    >
      <Section title={t('enter.title')} id="enter">
        <EnterBookForm organisations={bookOrganisations} />
      </Section>
      <Section title={t('list.title')} id="list">
        <ManagedBookList search={search} />
      </Section>
    </Page>
  );
}
