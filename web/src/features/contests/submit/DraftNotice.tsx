import { useTranslation } from 'react-i18next';
import { Button, LinkButton } from '../../../shared/components/Button.tsx';
import { Notice } from '../../../shared/components/Notice.tsx';
import { usePath } from '../../../shared/routing/use-page.ts';
import type { Draft } from './use-draft.ts';

/** Whether what is typed is kept; where two windows differ, the reader chooses. */
export function DraftNotice({ draft, contest }: { draft: Draft; contest: string }) {
  const { t, i18n } = useTranslation('submit');
  const to = usePath();
  const { news, id, takeMine } = draft;
  if (news === 'elsewhere')
    return (
      <Notice tone="warn" title={t('elsewhere')} isLive>
        <p>{t('elsewhereText')}</p>
        <p>
          <Button variant="secondary" onClick={() => void takeMine()}>
            {t('takeMine')}
          </Button>{' '}
          {id && (
            <LinkButton variant="quiet" href={to('/contests/$contest/submit', { contest }, { draft: id })}>
              {t('takeTheirs')}
            </LinkButton>
          )}
        </p>
      </Notice>
    );
  const words = (): string | undefined => {
    if (!news) return undefined;
    if (news === 'kept' || news === 'keptNot') return t(news as 'kept');
    if (i18n.exists(`submit:fault.${news}`)) return t(`fault.${news as 'NOT_A_PHOTO'}`);
    return t(i18n.exists(`submit:refused.${news}`) ? `refused.${news as 'UNKNOWN'}` : 'refused.UNKNOWN');
  };
  return <p role="status">{words()}</p>;
}
