import type pg from 'pg';
import { type Locale, locales } from '@inclusive/localisation/locale';
import { type ContestEntry, contestsOf } from '../../src/contest-entries.ts';
import type { Content } from '../../src/content.ts';

interface Words {
  locale: Locale;
  variant: 'standard' | 'easy';
  text: string;
}

/** A changed text becomes the next version of a contest's regulations; what is published stays as it is. */
export async function load(client: pg.Client, content: Content): Promise<void> {
  for (const entry of contestsOf(content)) await keepRegulations(client, entry, wordsOf(content, entry.slug));
}

function wordsOf(content: Content, contest: string): Words[] {
  return locales.flatMap((locale) =>
    (['standard', 'easy'] as const).flatMap((variant) => {
      const path = `contests/${contest}/regulations/${locale}${variant === 'easy' ? '-easy' : ''}.md`;
      return content.has(path) ? [{ locale, variant, text: content.text(path).trim() }] : [];
    }),
  );
}

async function keepRegulations(client: pg.Client, entry: ContestEntry, words: Words[]): Promise<void> {
  const { rows } = await client.query<{ version: number; texts: Record<string, string> | null }>(IN_FORCE, [
    entry.slug,
  ]);
  const [inForce] = rows;
  const isSame = words.every(({ locale, variant, text }) => inForce?.texts?.[`${locale} ${variant}`] === text);
  if (inForce && isSame) return;
  const { rows: added } = await client.query<{ id: string }>(ADD, [entry.slug]);
  for (const { locale, variant, text } of words) {
    const fields = { text, ...(inForce && variant === 'standard' && { change: entry.regulationChange[locale] }) };
    await client.query('insert into translation (owner_id, locale, variant, fields) values ($1, $2, $3, $4)', [
      added[0]?.id,
      locale,
      variant,
      JSON.stringify(fields),
    ]);
  }
}

/** $1 contest */
const IN_FORCE = `
  select r.version, (select jsonb_object_agg(t.locale || ' ' || t.variant, t.fields -> 'text') from translation t
    where t.owner_id = r.id) as texts
  from contest_regulation r join contest c on c.id = r.contest_id
  where c.slug = $1 and r.published_at is not null order by r.version desc limit 1`;

/** The first version is published with its contest. $1 contest */
const ADD = `
  insert into contest_regulation (contest_id, version, published_at)
  select c.id, coalesce(max(r.version), 0) + 1, case when max(r.version) is null then c.published_at else now() end
  from contest c left join contest_regulation r on r.contest_id = c.id
  where c.slug = $1 group by c.id returning id`;
