import type { Locale } from '@inclusive/localisation/locale';
import type { EntityManager } from 'typeorm';
import { joinTexts, textOf } from '../../shared/localised.ts';

export interface InvitedJuror {
  id: string;
  contestId: string;
  slug: string;
  version: number;
  personId: string | null;
  email: string | null;
  country: string;
  organisationId: string | null;
  state: JurorState;
}

export type JurorState = 'invited' | 'expired' | 'active' | 'removed';

/** How long an invitation to the jury can be answered; it can be sent again. */
export const INVITATION_DAYS = 30;

/** With the invitations whose time is over told apart. */
export const jurorState = (now: string) => `
  case when j.state = 'invited' and j.invited_at + interval '${INVITATION_DAYS} days' <= ${now}::timestamptz
    then 'expired' else j.state end`;

/** $1 id, $2 now */
export const INVITATION = `
  select j.id, j.contest_id as "contestId", c.slug, c.version, j.person_id as "personId", j.email, j.country,
    j.organisation_id as "organisationId", ${jurorState('$2')} as state
  from contest_juror j join contest c on c.id = j.contest_id where j.id = $1 for update of j`;

/** $1 contest, $2 e-mail address */
export const KNOWN = `
  select from contest_juror j join auth."user" u on u.id = j.person_id
  where j.contest_id = $1 and j.state = 'active' and u.email = $2`;

/** A second letter to the same address is about the same seat. $1 contest, $2 address, $3 locale, $4 country, $5 organisation, $6 by, $7 now */
export const INVITE = `
  insert into contest_juror (contest_id, email, locale, country, organisation_id, invited_by, invited_at)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (contest_id, email) where state = 'invited' do update set locale = excluded.locale,
    country = excluded.country, organisation_id = excluded.organisation_id, invited_by = excluded.invited_by,
    invited_at = excluded.invited_at
  returning id`;

/** $1 seat, $2 person, $3 whether they are named, $4 now, $5 country, $6 organisation. The address is no longer needed. */
export const BECOME = `
  update contest_juror set person_id = $2, is_shown = $3, state = 'active', accepted_at = $4, removed_at = null,
    email = null, country = $5, organisation_id = $6
  where id = $1`;

/** The same seat with a new time to answer. $1 contest, $2 id, $3 by, $4 now */
export const INVITE_AGAIN = `
  update contest_juror set invited_by = $3, invited_at = $4
  where contest_id = $1 and id = $2 and state = 'invited'
  returning id, email, locale, country`;

export async function contestTitle(em: EntityManager, contestId: string, locale: Locale): Promise<string> {
  const [row] = await em.query<{ title: { text: string } | null }[]>(
    `select ${textOf('title', 'c.source_locale', '$2')} as title from contest c
     ${joinTexts('c.id', 'c.source_locale', '$2')} where c.id = $1`,
    [contestId, locale],
  );
  return row?.title?.text ?? '';
}
