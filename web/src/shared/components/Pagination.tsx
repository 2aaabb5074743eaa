import { useTranslation } from 'react-i18next';
import { LinkButton } from './Button.tsx';
import styles from './Pagination.module.css';

interface PaginationProps {
  previous?: string | undefined;
  next?: string | undefined;
  /** Where the number of pages is known. */
  position?: { page: number; total: number };
}

/** Back and on through a long list; plain links. */
export function Pagination({ previous, next, position }: PaginationProps) {
  const { t } = useTranslation('common');
  if (!previous && !next) return null;
  return (
    <nav aria-label={t('pagination.label')} className={styles.pagination}>
      {previous && (
        <LinkButton variant="secondary" icon="arrow-left" href={previous} rel="prev">
          {t('action.previous')}
        </LinkButton>
      )}
      {position && <span>{t('pagination.position', position)}</span>}
      {next && (
        <LinkButton variant="secondary" trailingIcon="arrow-right" href={next} rel="next">
          {t('action.next')}
        </LinkButton>
      )}
    </nav>
  );
}
