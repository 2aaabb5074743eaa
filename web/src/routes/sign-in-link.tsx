import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PressToGoOn } from '../features/accounts/PressToGoOn.tsx';
import { signInByLink } from '../features/accounts/sign-in.actions.ts';
import { textOf } from '../shared/routing/search.ts';
import { usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

/** Mail programs open links to look at them: only the button signs in. */
export const signInLinkRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'sign-in/link',
  staticData: { namespaces: ['accounts'], action: signInByLink, cacheSeconds: 0 },
  validateSearch: (search) => ({ token: textOf(search['token']), return: textOf(search['return']) }),
  component: SignInLinkScreen,
});

function SignInLinkScreen() {
  const { t } = useTranslation('accounts');
  const search = signInLinkRoute.useSearch();
  const to = usePath();
  return (
    <PressToGoOn
      title={t('link.title')}
      lead={t('link.lead')}
      submit={t('link.submit')}
      again={{ href: to('/sign-in', undefined, { return: search.return }), label: t('link.again') }}
    />
  );
}
