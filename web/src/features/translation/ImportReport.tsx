import { useTranslation } from 'react-i18next';
import type { IconName } from '../../shared/components/icon-names.ts';
import { Details } from '../../shared/components/Details.tsx';
import { Notice } from '../../shared/components/Notice.tsx';
import { Tag } from '../../shared/components/Tag.tsx';
import { countOf, type Report, type ReportItem, type Verdict, verdicts } from './exchange.ts';
import styles from './Translation.module.css';

const looks: Record<Verdict, { icon: IconName; tone: 'plain' | 'info' | 'success' | 'warn' | 'error' }> = {
  taken: { icon: 'check-circle', tone: 'success' },
  stale: { icon: 'clock', tone: 'warn' },
  refused: { icon: 'warning-octagon', tone: 'error' },
  untranslated: { icon: 'info', tone: 'plain' },
  missing: { icon: 'info', tone: 'plain' },
  unchanged: { icon: 'check', tone: 'plain' },
};

/** What a text is, for people; undefined where nothing is called so. */
export type NameOf = (item: ReportItem, report: Report) => string | undefined;

interface ReportProps {
  report: Report;
  nameOf: NameOf;
}

/** Text by text what a file brings; first what is not taken, and why. */
export function ImportReport({ report, nameOf }: ReportProps) {
  const { t } = useTranslation('translation');
  const groups = (['refused', 'stale', 'taken', 'untranslated', 'missing', 'unchanged'] as const).filter((verdict) =>
    countOf(report, verdict),
  );
  return (
    <>
      {report.isOtherRevision && (
        <Notice tone="warn">
          <p>{t('exchange.otherRevision')}</p>
        </Notice>
      )}
      <ul className={styles.counts} role="list">
        {verdicts
          .filter((verdict) => countOf(report, verdict))
          .map((verdict) => (
            <li key={verdict}>
              <Tag {...looks[verdict]}>
                {t('exchange.counted', { verdict: t(`exchange.verdict.${verdict}`), n: countOf(report, verdict) })}
              </Tag>
            </li>
          ))}
      </ul>
      {groups.map((verdict) => (
        <VerdictGroup key={verdict} {...{ verdict, report, nameOf }} />
      ))}
    </>
  );
}

function VerdictGroup({ verdict, report, nameOf }: ReportProps & { verdict: Verdict }) {
  const { t } = useTranslation('translation');
  const items = report.items.filter((item) => item.verdict === verdict);
  return (
    <Details
      summary={t('exchange.counted', { verdict: t(`exchange.verdict.${verdict}`), n: items.length })}
      open={verdict === 'refused' || verdict === 'stale'}
    >
      <ul className={styles.report} role="list">
        {items.map((item) => (
          <ItemLine key={`${item.part} ${item.field}`} {...{ item, report, nameOf }} />
        ))}
      </ul>
    </Details>
  );
}

function ItemLine({ item, report, nameOf }: ReportProps & { item: ReportItem }) {
  const { t } = useTranslation('translation');
  const reason = useReason();
  return (
    <li className={styles.item}>
      <span>{nameOf(item, report) ?? t('exchange.unknownText', { name: `${item.part}:${item.field}` })}</span>
      {item.reasons.map((code) => (
        <span key={code}>{t('exchange.why', { reason: reason(code) })}</span>
      ))}
      {item.was !== undefined && (
        <span>
          {t('exchange.was')} <span className={styles.text}>{item.was}</span>
        </span>
      )}
    </li>
  );
}

function useReason(): (code: string) => string {
  const { t, i18n } = useTranslation('translation');
  return (code) =>
    i18n.exists(`translation:exchange.reason.${code}`)
      ? t(`exchange.reason.${code}` as 'exchange.reason.OTHER')
      : t('exchange.reason.OTHER');
}
