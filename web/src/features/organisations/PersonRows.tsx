import { useTranslation } from 'react-i18next';
import { Button, LinkButton } from '../../shared/components/Button.tsx';
import { Row, RowDetail, Rows } from '../../shared/components/Rows.tsx';
import { Tag } from '../../shared/components/Tag.tsx';
import type { OrganisationQuery } from '../../shared/operations/graphql.ts';
import { useLocale, usePath } from '../../shared/routing/use-page.ts';
import { dayOf } from '../../shared/when.ts';
import { RoleList } from './RoleList.tsx';

type Organisation = NonNullable<OrganisationQuery['organisation']>;
export type Member = NonNullable<Organisation['members']>['nodes'][number];
export type OpenInvitation = NonNullable<Organisation['openInvitations']>[number];

export function MemberRows({ members, slug }: { members: readonly Member[]; slug: string }) {
  const { t } = useTranslation('organisations');
  const to = usePath();
  return (
    <Rows>
      {members.map(({ personId, name, email, roles, isMe }) => (
        <Row
          key={personId}
          name={isMe ? `${name} (${t('members.you')})` : name}
          action={
            <LinkButton
              variant="secondary"
              href={to('/organisations/$slug/members/$person', { slug, person: personId })}
              aria-label={t('members.changeOf', { name })}
            >
              {t('members.change')}
            </LinkButton>
          }
        >
          <RowDetail>{email}</RowDetail>
          <RoleList roles={roles} />
        </Row>
      ))}
    </Rows>
  );
}

export function InvitationRows({ invitations }: { invitations: readonly OpenInvitation[] }) {
  const { t } = useTranslation('organisations');
  const locale = useLocale();
  return (
    <Rows>
      {invitations.map(({ id, email, roles, expiresAt, hasExpired }) => (
        <Row key={id} name={email} action={<Withdrawal id={id} email={email} />}>
          <RowDetail>
            {hasExpired ? (
              <Tag tone="warn">{t('invitations.expired')}</Tag>
            ) : (
              t('invitations.until', { when: dayOf(expiresAt, locale) })
            )}
          </RowDetail>
          <RoleList roles={roles} />
        </Row>
      ))}
    </Rows>
  );
}

function Withdrawal({ id, email }: { id: string; email: string }) {
  const { t } = useTranslation('organisations');
  return (
    <form method="post">
      <input type="hidden" name="intent" value="withdraw" />
      <Button
        type="submit"
        variant="secondary"
        name="invitation"
        value={id}
        aria-label={t('invitations.withdrawOf', { email })}
      >
        {t('invitations.withdraw')}
      </Button>
    </form>
  );
}
