import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { type Asked, AskedReleases } from '../releases/AskedReleases.tsx';

/** Who is asked, and for each who has not answered a way to ask again. */
export function EntryReleases({ releases }: { releases: readonly Asked[] }) {
  return <AskedReleases releases={releases} again={(release) => <AskAgain release={release} />} />;
}

function AskAgain({ release: { id, name, link } }: { release: Asked }) {
  const { t } = useTranslation('entries');
  return (
    <form method="post">
      <input type="hidden" name="intent" value="again" />
      <input type="hidden" name="release" value={id} />
      <Button type="submit" variant="secondary" icon={link ? 'arrow-u-up-right' : 'envelope-simple'}>
        {t(link ? 'againByLink' : 'again')}
        <span className="visually-hidden">: {name}</span>
      </Button>
    </form>
  );
}
