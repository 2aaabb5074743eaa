import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { type Role, roles } from '@inclusive/permissions/permissions';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { type Actor, reach } from '../shared/access/actor.ts';
import { Audit, type AuditSubject } from '../shared/audit/audit.ts';
import { NotFound } from '../shared/failures.ts';
import { checked } from '../shared/input.ts';
import { type Refused, refused } from '../shared/refused.ts';
import { inOrder, manages, whyNotChangeable } from './members.rules.ts';
import type { ChangeMemberRolesInput, MemberChanged } from './organisations.graphql.ts';

export const chosenRoles = z.array(z.enum(roles)).min(1, 'REQUIRED').transform(inOrder);

const change = z.object({ organisationId: z.uuid(), personId: z.uuid(), roles: chosenRoles });

/** Who does what in an organisation. */
@Injectable()
export class MembersService {
  constructor(
    private readonly database: DataSource,
    private readonly audit: Audit,
  ) {}

  async changeRoles(actor: Actor, input: ChangeMemberRolesInput): Promise<MemberChanged | Refused> {
    const { value, refused } = checked(change, input);
    return refused ?? this.change(actor, value.organisationId, value.personId, value.roles);
  }

  remove(actor: Actor, organisationId: string, personId: string): Promise<MemberChanged | Refused> {
    return this.change(actor, organisationId, personId, []);
  }

  private change(actor: Actor, organisationId: string, personId: string, to: Role[]): Promise<MemberChanged | Refused> {
    return this.database.transaction(async (em) => {
      await lockManaged(em, actor, organisationId);
      const held = await membersOf(em, organisationId);
      const from = held.get(personId);
      if (!from) throw new NotFound('member');
      const othersManage = [...held].some(([id, theirs]) => id !== personId && manages(theirs));
      const why = whyNotChangeable(grantingOf(actor, organisationId), { from, to, othersManage });
      if (why) return refused(why);
      await save(em, organisationId, personId, to);
      if (!isDeepStrictEqual(from, to)) await this.keepTrace(em, actor, { organisationId, id: personId }, { from, to });
      return { personId, roles: to };
    });
  }

  private async keepTrace(
    em: EntityManager,
    actor: Actor,
    member: AuditSubject,
    { from, to }: { from: Role[]; to: Role[] },
  ): Promise<void> {
    if (to.length) await this.audit.note(em, actor, 'member.roles_changed', member, { from, to });
    else await this.audit.note(em, actor, 'member.removed', member, { from });
  }
}

/** Holds the organisation, so that two changes at once cannot leave it without anyone who manages it. */
export async function lockManaged(em: EntityManager, actor: Actor, organisationId: string): Promise<void> {
  const { everywhere, organisations } = reach(actor, 'organisation.manage');
  const [managed] = await em.query<{ id: string }[]>(
    'select id from organisation where id = $1 and ($2 or id = any($3)) for update',
    [organisationId, everywhere, organisations],
  );
  if (!managed) throw new NotFound('organisation');
}

export function grantingOf(actor: Actor, organisationId: string): { isAdministrator: boolean; roles: Role[] } {
  const own = actor.memberships.find((membership) => membership.organisationId === organisationId);
  return { isAdministrator: actor.isAdministrator, roles: own?.roles ?? [] };
}

async function membersOf(em: EntityManager, organisationId: string): Promise<Map<string, Role[]>> {
  const rows = await em.query<{ person_id: string; roles: Role[] }[]>(
    'select person_id, roles from membership where organisation_id = $1',
    [organisationId],
  );
  return new Map(rows.map((row) => [row.person_id, row.roles]));
}

async function save(em: EntityManager, organisationId: string, personId: string, to: Role[]): Promise<void> {
  if (to.length) {
    await em.query('update membership set roles = $3 where organisation_id = $1 and person_id = $2', [
      organisationId,
      personId,
      to,
    ]);
  } else {
    await em.query('delete from membership where organisation_id = $1 and person_id = $2', [organisationId, personId]);
  }
}
