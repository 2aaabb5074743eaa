import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { accountSecurityQuery } from '../features/accounts/accounts.queries.ts';
import { ApiFailure } from '../shared/api-failure.ts';
import { localeRoute } from './root.tsx';

export const accountSecurityRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'account/security',
  staticData: { namespaces: ['accounts'], interactive: true, screenFile: 'account-security.screen.tsx' },
  loader: async ({ context }) => {
    const { me } = await context.queryClient.ensureQueryData(accountSecurityQuery);
    if (!me) throw new ApiFailure('UNAUTHENTICATED');
  },
  component: lazyRouteComponent(() => import('./account-security.screen.tsx'), 'AccountSecurityScreen'),
});
