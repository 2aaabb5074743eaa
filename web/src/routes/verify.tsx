import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { checkQuery } from '../features/certificates/certificates.queries.ts';
import { CheckAnswer } from '../features/certificates/CheckAnswer.tsx';
import { CheckForm } from '../features/certificates/CheckForm.tsx';
import { Page } from '../shared/components/Page.tsx';
import { textOf } from '../shared/routing/search.ts';
import { localeRoute } from './root.tsx';

/** Where anybody asks for the state of a certificate by its number. */
export const verifyRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'verify',
  staticData: { namespaces: ['certificates'], cacheSeconds: 0 },
  validateSearch: (search: Record<string, unknown>): { number?: string | undefined } => ({
    number: textOf(search['number'])?.trim() || undefined,
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient }, deps }) => {
    if (deps.number) await queryClient.ensureQueryData(checkQuery(deps.number));
  },
  component: VerifyScreen,
});

function VerifyScreen() {
  const { t } = useTranslation('certificates');
  const { number } = verifyRoute.useSearch();
  return (
    <Page title={t('check.title')} lead={t('check.lead')} isUnlisted>
      {number && <Answer number={number} />}
      <CheckForm number={number} />
      <p>{t('check.privacy')}</p>
    </Page>
  );
}

function Answer({ number }: { number: string }) {
  return <CheckAnswer checked={useSuspenseQuery(checkQuery(number)).data.checkCertificate} />;
}
