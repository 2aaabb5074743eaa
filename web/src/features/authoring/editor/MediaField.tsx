import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MediaFile, StoredFile } from '@inclusive/course-content/block';
import { Button } from '../../../shared/components/Button.tsx';
import { FilePicker } from '../../../shared/forms/FilePicker.tsx';
import type { MediaKind } from '../media-kinds.ts';
import { placeId } from '../place-words.ts';
import fields from './Fields.module.css';
import styles from './MediaField.module.css';
import { useEditing } from './editing.tsx';
import { accepted, type LibraryFile, useMedia } from './use-media.ts';

interface MediaFieldProps {
  /** The block, for the field's id. */
  place: string;
  kind: MediaKind;
  isPoster?: boolean;
  file: { file: string; name?: string };
  onChoose: (file: StoredFile) => void;
}

/** The file of a block: chosen from the organisation's library, or uploaded into it. */
export function MediaField({ place, kind, isPoster = false, file, onChoose }: MediaFieldProps) {
  const { t } = useTranslation('media');
  const { organisationId, announce, startWords } = useEditing();
  const media = useMedia(organisationId, kind);
  const [isOpen, setOpen] = useState(false);
  const choose = ({ stored, words }: LibraryFile) => {
    onChoose(stored);
    if (!isPoster) startWords(place, words);
    setOpen(false);
    announce(t('chosen', { name: stored.name }));
  };
  const toggle = () => {
    setOpen(!isOpen);
    if (!isOpen) void media.load();
  };
  return (
    <fieldset id={placeId(`${place}.media`)} className={fields.group}>
      <legend>{t(isPoster ? 'poster' : `kind.${kind}`)}</legend>
      <Chosen kind={kind} file={file} />
      <div className={styles.buttons}>
        <Button variant="secondary" icon="images" aria-expanded={isOpen} onClick={toggle}>
          {t('choose')}
        </Button>
        <FilePicker
          label={t('upload')}
          accept={accepted[kind]}
          onFile={(wanted) => void media.upload(wanted).then((file) => file && choose(file))}
        />
      </div>
      <p role="status">{media.progress !== undefined && t('uploading', { percent: media.progress })}</p>
      {media.fault && (
        <p role="alert" className={styles.fault}>
          {t(`fault.${media.fault}`)}
        </p>
      )}
      {isOpen && <Library media={media.files} kind={kind} onChoose={choose} />}
    </fieldset>
  );
}

type ImageFieldProps = Omit<MediaFieldProps, 'kind' | 'onChoose'> & { onChoose: (image: MediaFile) => void };

export function ImageField({ onChoose, ...field }: ImageFieldProps) {
  const choose = ({ file, width = 0, height = 0 }: StoredFile) => onChoose({ file, width, height });
  return <MediaField {...field} kind="image" onChoose={choose} />;
}

function Chosen({ kind, file }: Pick<MediaFieldProps, 'kind' | 'file'>) {
  const { t } = useTranslation('media');
  if (!file.file) return <p>{t('none')}</p>;
  const path = `/media/${file.file}`;
  if (kind === 'image') return <img src={path} alt="" className={styles.thumbnail} />;
  return (
    <p>
      <a href={path} target="_blank" rel="noreferrer">
        {file.name || file.file}
      </a>
    </p>
  );
}

interface LibraryProps {
  media: readonly LibraryFile[] | undefined;
  kind: MediaKind;
  onChoose: (file: LibraryFile) => void;
}

function Library({ media, kind, onChoose }: LibraryProps) {
  const { t } = useTranslation('media');
  if (!media) return <p>{t('loading')}</p>;
  if (!media.length) return <p>{t('empty')}</p>;
  return (
    <ul role="list" className={styles.library}>
      {media.map((file) => (
        <li key={file.stored.file}>
          <button type="button" className={styles.libraryItem} onClick={() => onChoose(file)}>
            {kind === 'image' && (
              <img src={`/media/${file.stored.file}`} alt="" loading="lazy" className={styles.thumbnail} />
            )}
            <span>{file.stored.name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
