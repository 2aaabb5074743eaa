import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import { PostForm } from './PostForm.tsx';
import styles from './LeaveCourse.module.css';

/** Folded away at the end of the page: what leaving means, and the button. */
export function LeaveCourse() {
  const { t } = useTranslation('courses');
  return (
    <details className={styles.leave}>
      <summary>{t('course.leaveTitle')}</summary>
      <PostForm className={styles.form}>
        <p>{t('course.leaveText')}</p>
        <Button type="submit" name="intent" value="leave" variant="secondary">
          {t('course.leave')}
        </Button>
      </PostForm>
    </details>
  );
}
