import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import { Notice } from '../../shared/components/Notice.tsx';
import { PostForm } from './PostForm.tsx';

/** The course was published anew while the learner is under way: they choose when, or whether, to go on with it. */
export function NewRevision() {
  const { t } = useTranslation('courses');
  return (
    <Notice title={t('course.newTitle')}>
      <p>{t('course.newText')}</p>
      <PostForm>
        <Button type="submit" name="intent" value="take-new" variant="secondary">
          {t('course.newTake')}
        </Button>
      </PostForm>
    </Notice>
  );
}
