import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mayWithRoles, type Permission } from '@inclusive/permissions/permissions';
import { manageAccount } from '../features/accounts/account.actions.ts';
import { accountQuery, requireAccount } from '../features/accounts/accounts.queries.ts';
import { doneAtAccount } from '../features/accounts/done.ts';
import { type Account, EmailForm, PasswordForm, ProfileForm } from '../features/accounts/ProfileForms.tsx';
import { SessionList } from '../features/accounts/SessionList.tsx';
import { jurySeatsQuery } from '../features/contests/jury/jury.queries.ts';
import { RoleList } from '../features/organisations/RoleList.tsx';
import { LinkButton } from '../shared/components/Button.tsx';
import { Card, CardList } from '../shared/components/Card.tsx';
import { DefinitionList } from '../shared/components/DefinitionList.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import type { AccountQuery } from '../shared/operations/graphql.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface AccountSearch {
  done: ReturnType<typeof doneAtAccount>;
}

export const accountRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'account',
  staticData: { namespaces: ['accounts', 'organisations'], action: manageAccount },
  validateSearch: (search): AccountSearch => ({ done: doneAtAccount(search['done']) }),
  loader: async ({ context: { queryClient, locale } }) => {
    await requireAccount(queryClient, locale);
    await queryClient.ensureQueryData(jurySeatsQuery(locale));
  },
  component: AccountScreen,
});

function AccountScreen() {
  const { t } = useTranslation('accounts');
  const { done }: AccountSearch = accountRoute.useSearch();
  const { data } = useSuspenseQuery(accountQuery(useLocale()));
  const to = usePath();
  const { me: account, organisations } = data;
  if (!account) return null;
  return (
    <Page title={t('account.title')} lead={t('account.lead')} isUnlisted>
      {done && <Notice tone="success">{t(`done.${done}`)}</Notice>}
      <Memberships account={account} organisations={organisations.nodes} />
      <ProfileForm account={account} />
      <EmailForm account={account} />
      <PasswordForm account={account} />
      <Protection account={account} />
      <SessionList sessions={account.security.sessions} />
      <p>
        <LinkButton href={to('/account/delete')} variant="quiet" icon="trash">
          {t('account.delete')}
        </LinkButton>
      </p>
    </Page>
  );
}

function Protection({ account: { security } }: { account: Account }) {
  const { t } = useTranslation('accounts');
  const to = usePath();
  const count = security.passkeys.length;
  const secondFactor = security.hasSecondFactor ? t('account.secondFactorOn') : t('account.secondFactorOff');
  const passkeys = count ? t('account.passkeys', { count }) : t('account.noPasskeys');
  return (
    <Section title={t('account.security')} id="security-title">
      <p>{t('account.securityText')}</p>
      <DefinitionList
        items={[
          { term: t('security.secondFactor'), value: secondFactor },
          { term: t('security.passkeys'), value: passkeys },
        ]}
      />
      <p>
        <LinkButton href={to('/account/security')} variant="secondary" icon="shield-check">
          {t('account.securityLink')}
        </LinkButton>
      </p>
    </Section>
  );
}

type Organisations = AccountQuery['organisations']['nodes'];

function Memberships({ account, organisations }: { account: Account; organisations: Organisations }) {
  const { t } = useTranslation('accounts');
  const { t: organisationWords } = useTranslation('organisations');
  const to = usePath();
  const mine = organisations.filter(({ myRoles }) => myRoles.length > 0);
  return (
    <Section title={t('account.organisations')} id="organisations">
      {account.isAdministrator && (
        <Notice title={t('account.administrator')}>
          <a href={to('/organisations')}>{organisationWords('title')}</a>
        </Notice>
      )}
      {mine.length === 0 && !account.isAdministrator && <p>{t('account.noOrganisations')}</p>}
      {mine.length > 0 && (
        <CardList>
          {mine.map(({ slug, name, myRoles }) => (
            <Card key={slug} heading="h3" title={<Localised text={name} />} href={to('/organisations/$slug', { slug })}>
              <RoleList roles={myRoles} />
            </Card>
          ))}
        </CardList>
      )}
      <Work account={account} mine={mine} />
    </Section>
  );
}

const work = [
  { permission: 'course.author', path: '/authoring', icon: 'pencil-simple', label: 'nav.authoring' },
  {
    permission: 'material.author',
    path: '/authoring/materials',
    icon: 'pencil-simple',
    label: 'nav.materialsAuthoring',
  },
  { permission: 'room.write', path: '/authoring/rooms', icon: 'map-pin', label: 'nav.roomsAuthoring' },
  { permission: 'book.enter', path: '/books/manage', icon: 'books', label: 'nav.bookRecords' },
  { permission: 'contest.organise', path: '/organise', icon: 'camera', label: 'nav.organise' },
  { permission: 'contest.moderate', path: '/moderation', icon: 'images', label: 'nav.moderation' },
  { permission: 'booking.read', path: '/visits', icon: 'calendar-check', label: 'nav.visits' },
  { permission: 'booking.readAll', path: '/visits/figures', icon: 'list-numbers', label: 'nav.visitFigures' },
  { permission: 'service.manage', path: '/services', icon: 'list-bullets', label: 'nav.services' },
  { permission: 'diary.keep', path: '/diaries', icon: 'calendar-blank', label: 'nav.diaries' },
] as const;

/** Ways to what one does for one's organisations. */
function Work({ account, mine }: { account: Account; mine: Organisations }) {
  const { t } = useTranslation('common');
  const to = usePath();
  const { jurySeats } = useSuspenseQuery(jurySeatsQuery(useLocale())).data;
  const seats = jurySeats.length ? [{ path: '/jury', icon: 'star', label: 'nav.jury' } as const] : [];
  const may = (permission: Permission) =>
    account.isAdministrator || mine.some(({ myRoles }) => mayWithRoles(permission, myRoles));
  return [...work.filter(({ permission }) => may(permission)), ...seats].map(({ path, icon, label }) => (
    <p key={path}>
      <LinkButton href={to(path)} variant="secondary" icon={icon}>
        {t(label)}
      </LinkButton>
    </p>
  ));
}
