import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ImportForm } from '../features/books/ImportForm.tsx';
import { bookImportsQuery, bookOrganisationsQuery } from '../features/books/keeping.queries.ts';
import styles from '../features/books/Keeping.module.css';
import { useKeepingWords } from '../features/books/use-keeping-words.ts';
import { Notice } from '../shared/components/Notice.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface ImportSearch {
  fault: string | undefined;
}

/** Records from another system: a file is chosen here, and its report stands on a page of its own. */
export const readingBooksImportRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'books/import',
  staticData: { namespaces: ['books', 'bookKeeping'], cacheSeconds: 0 },
  validateSearch: ({ fault }): ImportSearch => ({ fault: textOf(fault) }),
  loader: ({ context: { queryClient, locale } }) =>
    Promise.all([
      queryClient.ensureQueryData(bookImportsQuery(locale)),
      queryClient.ensureQueryData(bookOrganisationsQuery(locale)),
    ]),
  component: ImportScreen,
});

function ImportScreen() {
  const { t } = useTranslation(['bookKeeping', 'books']);
  const to = usePath();
  const { fault }: ImportSearch = readingBooksImportRoute.useSearch();
  const { refusal } = useKeepingWords();
  const { bookOrganisations } = useSuspenseQuery(bookOrganisationsQuery(useLocale())).data;
  return (
    <Page
      title={t('import.title')}
      lead={t('import.lead')}
      breadcrumbs={[
        { label: t('books:title'), href: to('/books') },
        { label: t('title'), href: to('/books/manage') },
      ]}
      isUnlisted
    >
      {fault && (
        <Notice tone="error" title={t('import.notTaken')}>
          <p tabIndex={-1} data-enhance-focus="">
            {refusal(fault)}
          </p>
        </Notice>
      )}
      <ImportForm organisations={bookOrganisations.filter(({ mayManage }) => mayManage)} />
      <RecentImports />
    </Page>
  );
}

function RecentImports() {
  const { t } = useTranslation('bookKeeping');
  const to = usePath();
  const { bookImports } = useSuspenseQuery(bookImportsQuery(useLocale())).data;
  if (!bookImports.length) return null;
  return (
    <Section title={t('import.recent')} id="recent">
      <ul role="list" className={styles.rows}>
        {bookImports.map(({ id, fileName, confirmedAt }) => (
          <li key={id} className={styles.row}>
            <a href={to('/books/import/$id', { id })} className={styles.title}>
              {fileName}
            </a>
            <span>{t(confirmedAt ? 'report.isConfirmed' : 'report.isWaiting')}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
