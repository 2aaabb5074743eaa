import { useTranslation } from 'react-i18next';
import { Notice } from '../../shared/components/Notice.tsx';
import type { BookImportQuery } from '../../shared/operations/graphql.ts';
import { usePath } from '../../shared/routing/use-page.ts';
import styles from './Keeping.module.css';
import type { ReportSearch } from './keeping.queries.ts';
import { useKeepingWords } from './use-keeping-words.ts';

type Report = BookImportQuery['bookImport'];

/** The counts as links to their lines, and what is to be said of the whole file. */
export function ReportSummary({ report, search }: { report: Report; search: ReportSearch }) {
  const { t } = useTranslation('bookKeeping');
  const { id, counts, notes, confirmedAt } = report;
  const to = usePath();
  const { fault } = useKeepingWords();
  return (
    <>
      <p>{t(confirmedAt ? 'report.isConfirmed' : 'report.nothingYet')}</p>
      <p className={styles.place}>
        {t('report.read', { format: t(`report.format.${report.format as 'csv'}`), encoding: report.encoding })}
      </p>
      <ul role="list" className={styles.chips}>
        {([undefined, 'new', 'changed', 'same', 'fault'] as const).map((outcome) => (
          <li key={outcome ?? 'all'}>
            <a
              className={styles.chip}
              href={to('/books/import/$id', { id }, { outcome })}
              aria-current={search.outcome === outcome ? 'true' : undefined}
            >
              {outcome ? `${t(`report.outcome.${outcome}`)}: ${counts[outcome]}` : t('report.all')}
            </a>
          </li>
        ))}
      </ul>
      {notes.length > 0 && (
        <Notice tone="warn" title={t('report.notes')}>
          <ul>
            {notes.map(({ code, value }) => (
              <li key={`${code} ${value}`}>
                {fault(code)} {value}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
