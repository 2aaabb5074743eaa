import { createRouter, type AnyRoute, type RouterHistory } from '@tanstack/react-router';
import type { AppContext } from './context.ts';
import { FailureScreen } from './FailureScreen.tsx';
import { parseSearch, stringifySearch } from './search.ts';

export function createAppRouter(routeTree: AnyRoute, context: AppContext, history: RouterHistory) {
  return createRouter({
    routeTree,
    context,
    history,
    parseSearch,
    stringifySearch,
    defaultErrorComponent: FailureScreen,
    defaultStructuralSharing: true,
    defaultPreload: false,
  });
}

export type AppRouter = ReturnType<typeof createAppRouter>;
