import { useTranslation } from 'react-i18next';
import { Button, LinkButton } from '../../shared/components/Button.tsx';
import { usePath } from '../../shared/routing/use-page.ts';

/** Whether an item is on the reader's own list, to be changed, and the way to that list. */
export function MyList({ id, isSaved }: { id: string; isSaved: boolean }) {
  const { t } = useTranslation('materials');
  const to = usePath();
  return (
    <>
      <SaveForm id={id} isSaved={isSaved} />
      {isSaved && (
        <LinkButton href={to('/saved')} variant="quiet">
          {t('saved.title')}
        </LinkButton>
      )}
    </>
  );
}

function SaveForm({ id, isSaved }: { id: string; isSaved: boolean }) {
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
