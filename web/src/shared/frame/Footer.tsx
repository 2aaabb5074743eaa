import { useTranslation } from 'react-i18next';
import { usePath } from '../routing/use-page.ts';
import { EuEmblem } from './EuEmblem.tsx';
import styles from './Footer.module.css';

export function Footer() {
  const { t } = useTranslation('common');
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <FooterLinks />
        <div className={styles.support}>
          <p className={styles.cofunded}>
            <EuEmblem label={t('footer.emblem')} />
            <span>{t('footer.cofunded')}</span>
          </p>
          <p className={styles.programme}>{t('footer.programme')}</p>
        </div>
        <div className={styles.small}>
          <p>{t('footer.project')}</p>
          <p>{t('footer.disclaimer')}</p>
        </div>
      </div>
    </footer>
  );
}

function FooterLinks() {
  const { t } = useTranslation('common');
  const to = usePath();
  const links = [
    { href: to('/pages/$slug', { slug: 'accessibility' }), label: t('footer.accessibility') },
    { href: to('/pages/$slug', { slug: 'privacy' }), label: t('footer.privacy') },
    { href: to('/pages/$slug', { slug: 'help' }), label: t('footer.help') },
    { href: to('/preferences'), label: t('footer.preferences') },
  ];
  return (
    <nav aria-label={t('footer.more')} data-print="no">
      <ul role="list" className={styles.links}>
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
