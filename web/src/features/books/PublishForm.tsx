import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import { useCurrentPath } from '../../shared/routing/use-page.ts';

/** One button that shows a book to readers, or takes it from them. */
export function PublishForm({ status }: { status: string }) {
  const { t } = useTranslation('bookKeeping');
  const here = useCurrentPath();
  const intent = status === 'published' ? 'withdraw' : 'publish';
  return (
    <form method="post" action={here}>
      <Button type="submit" name="intent" value={intent} variant="secondary">
        {t(`status.${intent}`)}
      </Button>
    </form>
  );
}
