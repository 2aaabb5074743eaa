import { Injectable } from '@nestjs/common';
import { locales } from '@inclusive/localisation/locale';
import type { Role } from '@inclusive/permissions/permissions';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { type Actor, reach } from '../shared/access/actor.ts';
import { Audit } from '../shared/audit/audit.ts';
import { Clock } from '../shared/clock.ts';
import { Config } from '../shared/config.ts';
import { checked } from '../shared/input.ts';
import { Mails } from '../shared/mail/mails.ts';
import { type Refused, refused } from '../shared/refused.ts';
import { inOrder, whyNotChangeable } from './members.rules.ts';
import { chosenRoles, grantingOf, lockManaged } from './members.service.ts';
import type {
  InvitationAccepted,
  InvitationWithdrawn,
  InviteMemberInput,
  MemberInvited,
} from './organisations.graphql.ts';
import { invitationLetter } from './organisations.mails.ts';
import { OrganisationsReader } from './organisations.reader.ts';

const OPEN_MS = 14 * 86_400_000;

const invite = z.object({
  organisationId: z.uuid(),
  email: z.string().trim().toLowerCase().min(1).max(254).pipe(z.email()),
  roles: chosenRoles,
  locale: z.enum(locales),
});

interface InvitationRow {
  id: string;
  organisation_id: string;
  slug: string;
  email: string;
  roles: Role[];
  expires_at: string;
  accepted_at: string | null;
}

/** Asks people into an organisation by a letter, which only the owner of that address can accept. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly database: DataSource,
    private readonly reader: OrganisationsReader,
    private readonly audit: Audit,
    private readonly mails: Mails,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** A second invitation of the same address takes the place of the first. */
  async invite(actor: Actor, input: InviteMemberInput): Promise<MemberInvited | Refused> {
    const { value, refused: wrong } = checked(invite, input);
    if (wrong) return wrong;
    return this.database.transaction(async (em) => {
      await lockManaged(em, actor, value.organisationId);
      const why = whyNotChangeable(grantingOf(actor, value.organisationId), {
        from: [],
        to: value.roles,
        othersManage: true,
      });
      if (why) return refused(why);
      if (await isMember(em, value)) return refused('ALREADY_MEMBER');
      const invitationId = await this.keep(em, actor, value);
      await this.write(em, actor, { ...value, invitationId });
      const subject = { organisationId: value.organisationId, id: invitationId };
      await this.audit.note(em, actor, 'invitation.sent', subject, { roles: value.roles });
      return { invitationId };
    });
  }

  async accept(actor: Actor, id: string): Promise<InvitationAccepted | Refused> {
    return this.database.transaction(async (em) => {
      const [row] = await em.query<InvitationRow[]>(
        `select i.*, o.slug from invitation i join organisation o on o.id = i.organisation_id where i.id = $1 for update of i`,
        [id],
      );
      const why = this.whyNotAcceptable(actor, row);
      if (why || !row) return refused(why ?? 'INVITATION_GONE');
      if (!row.accepted_at) await this.join(em, actor, row);
      return { organisationSlug: row.slug };
    });
  }

  async withdraw(actor: Actor, id: string): Promise<InvitationWithdrawn | Refused> {
    const { everywhere, organisations } = reach(actor, 'organisation.manage');
    return this.database.transaction(async (em) => {
      const [[withdrawn]] = await em.query<[{ id: string; organisationId: string }[], number]>(
        `delete from invitation where id = $1 and accepted_at is null and ($2 or organisation_id = any($3))
         returning id, organisation_id as "organisationId"`,
        [id, everywhere, organisations],
      );
      if (!withdrawn) return refused('INVITATION_GONE');
      await this.audit.note(em, actor, 'invitation.withdrawn', withdrawn);
      return withdrawn;
    });
  }

  private whyNotAcceptable(actor: Actor, row: InvitationRow | undefined): string | undefined {
    if (!row) return 'INVITATION_GONE';
    if (row.email !== actor.email) return 'INVITATION_NOT_YOURS';
    const hasExpired = Date.parse(row.expires_at) <= this.clock.now().getTime();
    return hasExpired && !row.accepted_at ? 'INVITATION_EXPIRED' : undefined;
  }

  private async keep(em: EntityManager, actor: Actor, value: z.output<typeof invite>): Promise<string> {
    const now = this.clock.now();
    const [row] = await em.query<{ id: string }[]>(
      `insert into invitation (organisation_id, email, roles, locale, invited_by, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (organisation_id, email) do update set roles = excluded.roles, locale = excluded.locale,
         invited_by = excluded.invited_by, created_at = excluded.created_at, expires_at = excluded.expires_at, accepted_at = null
       returning id`,
      [
        value.organisationId,
        value.email,
        value.roles,
        value.locale,
        actor.personId,
        now,
        new Date(now.getTime() + OPEN_MS),
      ],
    );
    if (!row) throw new Error('the invitation was not kept');
    return row.id;
  }

  private async write(
    em: EntityManager,
    actor: Actor,
    value: z.output<typeof invite> & { invitationId: string },
  ): Promise<void> {
    const organisation = await this.reader.nameOf(em, value.organisationId, value.locale);
    const letter = invitationLetter(value.locale, { organisation, invitedBy: actor.name, roles: value.roles });
    const url = `${this.config.publicUrl}/${value.locale}/invitations/${value.invitationId}`;
    await this.mails.send(em, {
      ...letter,
      to: value.email,
      locale: value.locale,
      action: { label: letter.action, url },
    });
  }

  private async join(em: EntityManager, actor: Actor, { id, organisation_id, roles }: InvitationRow): Promise<void> {
    const [known] = await em.query<{ roles: Role[] }[]>(
      'select roles from membership where organisation_id = $1 and person_id = $2 for update',
      [organisation_id, actor.personId],
    );
    await em.query(
      `insert into membership (organisation_id, person_id, roles) values ($1, $2, $3)
       on conflict (person_id, organisation_id) do update set roles = excluded.roles`,
      [organisation_id, actor.personId, inOrder([...(known?.roles ?? []), ...roles])],
    );
    await em.query('update invitation set accepted_at = $2 where id = $1', [id, this.clock.now()]);
    await this.audit.note(em, actor, 'invitation.accepted', { organisationId: organisation_id, id }, { roles });
  }
}

async function isMember(
  em: EntityManager,
  { organisationId, email }: { organisationId: string; email: string },
): Promise<boolean> {
  const found = await em.query<unknown[]>(
    `select from membership m join auth."user" u on u.id = m.person_id where m.organisation_id = $1 and u.email = $2`,
    [organisationId, email],
  );
  return found.length > 0;
}
