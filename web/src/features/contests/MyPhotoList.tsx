import { useTranslation } from 'react-i18next';
import type { MyPhotosQuery } from '../../shared/operations/graphql.ts';
import { Icon } from '../../shared/components/Icon.tsx';
import type { IconName } from '../../shared/components/icon-names.ts';
import { Localised } from '../../shared/components/Localised.tsx';
import { Tag } from '../../shared/components/Tag.tsx';
import { useLocale, usePath } from '../../shared/routing/use-page.ts';
import { onDayOf } from '../../shared/when.ts';
import styles from './MyPhotoList.module.css';
import { PhotoEmotions } from './PhotoEmotions.tsx';
import { AskedReleases } from './releases/AskedReleases.tsx';
import { ReasonList } from './moderation/ReasonList.tsx';
import { WithdrawForm } from './WithdrawForm.tsx';

type MyPhoto = MyPhotosQuery['myPhotos']['nodes'][number];

type StateOfPhoto = Pick<MyPhoto, 'state' | 'isReleased' | 'releases' | 'reasons' | 'reasonNote' | 'fault'>;

interface Look {
  tone: 'plain' | 'info' | 'success' | 'warn' | 'error';
  icon: IconName;
}

const looks: Record<MyPhoto['state'], Look> = {
  draft: { tone: 'plain', icon: 'pencil-simple' },
  processing: { tone: 'info', icon: 'clock' },
  waiting: { tone: 'info', icon: 'eye' },
  correction: { tone: 'warn', icon: 'pencil-simple' },
  approved: { tone: 'success', icon: 'check-circle' },
  rejected: { tone: 'warn', icon: 'info' },
  disqualified: { tone: 'warn', icon: 'x' },
  unreadable: { tone: 'error', icon: 'warning' },
  withdrawn: { tone: 'plain', icon: 'trash' },
};

/** An author's photos and how they are doing. */
export function MyPhotoList({ contest, photos }: { contest: string; photos: readonly MyPhoto[] }) {
  return (
    <ul role="list" className={styles.list}>
      {photos.map((photo) => (
        <li key={photo.id} className={styles.item}>
          <Thumbnail photo={photo} />
          <div className={styles.words}>
            <MyPhotoWords contest={contest} photo={photo} />
          </div>
        </li>
      ))}
    </ul>
  );
}

export function Thumbnail({
  photo: { id, altText, width, height },
}: {
  photo: Pick<MyPhoto, 'id' | 'altText' | 'width' | 'height'>;
}) {
  if (!width || !height) {
    return (
      <div className={styles.thumbnail}>
        <Icon name="image" size="large" />
      </div>
    );
  }
  const source = `/photos/${id}/preview?longest=320`;
  return (
    <img className={styles.thumbnail} src={source} alt={altText ?? ''} width={width} height={height} loading="lazy" />
  );
}

function MyPhotoWords({ contest, photo }: { contest: string; photo: MyPhoto }) {
  const { t } = useTranslation(['contests', 'checking', 'entries', 'submit']);
  const to = usePath();
  const locale = useLocale();
  const { id, state, title } = photo;
  const isDraft = state === 'draft';
  return (
    <>
      <h2 className={styles.title}>
        {title === null ? (
          t(isDraft ? 'submit:untitled' : 'myPhotos.unnamed')
        ) : (
          <Localised text={{ text: title, locale: photo.locale }} />
        )}
      </h2>
      <p className={styles.tags}>
        <StateTag photo={photo} />
        <PhotoEmotions emotions={photo.emotions} />
      </p>
      <StateWords photo={photo} />
      {isDraft ? (
        <p>
          <a href={to('/contests/$contest/submit', { contest }, { draft: id })}>{t('entries:goOn')}</a>
        </p>
      ) : (
        <p className={styles.sent}>{t('myPhotos.sent', { on: onDayOf(photo.submittedAt, locale) })}</p>
      )}
      <AskedReleases releases={photo.releases} />
      <Ways contest={contest} photo={photo} />
      {state !== 'withdrawn' && <WithdrawForm photoId={id} title={title ?? ''} isDraft={isDraft} />}
    </>
  );
}

function Ways({ contest, photo: { id, state, title, isReleased } }: { contest: string; photo: MyPhoto }) {
  const { t } = useTranslation(['contests', 'checking', 'entries']);
  const to = usePath();
  const place = { contest, photo: id };
  return (
    <>
      {state !== 'withdrawn' && (
        <p>
          <a href={to('/contests/$contest/mine/$photo', place)}>
            {t('entries:page')}
            <span className="visually-hidden">: {title}</span>
          </a>
        </p>
      )}
      {state === 'approved' && isReleased && (
        <p>
          <a href={to('/contests/$contest/gallery/$photo', place)}>{t('myPhotos.see')}</a>
        </p>
      )}
      {state === 'correction' && (
        <p>
          <a href={to('/contests/$contest/correction/$photo', place)}>{t('checking:answer.link')}</a>
        </p>
      )}
      {(state === 'rejected' || state === 'unreadable') && (
        <p>
          <a href={to('/contests/$contest/submit', { contest })}>{t('myPhotos.sendAgain')}</a>
        </p>
      )}
    </>
  );
}

function isAwaited({ state, isReleased }: StateOfPhoto): boolean {
  return state === 'approved' && !isReleased;
}

/** Somebody does not agree, so that waiting alone does not help. */
function isRefused({ releases }: StateOfPhoto): boolean {
  return releases.some(({ state }) => state === 'refused' || state === 'withdrawn');
}

export function StateTag({ photo }: { photo: StateOfPhoto }) {
  const { t } = useTranslation(['contests', 'releases']);
  const { tone, icon } = looks[isAwaited(photo) ? 'waiting' : photo.state];
  return (
    <Tag tone={tone} icon={icon}>
      {isAwaited(photo)
        ? t(isRefused(photo) ? 'releases:refusedState' : 'releases:waitingState')
        : t(`state.${photo.state}`)}
    </Tag>
  );
}

export function StateWords({ photo }: { photo: StateOfPhoto }) {
  const { t, i18n } = useTranslation(['contests', 'checking', 'submit', 'releases']);
  const { state, reasons, reasonNote, fault } = photo;
  if (isAwaited(photo)) return <p>{t(isRefused(photo) ? 'releases:refusedText' : 'releases:waitingText')}</p>;
  if (state === 'unreadable' || (state === 'draft' && fault)) {
    const known = fault && i18n.exists(`submit:fault.${fault}`) ? fault : 'IMAGE_DAMAGED';
    return <p>{t(`submit:fault.${known as 'IMAGE_DAMAGED'}`)}</p>;
  }
  return (
    <>
      {state !== 'rejected' && <p>{t(`stateText.${state}`)}</p>}
      <ReasonList reasons={reasons} />
      {reasonNote && (
        <p>
          <strong>{t('myPhotos.note')}:</strong> {reasonNote}
        </p>
      )}
    </>
  );
}
