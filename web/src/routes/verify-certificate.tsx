import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { checkQuery } from '../features/certificates/certificates.queries.ts';
import { CheckAnswer } from '../features/certificates/CheckAnswer.tsx';
import { Page } from '../shared/components/Page.tsx';
import { usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

/** The page behind a certificate's QR code. */
export const verifyCertificateRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'verify/$token',
  staticData: { namespaces: ['certificates'], cacheSeconds: 0 },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(checkQuery(params.token)),
  component: VerifyCertificateScreen,
});

function VerifyCertificateScreen() {
  const { t } = useTranslation('certificates');
  const { token } = verifyCertificateRoute.useParams();
  const { checkCertificate } = useSuspenseQuery(checkQuery(token)).data;
  const to = usePath();
  return (
    <Page title={t('checked.pageTitle')} isUnlisted>
      <CheckAnswer checked={checkCertificate} />
      <p>{t('check.privacy')}</p>
      <p>
        <a href={to('/verify')}>{t('check.another')}</a>
      </p>
    </Page>
  );
}
