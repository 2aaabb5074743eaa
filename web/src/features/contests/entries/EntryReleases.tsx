import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { AskedReleases } from '../releases/AskedReleases.tsx';
import type { MyEntry } from '../submit/answers.ts';

/** Who is asked, and for each who has not answered a way to ask again. */
export function EntryReleases({ releases }: { releases: MyEntry['releases'] }) {
  const { t } = useTranslation('entries');
  const open = releases.filter(({ state }) => state === 'asked');
  return (
    <>
      <AskedReleases releases={releases} />
      {open.map(({ id, name }) => (
        <form key={id} method="post">
          <input type="hidden" name="intent" value="again" />
          <input type="hidden" name="release" value={id} />
          <Button type="submit" variant="secondary" icon="envelope-simple">
            {t('again')}: {name}
          </Button>
        </form>
      ))}
    </>
  );
}
