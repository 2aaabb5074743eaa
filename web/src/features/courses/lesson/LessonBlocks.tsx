import { useTranslation } from 'react-i18next';
import { Figure } from '../../../shared/components/Figure.tsx';
import { Icon } from '../../../shared/components/Icon.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Prose } from '../../../shared/components/Prose.tsx';
import { useLocale } from '../../../shared/routing/use-page.ts';
import type { Block, BlockOf, LessonPlace } from './lesson-block.ts';
import styles from './LessonBlocks.module.css';
import { LessonQuestion } from '../questions/LessonQuestion.tsx';
import { FileToKeep, Film, OutsideLink, Recording } from './MediaBlocks.tsx';
import { Practice } from '../practice/Practice.tsx';
import { Reflection } from './Reflection.tsx';

/** A lesson's content; every block carries its id, so that a link leads to it and its place can be remembered. */
export function LessonBlocks({ lesson, blocks }: { lesson: LessonPlace; blocks: readonly Block[] }) {
  return (
    <div className={styles.blocks}>
      {blocks.map((block) => (
        <div key={block.id} id={block.id} data-block={block.id} className={styles.block}>
          <BlockContent block={block} lesson={lesson} />
        </div>
      ))}
    </div>
  );
}

function BlockContent({ block, lesson }: { block: Block; lesson: LessonPlace }) {
  switch (block.__typename) {
    case 'TextBlock':
      return <Prose html={block.html} />;
    case 'ImageBlock':
      return <Illustration block={block} />;
    case 'CalloutBlock':
      return <Callout block={block} />;
    case 'QuestionBlock':
      return <LessonQuestion block={block} />;
    case 'CaseBlock':
      return <Case block={block} />;
    case 'VideoBlock':
      return <Film block={block} />;
    case 'AudioBlock':
      return <Recording block={block} />;
    case 'FileBlock':
      return <FileToKeep block={block} />;
    case 'LinkBlock':
      return <OutsideLink block={block} />;
    case 'ReflectionBlock':
      return <Reflection block={block} lesson={lesson} />;
    case 'PracticeBlock':
      return <Practice block={block} lesson={lesson} />;
  }
}

function Illustration({ block: { path, width, height, alt, caption } }: { block: BlockOf<'ImageBlock'> }) {
  const locale = useLocale();
  return (
    <Figure caption={<Localised text={caption} />}>
      <img
        src={path}
        width={width}
        height={height}
        alt={alt.text}
        lang={alt.locale === locale ? undefined : alt.locale}
        loading="lazy"
        decoding="async"
      />
    </Figure>
  );
}

const icons = { tip: 'lightbulb', care: 'hand-heart', remember: 'check-circle' } as const;

function Callout({ block: { kind, html } }: { block: BlockOf<'CalloutBlock'> }) {
  const { t } = useTranslation('courses');
  return (
    <aside className={`${styles.callout} ${styles[kind]}`} aria-label={t(`lesson.callout.${kind}`)}>
      <p className={styles.kind}>
        <Icon name={icons[kind]} />
        {t(`lesson.callout.${kind}`)}
      </p>
      <Prose html={html} />
    </aside>
  );
}

/** The reader thinks first: the way to act stays folded until it is asked for. */
function Case({ block: { situation, way } }: { block: BlockOf<'CaseBlock'> }) {
  const { t } = useTranslation('courses');
  return (
    <section className={styles.case} aria-label={t('lesson.case')}>
      <p className={styles.kind}>
        <Icon name="chat-circle-text" />
        {t('lesson.case')}
      </p>
      <Prose html={situation} />
      <details className={styles.way}>
        <summary className={styles.reveal}>
          <Icon name="caret-right" />
          {t('lesson.reveal')}
        </summary>
        <Prose html={way} />
      </details>
    </section>
  );
}
