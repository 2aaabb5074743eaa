import type pg from 'pg';
import { contestsOf } from '../../src/contest-entries.ts';
import type { Content } from '../../src/content.ts';

/** Juries of the demonstration: people who have accepted the invitation of the organisers. */
export async function load(client: pg.Client, content: Content): Promise<void> {
  for (const { slug, jurors } of contestsOf(content)) {
    for (const { email, organisation, country, named = false } of jurors) {
      const { rowCount } = await client.query(JUROR, [slug, email, organisation, country, named]);
      if (!rowCount) throw new Error(`contests/${slug}: there is no juror ${email} of ${organisation}`);
    }
  }
}

/** One who was removed stays so. $1 contest, $2 e-mail address, $3 organisation, $4 country, $5 named */
const JUROR = `
  insert into contest_juror (contest_id, person_id, locale, country, organisation_id, state, is_shown, invited_at, accepted_at)
  select c.id, u.id, u.locale, $4, o.id, 'active', $5, c.published_at, c.published_at
  from contest c, auth."user" u, organisation o where c.slug = $1 and u.email = $2 and o.slug = $3
  on conflict (contest_id, person_id) do update set country = excluded.country,
    organisation_id = excluded.organisation_id, is_shown = excluded.is_shown`;
