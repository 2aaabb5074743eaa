import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, LinkButton } from '../../../shared/components/Button.tsx';
import { Page, Section } from '../../../shared/components/Page.tsx';
import { usePath } from '../../../shared/routing/use-page.ts';
import styles from './Submitted.module.css';

interface SubmittedProps {
  contest: string;
  photo: { readonly id: string; readonly title: string; readonly hasPeopleToAsk: boolean };
  /** Photos that were chosen together with this one. */
  further: number;
  onAnother: () => void;
}

/** Reading goes on at the new heading. */
export function Submitted({ contest, photo: { id, title, hasPeopleToAsk }, further, onAnother }: SubmittedProps) {
  const { t } = useTranslation('submit');
  const to = usePath();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  return (
    <div ref={place}>
      <Page title={t('doneTitle')} lead={t('doneLead', { title })} sash={title} isUnlisted>
        {hasPeopleToAsk && <p>{t('asked')}</p>}
        <Section title={t('next')} id="next">
          <ol className={styles.next}>
            <li>{t('nextPrepare')}</li>
            <li>{t('nextLook')}</li>
            <li>{t('nextLetter')}</li>
          </ol>
        </Section>
        <div className={styles.actions}>
          <LinkButton href={to('/contests/$contest/mine/$photo', { contest, photo: id })} icon="images">
            {t('see')}
          </LinkButton>
          <Button variant="secondary" icon="camera" onClick={onAnother}>
            {further ? t('upload.next', { count: further }) : t('another')}
          </Button>
        </div>
      </Page>
    </div>
  );
}
