import { useTranslation } from 'react-i18next';
import { usePath } from '../../../shared/routing/use-page.ts';
import { StateTag, StateWords, Thumbnail } from '../MyPhotoList.tsx';
import type { MyEntry } from '../submit/answers.ts';
import styles from './EntryState.module.css';

export function EntryPicture({ entry }: { entry: MyEntry }) {
  return (
    <div className={styles.picture}>
      <Thumbnail photo={entry} />
    </div>
  );
}

/** How a photo is doing, in a word and a sentence. */
export function EntryState({ contest, entry }: { contest: string; entry: MyEntry }) {
  const { t } = useTranslation(['contests', 'entries']);
  const to = usePath();
  return (
    <>
      <p>
        <StateTag photo={entry} />
      </p>
      {entry.state === 'draft' ? <p>{t('entries:draftText')}</p> : <StateWords photo={entry} />}
      {entry.state === 'approved' && entry.isReleased && (
        <p>
          <a href={to('/contests/$contest/gallery/$photo', { contest, photo: entry.id })}>{t('myPhotos.see')}</a>
        </p>
      )}
    </>
  );
}
