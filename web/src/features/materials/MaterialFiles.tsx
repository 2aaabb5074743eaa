import { useTranslation } from 'react-i18next';
import { localeNames } from '@inclusive/localisation/locale';
import { LinkButton } from '../../shared/components/Button.tsx';
import { Details } from '../../shared/components/Details.tsx';
import { Section } from '../../shared/components/Page.tsx';
import type { MaterialFilePartsFragment } from '../../shared/operations/graphql.ts';
import { useFileWords } from '../../shared/words/use-file-words.ts';
import type { Material } from './MaterialBody.tsx';
import styles from './MaterialFiles.module.css';

type File = MaterialFilePartsFragment;

/** The files to read or take along, each with what it holds in words; those of other languages folded away. */
export function MaterialFiles({ material: { files, otherFiles } }: { material: Material }) {
  const { t } = useTranslation('materials');
  const documents = files.filter(({ isRecording }) => !isRecording);
  const others = otherFiles.filter(({ isRecording }) => !isRecording);
  if (!documents.length && !others.length) return null;
  return (
    <Section title={t('files')} id="files">
      <FileList files={documents} />
      {others.length > 0 && (
        <Details summary={t('otherFiles')} open={!documents.length}>
          <FileList files={others} />
        </Details>
      )}
    </Section>
  );
}

function FileList({ files }: { files: readonly File[] }) {
  return (
    <ul role="list" className={styles.files}>
      {files.map((file) => (
        <li key={`${file.file} ${file.locale}`} className={styles.file}>
          <FileItem file={file} />
        </li>
      ))}
    </ul>
  );
}

/** A PDF opens in the browser; what it holds stands beside it for those who cannot read it there. */
function FileItem({ file }: { file: File }) {
  const { t } = useTranslation('materials');
  const path = `/media/${file.file}`;
  return (
    <>
      <h3 className={styles.name}>{file.name}</h3>
      <FileFacts file={file} />
      <div className={styles.ways}>
        {file.format === 'pdf' && (
          <LinkButton href={`${path}?view`} icon="book-open-text" variant="secondary">
            {t('read')}
            <span className="visually-hidden">: {file.name}</span>
          </LinkButton>
        )}
        <a href={path} download={file.name} className={styles.download}>
          {t('download')}
          <span className="visually-hidden">: {file.name}</span>
        </a>
      </div>
      {file.alternative && (
        <Details summary={t('alternative')}>
          <p lang={file.locale} className={styles.alternative}>
            {file.alternative}
          </p>
        </Details>
      )}
    </>
  );
}

function FileFacts({ file: { format, bytes, locale, isEasy, pages } }: { file: File }) {
  const { t } = useTranslation('materials');
  const words = useFileWords();
  const language = isEasy ? t('easyVariant', { name: localeNames[locale] }) : localeNames[locale];
  const facts = [words({ ending: format, bytes }), pages !== null && t('pages', { count: pages }), language];
  return <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>;
}
