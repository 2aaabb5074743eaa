import { useTranslation } from 'react-i18next';
import { Icon } from '../components/Icon.tsx';
import { PreferencesForm } from './PreferencesForm.tsx';
import styles from './PreferencesPanel.module.css';

/** Reading settings on every page: opens in the flow of the page and covers nothing. */
export function PreferencesPanel() {
  const { t } = useTranslation('preferences');
  return (
    <details className={styles.panel} data-enhance-details="">
      <summary className={styles.summary}>
        <Icon name="sliders-horizontal" />
        {t('short')}
        <Icon name="caret-down" />
      </summary>
      <div className={styles.body}>
        <PreferencesForm id="panel" />
      </div>
    </details>
  );
}
