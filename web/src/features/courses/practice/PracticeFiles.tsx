import { useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Icon } from '../../../shared/components/Icon.tsx';
import { FileField } from '../../../shared/forms/FileField.tsx';
import { Form } from '../../../shared/forms/Form.tsx';
import type { PracticeFilePartsFragment } from '../../../shared/operations/graphql.ts';
import { textOf } from '../../../shared/routing/search.ts';
import { useLocale } from '../../../shared/routing/use-page.ts';
import type { LessonPlace } from '../lesson/lesson-block.ts';
import styles from '../lesson/LessonWork.module.css';
import { PostForm } from '../PostForm.tsx';
import { useFileWords } from '../../../shared/words/use-file-words.ts';

const MOST = 3;
const ACCEPT = '.jpg,.jpeg,.png,.webp,.pdf,.docx,.odt,.xlsx,.ods,.pptx,.odp,.mp3,.m4a,.ogg,image/*,audio/*';

interface PracticeFilesProps {
  lesson: LessonPlace;
  block: string;
  files: readonly PracticeFilePartsFragment[];
}

/** Files that go with the work: a form of its own, because files are sent by themselves. */
export function PracticeFiles({ lesson, block, files }: PracticeFilesProps) {
  const { t } = useTranslation('lessons');
  const words = { sending: t('practice.files.sending'), unsent: t('practice.files.unsent') };
  return (
    <div
      id={`${block}-files`}
      className={styles.files}
      data-enhance="practice-files"
      data-words={JSON.stringify(words)}
      role="group"
      aria-labelledby={`${block}-files-title`}
    >
      <p className={styles.heading} id={`${block}-files-title`} tabIndex={-1}>
        {t('practice.files.title')}
      </p>
      <AttachedFiles files={files} block={block} />
      {files.length < MOST ? <Attach lesson={lesson} block={block} /> : <p>{t('practice.files.full')}</p>}
      <p role="status" className={styles.status} />
    </div>
  );
}

/** @param props block where the files can still be removed */
export function AttachedFiles({ files, block }: { files: readonly PracticeFilePartsFragment[]; block?: string }) {
  const { t } = useTranslation('lessons');
  const words = useFileWords();
  if (!files.length) return null;
  return (
    <ul role="list" className={styles.fileList} aria-label={t('practice.files.title')}>
      {files.map((file) => (
        <li key={file.id}>
          <a href={file.path} target="_blank" rel="noopener" className={styles.file}>
            <Icon name="download-simple" />
            <span>
              {file.name} <span className={styles.facts}>({words(file)})</span>
            </span>
          </a>
          {block && (
            <PostForm>
              <input type="hidden" name="block" value={block} />
              <input type="hidden" name="file" value={file.id} />
              <input type="hidden" name="intent" value="file-remove" />
              <Button type="submit" variant="quiet" icon="trash">
                {t('practice.files.remove')} <span className="visually-hidden">{file.name}</span>
              </Button>
            </PostForm>
          )}
        </li>
      ))}
    </ul>
  );
}

function Attach({ lesson: { slug, id: lesson }, block }: Omit<PracticeFilesProps, 'files'>) {
  const { t } = useTranslation('lessons');
  const locale = useLocale();
  const query = new URLSearchParams({ slug, lesson, block });
  return (
    <Form
      id={`${block}-attach`}
      action={`/${locale}/practice-files?${query}`}
      encType="multipart/form-data"
      fields={{ file: t('practice.files.field') }}
    >
      <FileField name="file" isMultiple accept={ACCEPT} hint={t('practice.files.hint')} fault={useFault(block)} />
      <p data-plain="" className={styles.facts}>
        {t('practice.files.plain')}
      </p>
      <div className={styles.actions}>
        <Button type="submit" variant="secondary" icon="upload-simple">
          {t('practice.files.attach')}
        </Button>
      </div>
    </Form>
  );
}

/** Why the files that were just sent were not taken; the way back to the lesson says it in its query. */
function useFault(block: string): string | undefined {
  const { t, i18n } = useTranslation('lessons');
  const search = useRouterState({ select: ({ location }) => location.search as Record<string, unknown> });
  const key = `practice.files.fault.${textOf(search['files']) ?? ''}`;
  if (search['of'] !== block || !i18n.exists(`lessons:${key}`)) return undefined;
  return t(key as 'practice.files.fault.FILE_NONE');
}
