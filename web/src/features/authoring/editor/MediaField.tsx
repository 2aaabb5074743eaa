import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MediaFile, StoredFile } from '@inclusive/course-content/block';
import { Button } from '../../../shared/components/Button.tsx';
import { placeId } from '../place-words.ts';
import styles from './Editor.module.css';
import { useEditing } from './editing.tsx';
import { accepted, type MediaKind, useMedia } from './use-media.ts';

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
  const { t } = useTranslation('editor');
  const { organisationId, announce } = useEditing();
  const media = useMedia(organisationId, kind);
  const [isOpen, setOpen] = useState(false);
  const choose = (chosen: StoredFile) => {
    onChoose(chosen);
    setOpen(false);
    announce(t('media.chosen', { name: chosen.name }));
  };
  const toggle = () => {
    setOpen(!isOpen);
    if (!isOpen) void media.load();
  };
  return (
    <fieldset id={placeId(`${place}.media`)} className={styles.group}>
      <legend>{t(isPoster ? 'media.poster' : `media.kind.${kind}`)}</legend>
      <Chosen kind={kind} file={file} />
      <div className={styles.choices}>
        <Button variant="secondary" icon="images" aria-expanded={isOpen} onClick={toggle}>
          {t('media.choose')}
        </Button>
        <Upload kind={kind} onFile={(wanted) => void media.upload(wanted).then((stored) => stored && choose(stored))} />
      </div>
      <p role="status">{media.progress !== undefined && t('media.uploading', { percent: media.progress })}</p>
      {media.fault && (
        <p role="alert" className={styles.fault}>
          {t(`media.fault.${media.fault}`)}
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

function Upload({ kind, onFile }: { kind: MediaKind; onFile: (file: File) => void }) {
  const { t } = useTranslation('editor');
  const id = useId();
  return (
    <div className={styles.upload}>
      <label htmlFor={id}>{t('media.upload')}</label>
      <input
        id={id}
        type="file"
        accept={accepted[kind]}
        onChange={(event) => {
          const [wanted] = event.target.files ?? [];
          if (wanted) onFile(wanted);
        }}
      />
    </div>
  );
}

function Chosen({ kind, file }: Pick<MediaFieldProps, 'kind' | 'file'>) {
  const { t } = useTranslation('editor');
  if (!file.file) return <p>{t('media.none')}</p>;
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
  media: readonly StoredFile[] | undefined;
  kind: MediaKind;
  onChoose: (file: StoredFile) => void;
}

function Library({ media, kind, onChoose }: LibraryProps) {
  const { t } = useTranslation('editor');
  if (!media) return <p>{t('media.loading')}</p>;
  if (!media.length) return <p>{t('media.empty')}</p>;
  return (
    <ul role="list" className={styles.library}>
      {media.map((file) => (
        <li key={file.file}>
          <button type="button" className={styles.libraryItem} onClick={() => onChoose(file)}>
            {kind === 'image' && <img src={`/media/${file.file}`} alt="" loading="lazy" className={styles.thumbnail} />}
            <span>{file.name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
