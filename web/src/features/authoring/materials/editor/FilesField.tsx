import { useTranslation } from 'react-i18next';
import type { StoredFile } from '@inclusive/course-content/block';
import { isRecording, type MaterialContent, type MaterialFile } from '@inclusive/course-content/material';
import { localeOf, type Variant } from '@inclusive/course-content/variant';
import { TextArea } from '../../../../shared/forms/TextArea.tsx';
import type { AuthoredMaterialQuery } from '../../../../shared/operations/graphql.ts';
import { useEditing } from '../../editor/editing.tsx';
import fields from '../../editor/Fields.module.css';
import { moved } from '../../editor/ids.ts';
import { ItemTools } from '../../editor/ItemTools.tsx';
import { MediaField } from '../../editor/MediaField.tsx';
import { placeId } from '../../place-words.ts';
import { FileState } from '../FileState.tsx';
import type { MaterialFieldsProps } from './use-material-store.ts';

const MOST_FILES = 10;
const none = { file: '' };

interface FilesFieldProps extends MaterialFieldsProps {
  texts: AuthoredMaterialQuery['authoredMaterial']['texts'];
}

/** The files of the variant that is written, each with what it holds in words. */
export function FilesField({ content, change, texts }: FilesFieldProps) {
  const { t } = useTranslation('making');
  const { variant } = useEditing();
  const files = content.files[variant] ?? [];
  const set = (next: (files: MaterialFile[]) => MaterialFile[], mark?: string) =>
    change((now) => withFiles(now, variant, next), mark);
  const isRecorded = content.kind === 'audio' || content.kind === 'video';
  const wanted = files.length === 0 && isRecorded ? (content.kind as 'audio' | 'video') : 'file';
  const add = ({ file, name, bytes }: StoredFile) =>
    set((now) => [...now.filter((each) => each.file !== file), { file, name, bytes, alternative: '' }]);
  return (
    <fieldset id={placeId('files')} className={fields.group}>
      <legend>{t(wanted === 'file' ? 'field.files' : 'recording')}</legend>
      <p>{t(isRecorded ? 'recordingHint' : 'filesHint')}</p>
      {files.map((file, index) => (
        <div key={file.file} className={fields.option}>
          <OneFile {...{ file, index, texts }} kind={content.kind} onChange={set} />
          <ItemTools
            name={file.name}
            index={index}
            total={files.length}
            onMove={(to) => set((now) => moved(now, index, to))}
            onDelete={() => set((now) => now.filter((each) => each.file !== file.file))}
          />
        </div>
      ))}
      {files.length < MOST_FILES && (
        <MediaField key={files.length} place={`files.${files.length}`} kind={wanted} file={none} onChoose={add} />
      )}
    </fieldset>
  );
}

interface OneFileProps {
  file: MaterialFile;
  index: number;
  kind: MaterialContent['kind'];
  texts: FilesFieldProps['texts'];
  onChange: (next: (files: MaterialFile[]) => MaterialFile[], mark?: string) => void;
}

function OneFile({ file, index, kind, texts, onChange }: OneFileProps) {
  const { t } = useTranslation('making');
  const { variant } = useEditing();
  const place = `files.${index}.alternative`;
  const write = (alternative: string) =>
    onChange((now) => now.map((each) => (each.file === file.file ? { ...each, alternative } : each)), place);
  return (
    <>
      <p>
        <a href={`/media/${file.file}`} target="_blank" rel="noreferrer">
          {file.name}
        </a>
      </p>
      <FileState text={texts.find((each) => each.file === file.file)} />
      {!isRecording(kind, file.file, index) && (
        <div id={placeId(place)} className={fields.field}>
          <TextArea
            name={place}
            label={t('alternativeOf', { number: index + 1 })}
            hint={t('alternativeHint')}
            rows={4}
            lang={localeOf(variant)}
            value={file.alternative}
            onChange={(event) => write(event.target.value)}
          />
        </div>
      )}
    </>
  );
}

function withFiles(
  content: MaterialContent,
  variant: Variant,
  next: (files: MaterialFile[]) => MaterialFile[],
): MaterialContent {
  const { [variant]: before = [], ...others } = content.files;
  const files = next(before);
  return { ...content, files: files.length ? { ...others, [variant]: files } : others };
}
