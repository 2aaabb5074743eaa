import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';

/** Shown by `passkey-sign-in.ts` where the browser knows passkeys. */
export function PasskeySignIn({ wayBack }: { wayBack: string }) {
  const { t } = useTranslation('accounts');
  return (
    <div hidden data-enhance="passkey-sign-in" data-way-back={wayBack}>
      <Button variant="secondary" icon="key">
        {t('signIn.passkey')}
      </Button>
      <p role="status" data-words={t('signIn.passkeyFailed')} />
    </div>
  );
}
