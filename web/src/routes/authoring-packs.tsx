import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { authorOrganisationsQuery, packReportQuery } from '../features/authoring/authoring.queries.ts';
import { OrganisationField } from '../shared/forms/OrganisationField.tsx';
import { PackForm } from '../features/authoring/PackForm.tsx';
import { PackReport } from '../features/authoring/PackReport.tsx';
import { Page } from '../shared/components/Page.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface PacksSearch {
  report: string | undefined;
}

/** For authors: a new course from a file. */
export const authoringPacksRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'authoring/packs',
  staticData: { namespaces: ['authoring', 'packs'], cacheSeconds: 0 },
  validateSearch: ({ report }): PacksSearch => ({ report: textOf(report) }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, locale }, deps: { report } }) =>
    Promise.all([
      queryClient.ensureQueryData(authorOrganisationsQuery(locale)),
      report && queryClient.ensureQueryData(packReportQuery(report)),
    ]),
  component: AuthoringPacksScreen,
});

function AuthoringPacksScreen() {
  const { t } = useTranslation(['packs', 'authoring']);
  const to = usePath();
  const { report }: PacksSearch = authoringPacksRoute.useSearch();
  const { authorOrganisations } = useSuspenseQuery(authorOrganisationsQuery(useLocale())).data;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      breadcrumbs={[{ label: t('authoring:title'), href: to('/authoring') }]}
      isUnlisted
    >
      {report && <PackReport id={report} />}
      <PackForm submit={t('submit')}>
        <OrganisationField name="organisation" organisations={authorOrganisations} />
      </PackForm>
    </Page>
  );
}
