import { useTranslation } from 'react-i18next';
import { Icon } from '../components/Icon.tsx';
import { PreferencesPanel } from '../preferences/PreferencesPanel.tsx';
import { useCurrentPath, usePath } from '../routing/use-page.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Logo } from './Logo.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SashStrip } from '../illustration/SashStrip.tsx';
import styles from './Header.module.css';

export interface FramePerson {
  name?: string;
}

export function Header({ person }: { person: FramePerson | undefined }) {
  const { t } = useTranslation('common');
  const to = usePath();
  return (
    <header className={styles.header} data-print="no">
      <div className={styles.tools}>
        <PreferencesPanel />
        <LanguageSwitch />
      </div>
      <div className={styles.masthead}>
        <a className={styles.home} href={to('/')}>
          <Logo />
          <span className="visually-hidden">, {t('home')}</span>
        </a>
        <AccountLink person={person} />
        <MainNavigation />
        <SearchBox />
      </div>
      <SashStrip />
    </header>
  );
}

/** On narrow screens the places stand behind a word, so that the page itself begins on the first screen. */
function MainNavigation() {
  const { t } = useTranslation('common');
  return (
    <nav aria-label={t('nav.main')} className={styles.navigation}>
      <details className={styles.menu} data-enhance-details="">
        <summary>
          <Icon name="list" />
          {t('nav.menu')}
        </summary>
        <Places />
      </details>
      <Places />
    </nav>
  );
}

function Places() {
  const { t } = useTranslation('common');
  const to = usePath();
  const path = useCurrentPath();
  const places = [
    { href: to('/courses'), label: t('nav.courses') },
    { href: to('/materials'), label: t('nav.materials') },
    { href: to('/rooms'), label: t('nav.rooms') },
    { href: to('/books'), label: t('nav.books') },
    { href: to('/contests'), label: t('nav.contest') },
    { href: to('/pages/$slug', { slug: 'about' }), label: t('nav.about') },
  ];
  return (
    <ul role="list" className={styles.places}>
      {places.map(({ href, label }) => (
        <li key={href}>
          <a href={href} aria-current={currentness(path, href)}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

function AccountLink({ person }: { person: FramePerson | undefined }) {
  const { t } = useTranslation('common');
  const to = usePath();
  return (
    <a className={styles.account} href={person ? to('/account') : to('/sign-in')}>
      <Icon name={person ? 'user-circle' : 'sign-in'} />
      {person ? (person.name ?? t('nav.account')) : t('nav.signIn')}
    </a>
  );
}

function currentness(path: string, href: string): 'page' | 'true' | undefined {
  if (path === href) return 'page';
  return path.startsWith(`${href}/`) ? 'true' : undefined;
}
