import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Breadcrumbs.module.css';

export interface Crumb {
  label: ReactNode;
  href: string;
}

/** The way up; the page itself is not repeated in it. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { t } = useTranslation('common');
  return (
    <nav aria-label={t('nav.breadcrumbs')}>
      <ol role="list" className={styles.crumbs}>
        {crumbs.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
