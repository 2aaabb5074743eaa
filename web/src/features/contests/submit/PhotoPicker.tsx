import { type DragEvent, useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../shared/components/Icon.tsx';
import { FieldNotes } from '../../../shared/forms/Field.tsx';
import { type FieldParts, FormContext, useField } from '../../../shared/forms/form-context.ts';
import { PhotoPreview } from './PhotoPreview.tsx';
import styles from './PhotoPicker.module.css';
import { UploadStatus } from './UploadStatus.tsx';
import type { PhotoUpload, UploadState } from './use-upload.ts';

/** Phones keep HEIC only where it is named. */
const ACCEPTED = 'image/*,.heic,.heif';

/**
 * Chooses or takes a photo, by pressing, by keyboard or by dropping it, and says how it is doing.
 * A photo that is chosen answers the fault that the field had.
 */
export function PhotoPicker({ upload: { choose, ...upload } }: { upload: PhotoUpload }) {
  const { t } = useTranslation('contests');
  const { faults } = useContext(FormContext);
  const [answered, setAnswered] = useState<object>();
  const fault = useRefusedWords(upload.state) ?? (answered === faults ? '' : undefined);
  const parts = useField({ name: 'uploadId', hint: t('submit.photoHint'), fault });
  const file = 'file' in upload.state ? upload.state.file : undefined;
  const onFile = (chosen: File) => {
    setAnswered(faults);
    choose(chosen);
  };
  return (
    <div className={styles.picker}>
      {file && <PhotoPreview file={file} />}
      <UploadStatus upload={upload} />
      <FieldNotes parts={parts} />
      <div className={styles.ways}>
        <FileWay parts={parts} label={file ? t('submit.chooseOther') : t('submit.choose')} onFile={onFile} />
        <CameraWay onFile={onFile} />
      </div>
    </div>
  );
}

interface WayProps {
  onFile: (file: File) => void;
}

function FileWay({ parts, label, onFile }: WayProps & { parts: FieldParts; label: string }) {
  const { t } = useTranslation('contests');
  return (
    <div className={styles.way}>
      <input
        {...parts.described}
        type="file"
        id={parts.id}
        accept={ACCEPTED}
        className={styles.input}
        onChange={(event) => take(event.target, onFile)}
      />
      <label
        htmlFor={parts.id}
        className={styles.zone}
        data-invalid={parts.fault ? '' : undefined}
        {...useDropping(onFile)}
      >
        <Icon name="image" size="large" />
        <span className={styles.label}>{label}</span>
        <span className={styles.drop} aria-hidden="true">
          {t('submit.drop')}
        </span>
      </label>
    </div>
  );
}

/** Attributes of what takes a dropped file. */
function useDropping(onFile: (file: File) => void) {
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
      const [file] = event.dataTransfer.files;
      if (file) onFile(file);
    },
  };
}

/** On devices that are touched, where a camera is at hand. */
function CameraWay({ onFile }: WayProps) {
  const { t } = useTranslation('contests');
  return (
    <div className={`${styles.way} ${styles.camera}`}>
      <input
        type="file"
        id="camera"
        accept="image/*"
        capture="environment"
        className={styles.input}
        onChange={(event) => take(event.target, onFile)}
      />
      <label htmlFor="camera" className={styles.zone}>
        <Icon name="camera" size="large" />
        <span className={styles.label}>{t('submit.camera')}</span>
      </label>
    </div>
  );
}

/** Leaves the field empty, so that the same file can be chosen again. */
function take(input: HTMLInputElement, onFile: (file: File) => void): void {
  const file = input.files?.[0];
  input.value = '';
  if (file) onFile(file);
}

function useRefusedWords(state: UploadState): string | undefined {
  const { t, i18n } = useTranslation('contests');
  if (state.status !== 'refused') return undefined;
  const isKnown = i18n.exists(`contests:fault.${state.code}`);
  return isKnown ? t(`fault.${state.code as 'NOT_A_PHOTO'}`) : t('refused.UNKNOWN');
}
