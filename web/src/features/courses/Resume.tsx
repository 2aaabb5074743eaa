import { useTranslation } from 'react-i18next';
import type { LessonQuery } from '../../shared/operations/graphql.ts';
import styles from './Resume.module.css';
import type { Place } from './place-path.ts';

/** Leads down to the block where the reader stopped, and to the contents where they stand below the text. */
export function Resume({ place, lesson: { id, blocks } }: { place: Place; lesson: LessonQuery['lesson'] }) {
  const { t } = useTranslation('courses');
  const isFurtherDown = place.part === id && blocks.slice(1).some((block) => block.id === place.block);
  return (
    <div className={styles.ways}>
      {isFurtherDown && (
        <p>
          {t('lesson.resume')} <a href={`#${place.block}`}>{t('lesson.resumeLink')}</a>
        </p>
      )}
      <p className={styles.toContents}>
        <a href="#contents">{t('lesson.toContents')}</a>
      </p>
    </div>
  );
}
