import { useTranslation } from 'react-i18next';
import { Button, LinkButton } from '../../../shared/components/Button.tsx';
import styles from './Lightbox.module.css';

/** Empty and closed until a script fills it with the photo of a link in the list; without one the link is a link. */
export function Lightbox() {
  const { t } = useTranslation('gallery');
  return (
    <dialog className={styles.box} aria-labelledby="lightbox-title" data-lightbox>
      <div className={styles.bar}>
        <h2 id="lightbox-title" className={styles.title} tabIndex={-1} data-lightbox-title>
          {t('lightbox.picture')}
        </h2>
        <Button variant="quiet" icon="x" data-lightbox-close>
          {t('lightbox.close')}
        </Button>
      </div>
      <div className={styles.picture} role="group" aria-label={t('lightbox.picture')} data-lightbox-picture />
      <div className={styles.ways}>
        <LinkButton variant="secondary" icon="arrow-left" href="#" rel="prev" data-lightbox-move="prev">
          {t('lightbox.previous')}
        </LinkButton>
        <LinkButton variant="secondary" trailingIcon="arrow-right" href="#" rel="next" data-lightbox-move="next">
          {t('lightbox.next')}
        </LinkButton>
        <Button variant="secondary" icon="magnifying-glass" aria-pressed={false} data-lightbox-zoom>
          {t('lightbox.zoom')}
        </Button>
      </div>
      <div className={styles.words} data-lightbox-words />
      <p>
        <LinkButton variant="quiet" href="#" data-lightbox-page>
          {t('lightbox.page')}
        </LinkButton>
      </p>
    </dialog>
  );
}
