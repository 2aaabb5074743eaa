import { useTranslation } from 'react-i18next';
import { groupedCode } from '@inclusive/calendar/codes';
import { useAppContext } from '../../shared/routing/context.ts';
import { usePath } from '../../shared/routing/use-page.ts';
import styles from './BookingPage.module.css';

/** The code and the link to this very page. */
export function BookingCode({ code, token }: { code: string; token: string }) {
  const { t } = useTranslation('consultations');
  const { publicUrl } = useAppContext();
  const to = usePath();
  const here = to('/booking/$token', { token });
  return (
    <section className={styles.codeBox} aria-labelledby="code">
      <h2 id="code">{t('booking.code')}</h2>
      <SpelledCode code={code} />
      <p>{t('booking.codeHint')}</p>
      <p className={styles.small}>
        {t('booking.link')}: <a href={here}>{publicUrl + here}</a>
        <br />
        {t('booking.keepLink')}
      </p>
    </section>
  );
}

/** The code as it is read, and sign by sign as it is heard. */
export function SpelledCode({ code }: { code: string }) {
  const { t } = useTranslation('consultations');
  return (
    <p>
      <span className={styles.code} aria-hidden="true">
        {groupedCode(code)}
      </span>
      <span className="visually-hidden">{t('booking.spelled', { signs: [...code].join(' ') })}</span>
    </p>
  );
}
