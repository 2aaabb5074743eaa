import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../shared/components/Button.tsx';
import { queryString } from '../../shared/routing/paths.ts';
import { useLocale } from '../../shared/routing/use-page.ts';
import type { BookSearch } from './book-search.ts';
import styles from './BookPage.module.css';

/** The books that are found, as a file. */
export function ExportLinks({ search: { after: _, ...search } }: { search: BookSearch }) {
  const { t } = useTranslation('books');
  const query = queryString({ ...search, locale: useLocale() });
  return (
    <p className={styles.actions}>
      <LinkButton href={`/books.csv${query}`} variant="quiet" icon="download-simple" download>
        {t('export.csv')}
      </LinkButton>
      <LinkButton href={`/books.marcxml${query}`} variant="quiet" icon="download-simple" download>
        {t('export.marcxml')}
      </LinkButton>
    </p>
  );
}
