import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../shared/components/Notice.tsx';
import type { packs } from '../../locales/en/packs.ts';
import styles from './Authoring.module.css';
import { packReportQuery } from './authoring.queries.ts';

/** Why a pack was not taken, item by item with the place of each. */
export function PackReport({ id }: { id: string }) {
  const { t } = useTranslation('packs');
  const { refusal, fault } = usePackWords();
  const { packReport: report } = useSuspenseQuery(packReportQuery(id)).data;
  if (!report) return null;
  const { code, faults, total } = report;
  return (
    <Notice tone="error" title={t('report')}>
      <p tabIndex={-1} data-enhance-focus="">
        {refusal(code)} {t('nothingTaken')}
      </p>
      {faults.length > 0 && (
        <ul className={styles.places}>
          {faults.map(({ field, code: why }) => (
            <li key={`${field} ${why}`}>
              {field ? <code>{field}</code> : t('whole')}: {fault(why)}
            </li>
          ))}
        </ul>
      )}
      {total > faults.length && <p>{t('more', { shown: faults.length, total })}</p>}
    </Notice>
  );
}

type FaultCode = keyof typeof packs.fault;

/** Codes with the same beginning mean much the same to an author. */
const groups: FaultCode[] = ['CAPTIONS', 'MEDIA', 'SVG'];

function usePackWords() {
  const { t, i18n } = useTranslation('packs');
  const isKnown = (code: string): code is FaultCode => i18n.exists(`packs:fault.${code}`);
  return {
    refusal: (code: string) =>
      t(i18n.exists(`packs:refused.${code}`) ? `refused.${code as keyof typeof packs.refused}` : 'refused.UNKNOWN'),
    fault: (code: string) => {
      const group = groups.find((each) => code.startsWith(`${each}_`)) ?? 'OTHER';
      return t(`fault.${isKnown(code) ? code : group}`);
    },
  };
}
