import type { EntityManager } from 'typeorm';
import type { Locale } from '@inclusive/localisation/locale';

export interface KeptWords {
  locale: Locale;
  variant?: 'standard' | 'easy';
  fields: Record<string, string>;
  /** What is not reviewed is shown to nobody but those who keep it. */
  status?: 'draft' | 'reviewed';
  /** Of the words that these are made from. */
  sourceRevision?: number;
}

/** Words of one language as somebody wrote them; empty ones are left out, and a language without any has no row. */
export async function keepWords(em: EntityManager, ownerId: string, words: KeptWords): Promise<void> {
  const { locale, variant = 'standard', status = 'reviewed', sourceRevision = 1 } = words;
  const fields = Object.fromEntries(Object.entries(words.fields).filter(([, text]) => text));
  if (Object.keys(fields).length)
    await em.query(KEEP, [ownerId, locale, variant, JSON.stringify(fields), status, sourceRevision]);
  else await em.query(DROP, [ownerId, locale, variant]);
}

/** $1 owner, $2 locale, $3 variant, $4 fields, $5 status, $6 revision of the source */
const KEEP = `
  insert into translation (owner_id, locale, variant, fields, status, source_revision) values ($1, $2, $3, $4, $5, $6)
  on conflict (owner_id, locale, variant) do update
    set fields = excluded.fields, status = excluded.status, source_revision = excluded.source_revision`;

const DROP = 'delete from translation where owner_id = $1 and locale = $2 and variant = $3';
