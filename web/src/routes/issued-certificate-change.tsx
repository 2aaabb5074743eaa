import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute, notFound } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { issuedCertificateQuery } from '../features/certificates/certificates.queries.ts';
import { changeCertificate, reissueReasons, revocationReasons } from '../features/certificates/change-certificate.ts';
import { IssuedFacts } from '../features/certificates/IssuedFacts.tsx';
import type { certificates } from '../locales/en/certificates.ts';
import { Button, LinkButton } from '../shared/components/Button.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page } from '../shared/components/Page.tsx';
import { Choice } from '../shared/forms/Choice.tsx';
import { Form, FormActions } from '../shared/forms/Form.tsx';
import type { IssuedCertificateQuery } from '../shared/operations/graphql.ts';
import { useFormState, useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

type Change = 'revoke' | 'reissue';
type Certificate = IssuedCertificateQuery['issuedCertificate'];

const isChange = (change: string): change is Change => change === 'revoke' || change === 'reissue';

/** Asks once more, and for the reason, before a certificate is revoked or issued anew. */
export const issuedCertificateChangeRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'organisations/$slug/certificates/$certificate/$change',
  staticData: { namespaces: ['certificates'], action: changeCertificate, cacheSeconds: 0 },
  loader: async ({ context: { queryClient, locale }, params: { slug, certificate, change } }) => {
    if (!isChange(change)) throw notFound();
    await queryClient.ensureQueryData(issuedCertificateQuery(locale, slug, certificate));
  },
  component: ChangeScreen,
});

function ChangeScreen() {
  const { t } = useTranslation('certificates');
  const { slug, certificate: id, change } = issuedCertificateChangeRoute.useParams();
  const { issuedCertificate } = useSuspenseQuery(issuedCertificateQuery(useLocale(), slug, id)).data;
  const to = usePath();
  if (!isChange(change)) return null;
  const back = to('/organisations/$slug/certificates/$certificate', { slug, certificate: id });
  const crumbs = [
    { label: t('issued.title'), href: to('/organisations/$slug/certificates', { slug }) },
    { label: issuedCertificate.number, href: back },
  ];
  return (
    <Page title={t(`${change}.title`)} lead={t(`${change}.lead`)} breadcrumbs={crumbs} isUnlisted>
      <IssuedFacts certificate={issuedCertificate} />
      {change === 'reissue' && <NewName certificate={issuedCertificate} />}
      <ChangeForm change={change} back={back} />
    </Page>
  );
}

function NewName({ certificate: { currentName } }: { certificate: Certificate }) {
  const { t } = useTranslation('certificates');
  return (
    <Notice>
      <p>{t('reissue.name', { name: currentName ?? '' })}</p>
    </Notice>
  );
}

function ChangeForm({ change, back }: { change: Change; back: string }) {
  const { t, i18n } = useTranslation('certificates');
  const refusal = (code: string) =>
    t(
      i18n.exists(`certificates:refused.${code}`)
        ? `refused.${code as keyof typeof certificates.refused}`
        : 'refused.UNKNOWN',
    );
  const options =
    change === 'revoke'
      ? revocationReasons.map((value) => ({ value, label: t(`revoke.reason.${value}`) }))
      : reissueReasons.map((value) => ({ value, label: t(`reissue.reason.${value}`) }));
  return (
    <Form state={useFormState()} fields={{ reason: t('field.reason') }} refusal={refusal}>
      <Choice name="reason" options={options} />
      <FormActions>
        <Button type="submit" variant={change === 'revoke' ? 'danger' : 'primary'}>
          {t(`${change}.submit`)}
        </Button>
        <LinkButton variant="quiet" href={back}>
          {t('keepAsItIs')}
        </LinkButton>
      </FormActions>
    </Form>
  );
}
