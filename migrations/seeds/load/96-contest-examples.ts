import type pg from 'pg';
import type { Content } from '../../src/content.ts';

interface Plan {
  entries: { picture: string }[];
}

/**
 * What the demonstration tells of contests. The server tells it, by the same services that people use; a plan that has
 * changed is told again from where it differs.
 */
export async function load(client: pg.Client, content: Content): Promise<void> {
  for (const file of content.list('plans')) {
    const slug = file.replace(/\.yaml$/, '');
    const { entries, ...plan } = content.yaml<Plan>(`plans/${file}`);
    const drawn = entries.map((entry) => ({ ...entry, drawing: content.text(`pictures/${entry.picture}.svg`) }));
    const { rowCount } = await client.query(KEEP, [slug, JSON.stringify({ ...plan, entries: drawn })]);
    if (!rowCount) throw new Error(`plans/${file}: there is no such contest`);
  }
}

/** $1 contest, $2 plan */
const KEEP = `
  insert into contest_example (contest_id, plan) select id, $2::jsonb from contest where slug = $1
  on conflict (contest_id) do update set plan = excluded.plan,
    told_at = case when contest_example.plan = excluded.plan then contest_example.told_at end`;
