import { useTranslation } from 'react-i18next';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Prose } from '../../../shared/components/Prose.tsx';
import type { LessonQuery } from '../../../shared/operations/graphql.ts';
import type { BlockOf } from './lesson-block.ts';
import styles from './Printed.module.css';
import { Lines, PrintedQuestion } from '../questions/PrintedQuestion.tsx';

type Block = LessonQuery['lesson']['blocks'][number];

/** The blocks of a lesson as they serve on paper: everything open, with space for writing. */
export function PrintedBlocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block) => (
    <div key={block.id} className={styles.block}>
      <PrintedBlock block={block} />
    </div>
  ));
}

function PrintedBlock({ block }: { block: Block }) {
  switch (block.__typename) {
    case 'TextBlock':
      return <Prose html={block.html} isDeeper />;
    case 'ImageBlock':
      return <PrintedImage block={block} />;
    case 'CalloutBlock':
      return <PrintedCallout block={block} />;
    case 'QuestionBlock':
      return <PrintedQuestion question={block.question} />;
    case 'CaseBlock':
      return <PrintedCase block={block} />;
    case 'VideoBlock':
    case 'AudioBlock':
      return <PrintedRecording block={block} />;
    case 'FileBlock':
      return <PrintedAddress title={block.title} address={block.name} about={block.about} />;
    case 'LinkBlock':
      return <PrintedAddress title={block.title} address={block.url} about={block.about} />;
    case 'ReflectionBlock':
      return <PrintedReflection block={block} />;
    case 'PracticeBlock':
      return <PrintedPractice block={block} />;
  }
}

function PrintedImage({ block: { path, width, height, alt, caption } }: { block: BlockOf<'ImageBlock'> }) {
  return (
    <figure className={styles.figure}>
      <img src={path} width={width} height={height} alt={alt.text} lang={alt.locale} className={styles.image} />
      <figcaption>
        <Localised text={caption} />
      </figcaption>
    </figure>
  );
}

function PrintedCallout({ block: { kind, html } }: { block: BlockOf<'CalloutBlock'> }) {
  const { t } = useTranslation('courses');
  return (
    <div className={styles.framed}>
      <p className={styles.kind}>{t(`lesson.callout.${kind}`)}</p>
      <Prose html={html} isDeeper />
    </div>
  );
}

function PrintedCase({ block: { situation, way } }: { block: BlockOf<'CaseBlock'> }) {
  const { t } = useTranslation(['courses', 'learning']);
  return (
    <div className={styles.framed}>
      <p className={styles.kind}>{t('courses:lesson.case')}</p>
      <Prose html={situation} isDeeper />
      <Lines count={4} />
      <p className={styles.kind}>{t('learning:print.way')}</p>
      <Prose html={way} isDeeper />
    </div>
  );
}

/** What is heard in it, in words. */
function PrintedRecording({ block: { title, transcript } }: { block: BlockOf<'VideoBlock'> | BlockOf<'AudioBlock'> }) {
  return (
    <div>
      <p className={styles.kind}>
        <Localised text={title} />
      </p>
      {transcript.text && <Prose html={transcript} isDeeper />}
    </div>
  );
}

interface PrintedAddressProps {
  title: BlockOf<'LinkBlock'>['title'];
  address: string;
  about: BlockOf<'LinkBlock'>['about'];
}

function PrintedAddress({ title, address, about }: PrintedAddressProps) {
  return (
    <div>
      <p className={styles.kind}>
        <Localised text={title} />
      </p>
      <p className={styles.address}>{address}</p>
      {about.text && <Prose html={about} isDeeper />}
    </div>
  );
}

function PrintedReflection({ block: { prompt } }: { block: BlockOf<'ReflectionBlock'> }) {
  const { t } = useTranslation('learning');
  return (
    <div className={styles.framed}>
      <p className={styles.kind}>{t('print.note')}</p>
      <Prose html={prompt} isDeeper />
      <Lines count={6} />
    </div>
  );
}

function PrintedPractice({ block: { task, criteria } }: { block: BlockOf<'PracticeBlock'> }) {
  const { t } = useTranslation('lessons');
  return (
    <div className={styles.framed}>
      <p className={styles.kind}>{t('practice.kind')}</p>
      <Prose html={task} isDeeper />
      <p className={styles.kind}>{t('practice.criteria')}</p>
      <ul>
        {criteria.map(({ id, text }) => (
          <li key={id}>
            <Localised text={text} />
          </li>
        ))}
      </ul>
      <Lines count={8} />
    </div>
  );
}
