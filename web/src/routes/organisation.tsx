import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { doneOf } from '../features/organisations/done.ts';
import { InviteForm } from '../features/organisations/InviteForm.tsx';
import { manageInvitations } from '../features/organisations/organisations.actions.ts';
import { organisationQuery } from '../features/organisations/organisations.queries.ts';
import { InvitationRows, MemberRows } from '../features/organisations/PersonRows.tsx';
import { RoleList } from '../features/organisations/RoleList.tsx';
import { useOrganisationWords } from '../features/organisations/use-words.ts';
import { ApiFailure } from '../shared/api-failure.ts';
import { LinkButton } from '../shared/components/Button.tsx';
import { DefinitionList } from '../shared/components/DefinitionList.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import type { OrganisationQuery } from '../shared/operations/graphql.ts';
import { textOf } from '../shared/routing/search.ts';
import { useFormState, useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

type Organisation = NonNullable<OrganisationQuery['organisation']>;

interface OrganisationSearch {
  done: ReturnType<typeof doneOf>;
  after: string | undefined;
}

export const organisationRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'organisations/$slug',
  staticData: { namespaces: ['organisations'], action: manageInvitations },
  validateSearch: (search): OrganisationSearch => ({ done: doneOf(search['done']), after: textOf(search['after']) }),
  loaderDeps: ({ search }) => ({ after: search.after }),
  loader: async ({ context, params, deps }) => {
    const query = organisationQuery(context.locale, params.slug, deps.after);
    const { organisation } = await context.queryClient.ensureQueryData(query);
    if (!organisation) throw new ApiFailure('NOT_FOUND');
  },
  component: OrganisationScreen,
});

function OrganisationScreen() {
  const { t } = useTranslation('organisations');
  const { slug } = organisationRoute.useParams();
  const { done, after }: OrganisationSearch = organisationRoute.useSearch();
  const { data } = useSuspenseQuery(organisationQuery(useLocale(), slug, after));
  const to = usePath();
  const { organisation } = data;
  if (!organisation) return null;
  return (
    <Page
      title={organisation.name.text}
      heading={<Localised text={organisation.name} />}
      breadcrumbs={[{ label: t('title'), href: to('/organisations') }]}
      kicker={organisation.isLead && t('leadPartner')}
      sash={slug}
      actions={organisation.members && <ManagingLinks slug={slug} />}
    >
      {done && <Notice tone="success">{t(`done.${done}`)}</Notice>}
      <Facts organisation={organisation} />
      {organisation.members && <Members organisation={organisation} />}
      {organisation.openInvitations && <Invitations organisation={organisation} />}
      {organisation.grantableRoles.length > 0 && (
        <InviteForm roles={organisation.grantableRoles} country={organisation.country} />
      )}
    </Page>
  );
}

function ManagingLinks({ slug }: { slug: string }) {
  const { t } = useTranslation('organisations');
  const to = usePath();
  return (
    <>
      <LinkButton variant="secondary" icon="graduation-cap" href={to('/organisations/$slug/certificates', { slug })}>
        {t('certificates')}
      </LinkButton>
      <LinkButton variant="secondary" icon="clock" href={to('/organisations/$slug/history', { slug })}>
        {t('history.title')}
      </LinkButton>
    </>
  );
}

function Facts({ organisation: { country, municipality, website, myRoles } }: { organisation: Organisation }) {
  const { t } = useTranslation('organisations');
  const state = country === 'LV' || country === 'LT' ? t(`country.${country}`) : country;
  return (
    <DefinitionList
      items={[
        { term: t('countryTerm'), value: state },
        !!municipality && { term: t('municipality'), value: municipality },
        !!website && { term: t('website'), value: <a href={website}>{website.replace(/^https?:\/\//, '')}</a> },
        myRoles.length > 0 && { term: t('myRoles'), value: <RoleList roles={myRoles} /> },
      ]}
    />
  );
}

function Members({ organisation: { slug, members } }: { organisation: Organisation }) {
  const { t } = useTranslation('organisations');
  const to = usePath();
  const { nodes = [], pageInfo } = members ?? {};
  return (
    <Section title={t('members.title')} id="members">
      {nodes.length ? <MemberRows members={nodes} slug={slug} /> : <p>{t('members.none')}</p>}
      {pageInfo?.hasNextPage && (
        <p>
          <a href={to('/organisations/$slug', { slug }, { after: pageInfo.endCursor ?? undefined })}>
            {t('members.more')}
          </a>
        </p>
      )}
    </Section>
  );
}

function Invitations({ organisation: { openInvitations } }: { organisation: Organisation }) {
  const { t } = useTranslation('organisations');
  const { refusal } = useOrganisationWords();
  const state = useFormState();
  const code = state.value('intent') === 'withdraw' ? state.code : undefined;
  return (
    <Section title={t('invitations.title')} id="invitations">
      {code && <Notice tone="warn">{refusal(code)}</Notice>}
      {openInvitations?.length ? <InvitationRows invitations={openInvitations} /> : <p>{t('invitations.none')}</p>}
    </Section>
  );
}
