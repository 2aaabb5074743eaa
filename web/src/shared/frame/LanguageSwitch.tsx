import { useTranslation } from 'react-i18next';
import { useAlternates } from '../routing/use-page.ts';
import styles from './LanguageSwitch.module.css';

/** Each language named in itself; stays on the page. */
export function LanguageSwitch() {
  const { t } = useTranslation('common');
  return (
    <nav aria-label={t('nav.language')}>
      <ul role="list" className={styles.languages}>
        {useAlternates().map(({ locale, name, href, isCurrent }) => (
          <li key={locale}>
            <a href={href} lang={locale} hrefLang={locale} aria-current={isCurrent ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
