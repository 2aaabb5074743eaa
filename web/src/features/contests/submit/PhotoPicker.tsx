import { type DragEvent, lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../shared/components/Icon.tsx';
import { FieldNotes } from '../../../shared/forms/Field.tsx';
import { type FieldParts, useField } from '../../../shared/forms/form-context.ts';
import type { Contest } from '../ContestFacts.tsx';
import type { PhotoSender } from './photo-sender.ts';
import { PhotoPreview } from './PhotoPreview.tsx';
import styles from './PhotoPicker.module.css';
import { UploadStatus } from './UploadStatus.tsx';
import type { PhotoUploads } from './use-upload.ts';

const FurtherPhotos = lazy(() => import('./FurtherPhotos.tsx').then((module) => ({ default: module.FurtherPhotos })));

/** Phones keep HEIC only where it is named. */
const ACCEPTED = 'image/*,.heic,.heif';

interface PhotoPickerProps {
  contest: Pick<Contest, 'longestSideLeast'>;
  uploads: PhotoUploads;
  /** A photo that is chosen answers the fault that the field had. */
  onChosen: () => void;
  children?: ReactNode;
}

/** Chooses or takes photos, by pressing, by keyboard or by dropping them, and says how they are doing. */
export function PhotoPicker({ contest, uploads, onChosen, children }: PhotoPickerProps) {
  const { t } = useTranslation('submit');
  const { photo } = uploads;
  const fault = useRefusedWords(photo);
  const least = contest.longestSideLeast;
  const hint = least ? `${t('photoHint')} ${t('photoSize', { count: least })}` : t('photoHint');
  const parts = useField({ name: 'uploadId', hint, fault });
  const file = photo && photo.state.status !== 'refused' ? photo.file : undefined;
  const onFiles = (chosen: File[]) => {
    onChosen();
    uploads.choose(chosen);
  };
  return (
    <div className={styles.picker}>
      {file ? <PhotoPreview file={file} /> : children}
      <UploadStatus photo={photo} />
      <div className={styles.notes} aria-live="polite">
        <FieldNotes parts={parts} />
      </div>
      <div className={styles.ways}>
        <FileWay parts={parts} label={file || children ? t('chooseOther') : t('choose')} onFiles={onFiles} />
        <CameraWay onFiles={onFiles} />
      </div>
      {uploads.others.length > 0 && (
        <Suspense>
          <FurtherPhotos uploads={uploads} />
        </Suspense>
      )}
    </div>
  );
}

interface WayProps {
  onFiles: (files: File[]) => void;
}

function FileWay({ parts, label, onFiles }: WayProps & { parts: FieldParts; label: string }) {
  const { t } = useTranslation('submit');
  return (
    <div className={styles.way}>
      <input
        {...parts.described}
        type="file"
        id={parts.id}
        accept={ACCEPTED}
        multiple
        className={styles.input}
        onChange={(event) => take(event.target, onFiles)}
      />
      <label
        htmlFor={parts.id}
        className={styles.zone}
        data-invalid={parts.fault ? '' : undefined}
        {...useDropping(onFiles)}
      >
        <Icon name="image" size="large" />
        <span className={styles.label}>{label}</span>
        <span className={styles.drop} aria-hidden="true">
          {t('drop')}
        </span>
      </label>
    </div>
  );
}

/** Attributes of what takes a dropped file. */
function useDropping(onFiles: (files: File[]) => void) {
  const [isOver, setOver] = useState(false);
  return {
    'data-over': isOver || undefined,
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      onFiles([...event.dataTransfer.files]);
    },
  };
}

/** On devices that are touched, where a camera is at hand. */
function CameraWay({ onFiles }: WayProps) {
  const { t } = useTranslation('submit');
  return (
    <div className={`${styles.way} ${styles.camera}`}>
      <input
        type="file"
        id="camera"
        accept="image/*"
        capture="environment"
        className={styles.input}
        onChange={(event) => take(event.target, onFiles)}
      />
      <label htmlFor="camera" className={styles.zone}>
        <Icon name="camera" size="large" />
        <span className={styles.label}>{t('camera')}</span>
      </label>
    </div>
  );
}

/** Leaves the field empty, so that the same file can be chosen again. */
function take(input: HTMLInputElement, onFiles: (files: File[]) => void): void {
  const files = [...(input.files ?? [])];
  input.value = '';
  onFiles(files);
}

function useRefusedWords(photo: PhotoSender | undefined): string | undefined {
  const { t, i18n } = useTranslation('submit');
  const state = photo?.state;
  if (state?.status !== 'refused') return undefined;
  const isKnown = i18n.exists(`submit:fault.${state.code}`);
  return isKnown ? t(`fault.${state.code as 'NOT_A_PHOTO'}`) : t('refused.UNKNOWN');
}
