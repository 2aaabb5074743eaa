import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { organisationsQuery } from '../features/organisations/organisations.queries.ts';
import { RoleList } from '../features/organisations/RoleList.tsx';
import { LinkButton } from '../shared/components/Button.tsx';
import { Card, CardList } from '../shared/components/Card.tsx';
import { Empty } from '../shared/components/Empty.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Page } from '../shared/components/Page.tsx';
import { Pagination } from '../shared/components/Pagination.tsx';
import { Tag } from '../shared/components/Tag.tsx';
import type { OrganisationsQuery } from '../shared/operations/graphql.ts';
import { textOf } from '../shared/routing/search.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

export const organisationsRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'organisations',
  staticData: { namespaces: ['organisations'], cacheSeconds: 300 },
  validateSearch: (search) => ({ after: textOf(search['after']) }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(organisationsQuery(context.locale, deps.after)),
  component: OrganisationsScreen,
});

function OrganisationsScreen() {
  const { t } = useTranslation('organisations');
  const { after } = organisationsRoute.useSearch();
  const { data } = useSuspenseQuery(organisationsQuery(useLocale(), after));
  const to = usePath();
  const { nodes, pageInfo } = data.organisations;
  const next = pageInfo.hasNextPage
    ? to('/organisations', undefined, { after: pageInfo.endCursor ?? undefined })
    : undefined;
  const create = data.me?.isAdministrator && (
    <LinkButton href={to('/organisations/new')} icon="users-three">
      {t('create')}
    </LinkButton>
  );
  return (
    <Page title={t('title')} lead={t('lead')} sash="organisations" actions={create}>
      {nodes.length === 0 ? (
        <Empty>{t('none')}</Empty>
      ) : (
        <CardList>
          {nodes.map((organisation) => (
            <OrganisationCard key={organisation.slug} organisation={organisation} />
          ))}
        </CardList>
      )}
      {(next ?? after) && <Pagination {...(next && { next })} {...(after && { previous: to('/organisations') })} />}
    </Page>
  );
}

function OrganisationCard({ organisation }: { organisation: OrganisationsQuery['organisations']['nodes'][number] }) {
  const { t } = useTranslation('organisations');
  const to = usePath();
  const { slug, name, country, municipality, isLead, myRoles } = organisation;
  const place = [municipality, country === 'LV' || country === 'LT' ? t(`country.${country}`) : country]
    .filter(Boolean)
    .join(', ');
  return (
    <Card
      title={<Localised text={name} />}
      href={to('/organisations/$slug', { slug })}
      meta={isLead && <Tag icon="sparkle">{t('leadPartner')}</Tag>}
    >
      <p>{place}</p>
      {myRoles.length > 0 && <RoleList roles={myRoles} />}
    </Card>
  );
}
