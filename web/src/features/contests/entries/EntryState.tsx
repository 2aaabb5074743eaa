import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../shared/components/Button.tsx';
import { usePath } from '../../../shared/routing/use-page.ts';
import { StateTag, StateWords, Thumbnail } from '../MyPhotoList.tsx';
import type { MyEntry } from '../submit/answers.ts';
import styles from './EntryState.module.css';

/** The whole photo, as soon as there is one to show. */
export function EntryPicture({ entry }: { entry: MyEntry }) {
  const { id, altText, width, height } = entry;
  if (!width || !height)
    return (
      <div className={styles.placeholder}>
        <Thumbnail photo={entry} />
      </div>
    );
  return (
    <img
      className={styles.picture}
      src={`/photos/${id}/preview?longest=640`}
      alt={altText ?? ''}
      lang={entry.locale}
      width={width}
      height={height}
    />
  );
}

interface EntryStateProps {
  contest: string;
  entry: MyEntry;
}

/** How a photo is doing, in a word and a sentence, and the way to what its author is asked. */
export function EntryState({ contest, entry }: EntryStateProps) {
  const { t } = useTranslation(['contests', 'entries', 'checking']);
  const to = usePath();
  const place = { contest, photo: entry.id };
  return (
    <>
      <p>
        <StateTag photo={entry} />
      </p>
      {entry.state === 'draft' ? <p>{t('entries:draftText')}</p> : <StateWords photo={entry} />}
      {entry.state === 'correction' && (
        <p>
          <LinkButton href={to('/contests/$contest/correction/$photo', place)} icon="pencil-simple">
            {t('checking:answer.link')}
          </LinkButton>
        </p>
      )}
      {entry.state === 'approved' && entry.isReleased && (
        <p>
          <a href={to('/contests/$contest/gallery/$photo', place)}>{t('myPhotos.see')}</a>
        </p>
      )}
    </>
  );
}
