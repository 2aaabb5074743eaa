import type pg from 'pg';
import { type ContestEntry, contestsOf } from '../../src/contest-entries.ts';
import type { Content } from '../../src/content.ts';
import { keepTexts } from '../../src/texts.ts';

/** Stops of exhibitions, as examples. What organisers have planned or removed by themselves stays as it is. */
export async function load(client: pg.Client, content: Content): Promise<void> {
  for (const entry of contestsOf(content)) {
    if (await isUntouched(client, entry.slug)) await planRoute(client, entry);
  }
}

async function isUntouched(client: pg.Client, slug: string): Promise<boolean> {
  const { rows } = await client.query<{ is_untouched: boolean }>(
    `select not exists (select from exhibition_stop s where s.contest_id = c.id)
       and not exists (select from contest_change k where k.contest_id = c.id and k.change = 'stop_removed') as is_untouched
     from contest c where c.slug = $1`,
    [slug],
  );
  return rows[0]?.is_untouched ?? false;
}

async function planRoute(client: pg.Client, { slug, exhibition }: ContestEntry): Promise<void> {
  for (const { room, address, lat, lon, from, to, words } of exhibition) {
    const { rows } = await client.query<{ id: string }>(
      `insert into exhibition_stop (contest_id, room_id, address, lat, lon, from_day, to_day, is_example, changed_at)
       select c.id, (select id from room where slug = $2), $3, $4, $5, $6, $7, true, now() from contest c where c.slug = $1
       returning id`,
      [slug, room, address, lat, lon, from, to],
    );
    if (!rows[0]) throw new Error(`contests/${slug}: the stop from ${from} was not kept`);
    if (words) await keepTexts(client, rows[0].id, (locale) => words[locale]);
  }
}
