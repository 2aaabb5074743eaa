import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../shared/components/Button.tsx';
import { useAppContext } from '../../shared/routing/context.ts';
import { usePath } from '../../shared/routing/use-page.ts';

/** To the form, by way of signing in where nobody is signed in. */
export function EnterButton({ contest }: { contest: string }) {
  const { t } = useTranslation('contests');
  const to = usePath();
  const { hasSession } = useAppContext();
  const form = to('/contests/$contest/submit', { contest });
  return (
    <LinkButton href={hasSession ? form : to('/sign-in', undefined, { return: form })} icon="camera">
      {t('enter')}
    </LinkButton>
  );
}
