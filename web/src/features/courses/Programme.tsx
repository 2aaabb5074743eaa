import { useTranslation } from 'react-i18next';
import { Localised } from '../../shared/components/Localised.tsx';
import type { Course } from './CourseFacts.tsx';
import { OpensAfter } from './lesson/OpensAfter.tsx';
import styles from './Programme.module.css';

/** Modules with their lessons and the quiz, with the time of each. */
export function Programme({ course: { modules, quiz } }: { course: Course }) {
  const { t } = useTranslation('courses');
  return (
    <div className={styles.programme}>
      {modules.map(({ id, title, lessons, after }) => (
        <section key={id} aria-labelledby={`module-${id}`}>
          <h3 id={`module-${id}`} className={styles.module}>
            <Localised text={title} />
          </h3>
          <OpensAfter modules={after} />
          <ol role="list" className={styles.lessons}>
            {lessons.map((lesson) => (
              <li key={lesson.id} className={styles.lesson}>
                <Localised text={lesson.title} />
                <span className={styles.time}>{t('minutesShort', { minutes: lesson.minutes })}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {quiz && (
        <p className={styles.lesson}>
          <strong>
            <Localised text={quiz.title} />
          </strong>
          <span className={styles.time}>{t('minutesShort', { minutes: quiz.minutes })}</span>
        </p>
      )}
    </div>
  );
}
