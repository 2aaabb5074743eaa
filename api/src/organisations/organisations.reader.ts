import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import type { EntityManager } from 'typeorm';
import { type Actor, reach } from '../shared/access/actor.ts';
import { Clock } from '../shared/clock.ts';
import { limitOf, type Page, type PageArgs, pageOf } from '../shared/connection.ts';
import { Prepared } from '../shared/database/prepared.ts';
import { joinTexts, textOf } from '../shared/localised.ts';
import { grantableRoles } from './members.rules.ts';
import type { Invitation, Member, OpenInvitation, Organisation } from './organisations.graphql.ts';

type OrganisationRow = Omit<Organisation, 'myRoles' | 'grantableRoles'>;

@Injectable()
export class OrganisationsReader {
  constructor(
    private readonly database: Prepared,
    private readonly clock: Clock,
  ) {}

  /** The lead partner first, then by slug. */
  async list(actor: Actor | undefined, locale: Locale, page: PageArgs): Promise<Page<Organisation>> {
    const rows = await this.database.query<OrganisationRow[]>(
      `${ORGANISATION}
       where $2::text is null or (not o.is_lead, o.slug) > (select not l.is_lead, l.slug from organisation l where l.slug = $2)
       order by not o.is_lead, o.slug limit $3`,
      [locale, page.after ?? null, limitOf(page)],
    );
    return pageOf(
      rows.map((row) => seenBy(actor, row)),
      page,
      ({ slug }) => slug,
    );
  }

  async find(actor: Actor | undefined, locale: Locale, slug: string): Promise<Organisation | null> {
    const [row] = await this.database.query<OrganisationRow[]>(`${ORGANISATION} where o.slug = $2`, [locale, slug]);
    return row ? seenBy(actor, row) : null;
  }

  /** Null for whoever does not manage the organisation. */
  async members(actor: Actor | undefined, organisationId: string, page: PageArgs): Promise<Page<Member> | null> {
    if (!isManagedBy(actor, organisationId)) return null;
    const rows = await this.database.query<Member[]>(
      `${MEMBER}
       where m.organisation_id = $1 
         and ($3::uuid is null or (u.name, u.id) > (select l.name, l.id from auth."user" l where l.id = $3))
       order by u.name, u.id limit $4`,
      [organisationId, actor.personId, page.after ?? null, limitOf(page)],
    );
    return pageOf(rows, page, ({ personId }) => personId);
  }

  /** Null for whoever does not manage the organisation, and for whoever is no member. */
  async member(actor: Actor | undefined, organisationId: string, personId: string): Promise<Member | null> {
    if (!isManagedBy(actor, organisationId)) return null;
    const [row] = await this.database.query<Member[]>(`${MEMBER} where m.organisation_id = $1 and u.id = $3`, [
      organisationId,
      actor.personId,
      personId,
    ]);
    return row ?? null;
  }

  /** Null for whoever does not manage the organisation. */
  async openInvitations(actor: Actor | undefined, organisationId: string): Promise<OpenInvitation[] | null> {
    if (!isManagedBy(actor, organisationId)) return null;
    return this.database.query<OpenInvitation[]>(
      `select id, email, roles, expires_at as "expiresAt", expires_at <= $2 as "hasExpired"
       from invitation where organisation_id = $1 and accepted_at is null order by created_at desc, id limit 50`,
      [organisationId, this.clock.now()],
    );
  }

  async invitation(actor: Actor | undefined, locale: Locale, id: string): Promise<Invitation | null> {
    const [row] = await this.database.query<Invitation[]>(
      `select i.id, ${textOf('name', 'o.source_locale', '$1')} as "organisationName", o.slug as "organisationSlug", i.roles,
         case when i.accepted_at is not null then 'ACCEPTED' when i.expires_at <= $3 then 'EXPIRED' else 'OPEN' end as state,
         coalesce(i.email = $4, false) as "isMine"
       from invitation i join organisation o on o.id = i.organisation_id
       ${joinTexts('o.id', 'o.source_locale', '$1')}
       where i.id = $2`,
      [locale, id, this.clock.now(), actor?.email ?? null],
    );
    return row ?? null;
  }

  /** An organisation's name in a language, for letters. */
  async nameOf(em: EntityManager, organisationId: string, locale: Locale): Promise<string> {
    const [row] = await em.query<OrganisationRow[]>(`${ORGANISATION} where o.id = $2`, [locale, organisationId]);
    return row?.name.text ?? '';
  }
}

const ORGANISATION = `
  select o.id, o.slug, o.country, o.municipality, o.website, o.is_lead as "isLead",
    ${textOf('name', 'o.source_locale', '$1')} as name
  from organisation o
  ${joinTexts('o.id', 'o.source_locale', '$1')}`;

const MEMBER = `
  select u.id as "personId", u.name, u.email, m.roles, u.id = $2 as "isMe"
  from membership m join auth."user" u on u.id = m.person_id`;

function isManagedBy(actor: Actor | undefined, organisationId: string): actor is Actor {
  if (!actor) return false;
  const { everywhere, organisations } = reach(actor, 'organisation.read');
  return everywhere || organisations.includes(organisationId);
}

function seenBy(actor: Actor | undefined, row: OrganisationRow): Organisation {
  const myRoles = actor?.memberships.find(({ organisationId }) => organisationId === row.id)?.roles ?? [];
  return {
    ...row,
    myRoles,
    grantableRoles: grantableRoles({ isAdministrator: !!actor?.isAdministrator, roles: myRoles }),
  };
}
