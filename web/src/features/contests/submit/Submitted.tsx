import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, LinkButton } from '../../../shared/components/Button.tsx';
import { Page, Section } from '../../../shared/components/Page.tsx';
import { useLocale, usePath } from '../../../shared/routing/use-page.ts';
import { myPhotosQuery } from '../contests.queries.ts';
import { AskedReleases } from '../releases/AskedReleases.tsx';
import styles from './Submitted.module.css';

interface SubmittedProps {
  contest: string;
  photo: { readonly id: string; readonly title: string };
  /** Photos that were chosen together with this one. */
  further: number;
  onAnother: () => void;
}

/** Reading goes on at the new heading. */
export function Submitted({ contest, photo: { id, title }, further, onAnother }: SubmittedProps) {
  const { t } = useTranslation(['contests', 'uploads']);
  const to = usePath();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  return (
    <div ref={place}>
      <Page title={t('submit.doneTitle')} lead={t('submit.doneLead', { title })} sash={title} isUnlisted>
        <Section title={t('submit.next')} id="next">
          <ol className={styles.next}>
            <li>{t('submit.nextPrepare')}</li>
            <li>{t('submit.nextLook')}</li>
            <li>{t('submit.nextLetter')}</li>
          </ol>
        </Section>
        <Links contest={contest} photoId={id} />
        <div className={styles.actions}>
          <LinkButton href={to('/contests/$contest/mine', { contest })} icon="images">
            {t('mine')}
          </LinkButton>
          <Button variant="secondary" icon="camera" onClick={onAnother}>
            {further ? t('uploads:next', { count: further }) : t('submit.another')}
          </Button>
        </div>
      </Page>
    </div>
  );
}

/** Links to pass on stand here at once, and later under "My photos". */
function Links({ contest, photoId }: { contest: string; photoId: string }) {
  const options = myPhotosQuery(useLocale(), contest);
  const { data } = useQuery({ ...options, refetchOnMount: 'always' });
  const photo = data?.myPhotos.nodes.find(({ id }) => id === photoId);
  return photo ? <AskedReleases releases={photo.releases} /> : null;
}
