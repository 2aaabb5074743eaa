import { useTranslation } from 'react-i18next';
import { Pagination } from '../../shared/components/Pagination.tsx';
import { Tag } from '../../shared/components/Tag.tsx';
import type { BookImportQuery } from '../../shared/operations/graphql.ts';
import { usePath } from '../../shared/routing/use-page.ts';
import styles from './Keeping.module.css';
import type { ReportSearch } from './keeping.queries.ts';
import { MendForm } from './MendForm.tsx';
import { useKeepingWords } from './use-keeping-words.ts';

type Report = BookImportQuery['bookImport'];
type Line = Report['lines']['nodes'][number];
type Outcome = 'new' | 'changed' | 'same' | 'fault';

const tones = { new: 'success', changed: 'info', same: 'plain', fault: 'warn' } as const;

export function ReportLines({ report, search }: { report: Report; search: ReportSearch }) {
  const { t } = useTranslation('bookKeeping');
  const to = usePath();
  const { id, format, confirmedAt, rooms } = report;
  const { nodes, pageInfo } = report.lines;
  const { after, ...first } = search;
  const next = pageInfo.hasNextPage && pageInfo.endCursor;
  if (!nodes.length) return <p>{t('report.noLines')}</p>;
  return (
    <>
      <ol role="list" className={styles.rows}>
        {nodes.map((line) => (
          <li key={line.number} className={styles.row}>
            <LineWords line={line} format={format} />
            {line.outcome === 'fault' && line.mendable.length > 0 && !confirmedAt && (
              <MendForm line={line} rooms={rooms} />
            )}
          </li>
        ))}
      </ol>
      <Pagination
        previous={after && to('/books/import/$id', { id }, { ...first })}
        next={next ? to('/books/import/$id', { id }, { ...first, after: next }) : undefined}
      />
    </>
  );
}

function LineWords({ line, format }: { line: Line; format: string }) {
  const { t } = useTranslation('bookKeeping');
  const { field, fault } = useKeepingWords();
  const { number, place, title, isbn, outcome, changes, faults } = line;
  const where = format === 'marc' ? 'report.byte' : 'report.line';
  return (
    <>
      <p className={styles.place}>
        {t(where, { number, place })}{' '}
        <Tag tone={tones[outcome as Outcome]}>{t(`report.outcome.${outcome as Outcome}`)}</Tag>
      </p>
      <p className={styles.title}>
        {title || t('report.untitled')} {isbn && `(${isbn})`}
      </p>
      {changes.length > 0 && <p>{t('report.changes', { fields: changes.map(field).join(', ') })}</p>}
      {faults.length > 0 && (
        <ul>
          {faults.map((each) => (
            <li key={`${each.field} ${each.code} ${each.value}`}>
              {each.field && `${field(each.field)}: `}
              {fault(each.code)} {each.value && <code>{each.value}</code>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
