import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, LinkButton } from '../../shared/components/Button.tsx';
import { Tag } from '../../shared/components/Tag.tsx';
import type { OrganisationQuery } from '../../shared/operations/graphql.ts';
import { useLocale, usePath } from '../../shared/routing/use-page.ts';
import { dayOf } from '../../shared/when.ts';
import { RoleList } from './RoleList.tsx';
import styles from './PersonRows.module.css';

type Organisation = NonNullable<OrganisationQuery['organisation']>;
export type Member = NonNullable<Organisation['members']>['nodes'][number];
export type OpenInvitation = NonNullable<Organisation['openInvitations']>[number];

export function MemberRows({ members, slug }: { members: readonly Member[]; slug: string }) {
  const { t } = useTranslation('organisations');
  const to = usePath();
  return (
    <ul role="list" className={styles.list}>
      {members.map(({ personId, name, email, roles, isMe }) => (
        <Row key={personId} name={isMe ? `${name} (${t('members.you')})` : name} detail={email}>
          <RoleList roles={roles} />
          <LinkButton
            variant="secondary"
            href={to('/organisations/$slug/members/$person', { slug, person: personId })}
            aria-label={t('members.changeOf', { name })}
          >
            {t('members.change')}
          </LinkButton>
        </Row>
      ))}
    </ul>
  );
}

export function InvitationRows({ invitations }: { invitations: readonly OpenInvitation[] }) {
  const { t } = useTranslation('organisations');
  const locale = useLocale();
  return (
    <ul role="list" className={styles.list}>
      {invitations.map(({ id, email, roles, expiresAt, hasExpired }) => (
        <Row
          key={id}
          name={email}
          detail={
            hasExpired ? (
              <Tag tone="warn">{t('invitations.expired')}</Tag>
            ) : (
              t('invitations.until', { when: dayOf(expiresAt, locale) })
            )
          }
        >
          <RoleList roles={roles} />
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
        </Row>
      ))}
    </ul>
  );
}

function Row({ name, detail, children }: { name: string; detail: ReactNode; children: [ReactNode, ReactNode] }) {
  const [roles, action] = children;
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.name}>{name}</p>
        <p className={styles.quiet}>{detail}</p>
        {roles}
      </div>
      {action}
    </li>
  );
}
