import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { accountSecurityQuery } from '../features/accounts/accounts.queries.ts';
import { Passkeys } from '../features/accounts/Passkeys.tsx';
import { SecondFactor } from '../features/accounts/SecondFactor.tsx';
import { Page } from '../shared/components/Page.tsx';
import { usePath } from '../shared/routing/use-page.ts';

export function AccountSecurityScreen() {
  const { t } = useTranslation('accounts');
  const { data } = useSuspenseQuery(accountSecurityQuery);
  const to = usePath();
  if (!data.me) return null;
  const { security } = data.me;
  return (
    <Page
      title={t('security.title')}
      lead={t('security.lead')}
      breadcrumbs={[{ label: t('account.title'), href: to('/account') }]}
      isUnlisted
    >
      <noscript>
        <p>{t('security.needsScript')}</p>
      </noscript>
      <SecondFactor hasPassword={security.hasPassword} isOn={security.hasSecondFactor} />
      <Passkeys passkeys={security.passkeys} />
    </Page>
  );
}
