import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Footer } from './Footer.tsx';
import { Header, type FramePerson } from './Header.tsx';
import styles from './PageFrame.module.css';

interface PageFrameProps {
  /** Who is signed in, as far as the page knows. */
  person?: FramePerson | undefined;
  /** Messages that wait for the reader, above the page. */
  messages?: ReactNode;
  children: ReactNode;
}

export function PageFrame({ person, messages, children }: PageFrameProps) {
  const { t } = useTranslation('common');
  return (
    <>
      <a className={styles.skip} href="#content">
        {t('skip')}
      </a>
      <div className={styles.frame}>
        <Header person={person} />
        <main id="content" tabIndex={-1} className={styles.main}>
          {messages}
          {children}
        </main>
        <Footer />
      </div>
    </>
  );
}
