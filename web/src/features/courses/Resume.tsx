import { useTranslation } from 'react-i18next';
import type { LessonQuery } from '../../shared/operations/graphql.ts';
import type { Learning } from './lesson/LessonContents.tsx';
import styles from './Resume.module.css';
import { useMissingWords } from './questions/use-missing-words.ts';

interface ResumeProps {
  learning: Learning;
  lesson: LessonQuery['lesson'];
}

/** Leads down to the block where the reader stopped, and says what is missing where the contents stand below the text. */
export function Resume({ learning, lesson: { id, blocks } }: ResumeProps) {
  const { t } = useTranslation('courses');
  const missing = useMissingWords();
  const { place } = learning;
  const isFurtherDown = place.part === id && blocks.slice(1).some((block) => block.id === place.block);
  return (
    <div className={styles.ways}>
      {isFurtherDown && (
        <p>
          {t('lesson.resume')} <a href={`#${place.block}`}>{t('lesson.resumeLink')}</a>
        </p>
      )}
      <p className={styles.toContents}>
        {missing(learning)} <a href="#contents">{t('lesson.toContents')}</a>
      </p>
    </div>
  );
}
