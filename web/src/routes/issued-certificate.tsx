import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { issuedCertificateQuery } from '../features/certificates/certificates.queries.ts';
import { IssuedFacts } from '../features/certificates/IssuedFacts.tsx';
import { LinkButton } from '../shared/components/Button.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page } from '../shared/components/Page.tsx';
import { FormActions } from '../shared/forms/Form.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

const all = ['revoked', 'reissued'] as const;

interface IssuedSearch {
  done?: (typeof all)[number] | undefined;
}

export const issuedCertificateRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'organisations/$slug/certificates/$certificate',
  staticData: { namespaces: ['certificates'], cacheSeconds: 0 },
  validateSearch: (search: Record<string, unknown>): IssuedSearch => ({
    done: all.find((done) => done === textOf(search['done'])),
  }),
  loader: ({ context: { queryClient, locale }, params: { slug, certificate } }) =>
    queryClient.ensureQueryData(issuedCertificateQuery(locale, slug, certificate)),
  component: IssuedCertificateScreen,
});

function IssuedCertificateScreen() {
  const { t } = useTranslation('certificates');
  const { slug, certificate: id } = issuedCertificateRoute.useParams();
  const { done }: IssuedSearch = issuedCertificateRoute.useSearch();
  const { organisation, issuedCertificate } = useSuspenseQuery(issuedCertificateQuery(useLocale(), slug, id)).data;
  const to = usePath();
  const crumbs = [
    { label: organisation?.name.text ?? slug, href: to('/organisations/$slug', { slug }) },
    { label: t('issued.title'), href: to('/organisations/$slug/certificates', { slug }) },
  ];
  const change = (name: string) =>
    to('/organisations/$slug/certificates/$certificate/$change', { slug, certificate: id, change: name });
  return (
    <Page title={issuedCertificate.number} kicker={t('field.number')} breadcrumbs={crumbs} isUnlisted>
      {done && <Notice tone="success">{t(`issued.done.${done}`)}</Notice>}
      <IssuedFacts certificate={issuedCertificate} />
      <FormActions>
        {issuedCertificate.canBeReissued && (
          <LinkButton variant="secondary" href={change('reissue')}>
            {t('reissue.open')}
          </LinkButton>
        )}
        {issuedCertificate.canBeRevoked && (
          <LinkButton variant="quiet" href={change('revoke')}>
            {t('revoke.open')}
          </LinkButton>
        )}
      </FormActions>
    </Page>
  );
}
