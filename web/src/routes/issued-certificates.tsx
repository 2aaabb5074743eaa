import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { issuedCertificatesQuery } from '../features/certificates/certificates.queries.ts';
import { IssuedList } from '../features/certificates/IssuedList.tsx';
import { Button, LinkButton } from '../shared/components/Button.tsx';
import { Empty } from '../shared/components/Empty.tsx';
import { Page } from '../shared/components/Page.tsx';
import { Pagination } from '../shared/components/Pagination.tsx';
import { Form, FormActions } from '../shared/forms/Form.tsx';
import { TextField } from '../shared/forms/TextField.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface IssuedSearch {
  search?: string | undefined;
  after?: string | undefined;
}

/** Certificates of an organisation's courses, for those who look after them. */
export const issuedCertificatesRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'organisations/$slug/certificates',
  staticData: { namespaces: ['certificates'], cacheSeconds: 0 },
  validateSearch: (search: Record<string, unknown>): IssuedSearch => ({
    search: textOf(search['search'])?.trim() || undefined,
    after: textOf(search['after']),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, locale }, params: { slug }, deps }) =>
    queryClient.ensureQueryData(issuedCertificatesQuery(locale, slug, deps.search, deps.after)),
  component: IssuedCertificatesScreen,
});

function IssuedCertificatesScreen() {
  const { t } = useTranslation('certificates');
  const { slug } = issuedCertificatesRoute.useParams();
  const { search, after }: IssuedSearch = issuedCertificatesRoute.useSearch();
  const { data } = useSuspenseQuery(issuedCertificatesQuery(useLocale(), slug, search, after));
  const to = usePath();
  const { nodes, pageInfo } = data.issuedCertificates;
  const page = (cursor?: string) => to('/organisations/$slug/certificates', { slug }, { search, after: cursor });
  const crumbs = [{ label: data.organisation?.name.text ?? slug, href: to('/organisations/$slug', { slug }) }];
  return (
    <Page title={t('issued.title')} lead={t('issued.lead')} breadcrumbs={crumbs} isUnlisted>
      <SearchForm slug={slug} search={search} />
      {nodes.length > 0 ? (
        <IssuedList slug={slug} certificates={nodes} />
      ) : (
        <Empty>{t(search ? 'issued.notFound' : 'issued.none')}</Empty>
      )}
      <Pagination
        previous={after && page()}
        next={pageInfo.hasNextPage ? page(pageInfo.endCursor ?? undefined) : undefined}
      />
    </Page>
  );
}

function SearchForm({ slug, search }: { slug: string; search: string | undefined }) {
  const { t } = useTranslation('certificates');
  const to = usePath();
  const here = to('/organisations/$slug/certificates', { slug });
  return (
    <Form
      method="get"
      action={here}
      role="search"

      fields={{ search: t('issued.search') }}
    >
      <TextField name="search" defaultValue={search} hint={t('issued.searchHint')} maxLength={120} isOptional />
      <FormActions>
        <Button type="submit" variant="secondary" icon="magnifying-glass">
          {t('issued.find')}
        </Button>
        {search && (
          <LinkButton variant="quiet" href={here}>
            {t('issued.all')}
          </LinkButton>
        )}
      </FormActions>
    </Form>
  );
}
