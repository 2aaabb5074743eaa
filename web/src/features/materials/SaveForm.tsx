import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';

/** Puts the material on the reader's list, or takes it off. */
export function SaveForm({ id, isSaved }: { id: string; isSaved: boolean }) {
  const { t } = useTranslation('materials');
  return (
    <form method="post">
      <input type="hidden" name="id" value={id} />
      <Button
        type="submit"
        name="intent"
        value={isSaved ? 'drop' : 'save'}
        variant="secondary"
        icon={isSaved ? 'check' : 'star'}
      >
        {t(isSaved ? 'save.drop' : 'save.keep')}
      </Button>
    </form>
  );
}
