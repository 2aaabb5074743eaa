import type { ReactNode } from 'react';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import type { AppContext } from './context.ts';
import type { AppRouter } from './create-app-router.ts';

/** The screen, the same on the server and in the browser. */
export function App({ router, context }: { router: AppRouter; context: AppContext }) {
  return (
    <Providers context={context}>
      <RouterProvider router={router} />
    </Providers>
  );
}

export function Providers({ context, children }: { context: AppContext; children: ReactNode }) {
  return (
    <I18nextProvider i18n={context.i18n as unknown as i18n}>
      <QueryClientProvider client={context.queryClient}>{children}</QueryClientProvider>
    </I18nextProvider>
  );
}
