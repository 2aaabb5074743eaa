import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import styles from './FurtherPhotos.module.css';
import { PauseButton } from './PauseButton.tsx';
import type { PhotoSender } from './photo-sender.ts';
import { SendingProgress } from './SendingProgress.tsx';
import type { PhotoUploads } from './use-upload.ts';

/** Photos that were chosen together with the form's one, and how each is doing. */
export function FurtherPhotos({ uploads: { others, remove } }: { uploads: PhotoUploads }) {
  const { t } = useTranslation('submit');
  if (!others.length) return null;
  return (
    <section aria-labelledby="further-photos" className={styles.further}>
      <h2 id="further-photos" className={styles.title}>
        {t('upload.further', { count: others.length })}
      </h2>
      <p>{t('upload.furtherHint')}</p>
      <ul className={styles.list}>
        {others.map((photo) => (
          <FurtherPhoto key={photo.key} photo={photo} onRemove={() => remove(photo)} />
        ))}
      </ul>
    </section>
  );
}

function FurtherPhoto({ photo, onRemove }: { photo: PhotoSender; onRemove: () => void }) {
  const { t } = useTranslation('submit');
  const { name } = photo.file;
  return (
    <li className={styles.photo}>
      {'sent' in photo.state ? (
        <SendingProgress photo={photo} label={name} />
      ) : (
        <p className={styles.name}>
          {name}: <StateWords photo={photo} />
        </p>
      )}
      <p className={styles.ways}>
        <PauseButton photo={photo} name={name} />
        {photo.state.status === 'broken' && (
          <Button variant="secondary" icon="upload-simple" onClick={() => void photo.start()}>
            {t('upload.resume')} <span className="visually-hidden">{name}</span>
          </Button>
        )}
        <Button variant="quiet" icon="x" onClick={onRemove}>
          {t('upload.remove')} <span className="visually-hidden">{name}</span>
        </Button>
      </p>
    </li>
  );
}

function StateWords({ photo: { state } }: { photo: PhotoSender }) {
  const { t, i18n } = useTranslation('submit');
  if (state.status !== 'refused')
    return t(`upload.state.${state.status as 'queued' | 'checking' | 'ready' | 'broken'}`);
  const isKnown = i18n.exists(`submit:fault.${state.code}`);
  return isKnown ? t(`fault.${state.code as 'NOT_A_PHOTO'}`) : t('refused.UNKNOWN');
}
