import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../shared/components/Button.tsx';
import { Sash } from '../../shared/illustration/Sash.tsx';
import { PageHead } from '../../shared/routing/PageHead.tsx';
import { usePath } from '../../shared/routing/use-page.ts';
import { ReadingNook } from './ReadingNook.tsx';
import styles from './Home.module.css';

export function Hero() {
  const { t } = useTranslation('home');
  const to = usePath();
  return (
    <header className={styles.hero}>
      <PageHead title={t('title')} description={t('lead')} />
      <div className={styles.welcome}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
        <p className={styles.actions}>
          <LinkButton href={to('/rooms')} icon="map-pin">
            {t('findRoom')}
          </LinkButton>
          <LinkButton href="#room" variant="secondary">
            {t('whatIs')}
          </LinkButton>
        </p>
      </div>
      <ReadingNook />
      <div className={styles.sash}>
        <Sash seed="sagsa" />
      </div>
    </header>
  );
}
