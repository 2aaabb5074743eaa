import { useTranslation } from 'react-i18next';
import { Progress } from '../../shared/components/Progress.tsx';
import type { Learning } from './lesson/LessonContents.tsx';
import styles from './LearningState.module.css';
import { useMissingWords } from './questions/use-missing-words.ts';

/** How far the learner is, and in words what is still missing. */
export function LearningState({ learning }: { learning: Learning }) {
  const { t } = useTranslation('courses');
  const missing = useMissingWords();
  return (
    <div className={styles.state}>
      <Progress label={t('course.lessonsDone')} value={learning.lessonsDone} total={learning.lessonsTotal} />
      <p>{missing(learning)}</p>
    </div>
  );
}
