import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../shared/components/Button.tsx';
import { usePath } from '../../shared/routing/use-page.ts';

/** Ways from one's courses to one's certificates, to one's notes, and to the tasks of colleagues. */
export function LearningLinks() {
  const { t } = useTranslation(['lessons', 'learning']);
  const to = usePath();
  return (
    <>
      <LinkButton href={to('/certificates')} variant="secondary" icon="graduation-cap">
        {t('learning:certificates')}
      </LinkButton>
      <LinkButton href={to('/learning/notes')} variant="secondary" icon="pencil-simple">
        {t('notes.title')}
      </LinkButton>
      <LinkButton href={to('/learning/reviews')} variant="secondary" icon="hand-heart">
        {t('reviews.title')}
      </LinkButton>
    </>
  );
}
