import { useTranslation } from 'react-i18next';
import type { CoursePrintQuery } from '../../shared/operations/graphql.ts';
import styles from './lesson/Printed.module.css';

/** Modules of white around the code, which cameras need. */
const QUIET = 4;

/** From the paper back to the course: the address, and a code for the camera. */
export function WayBack({ print: { address, qrSize, qrPath } }: { print: CoursePrintQuery['coursePrint'] }) {
  const { t } = useTranslation('learning');
  const side = qrSize + 2 * QUIET;
  return (
    <div className={styles.back}>
      <svg
        className={styles.code}
        viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
        width="128"
        height="128"
        role="img"
        aria-label={t('print.code')}
      >
        <path className={styles.modules} d={qrPath} shapeRendering="crispEdges" />
      </svg>
      <p>
        {t('print.back')}
        <br />
        <span className={styles.address}>{address}</span>
      </p>
    </div>
  );
}
