import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PressToGoOn } from '../features/accounts/PressToGoOn.tsx';
import { confirmAddress } from '../features/accounts/sign-up.actions.ts';
import { textOf } from '../shared/routing/search.ts';
import { useFormState, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

export const confirmAddressRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'confirm-address',
  staticData: { namespaces: ['accounts'], action: confirmAddress, cacheSeconds: 0 },
  validateSearch: (search) => ({
    token: textOf(search['token']),
    for: search['for'] === 'email' ? ('email' as const) : undefined,
    return: textOf(search['return']),
  }),
  component: ConfirmAddressScreen,
});

function ConfirmAddressScreen() {
  const { t } = useTranslation('accounts');
  const search = confirmAddressRoute.useSearch();
  const { code } = useFormState();
  const to = usePath();
  const here = to('/confirm-address', undefined, search);
  const signIn = { href: to('/sign-in', undefined, { return: here }), label: t('signIn.title') };
  const resend = {
    href: to('/check-your-mail', undefined, { for: 'sign-up', return: search.return }),
    label: t('checkMail.resendTitle'),
  };
  const account = { href: to('/account'), label: t('signIn.toAccount') };
  return (
    <PressToGoOn
      title={t('confirm.title')}
      lead={t('confirm.lead')}
      submit={t('confirm.submit')}
      again={code === 'SIGN_IN_FIRST' ? signIn : search.for === 'email' ? account : resend}
    />
  );
}
