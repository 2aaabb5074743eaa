import type { EntityManager } from 'typeorm';
import type { Locale } from '@inclusive/localisation/locale';

export interface KeptWords {
  locale: Locale;
  variant?: 'standard' | 'easy';
  fields: Record<string, string>;
}

/** Words of one language as somebody wrote them; empty ones are left out, and a language without any has no row. */
export async function keepWords(em: EntityManager, ownerId: string, words: KeptWords): Promise<void> {
  const { locale, variant = 'standard' } = words;
  const fields = Object.fromEntries(Object.entries(words.fields).filter(([, text]) => text));
  if (Object.keys(fields).length) await em.query(KEEP, [ownerId, locale, variant, JSON.stringify(fields)]);
  else await em.query(DROP, [ownerId, locale, variant]);
}

/** $1 owner, $2 locale, $3 variant, $4 fields */
const KEEP = `
  insert into translation (owner_id, locale, variant, fields) values ($1, $2, $3, $4)
  on conflict (owner_id, locale, variant) do update set fields = excluded.fields, status = 'reviewed'
  where translation.fields <> excluded.fields or translation.status <> 'reviewed'`;

const DROP = 'delete from translation where owner_id = $1 and locale = $2 and variant = $3';
