import { type Locale, locales } from '@inclusive/localisation/locale';
import type { EntityManager } from 'typeorm';
import { type Words, written } from './words.rules.ts';

interface Row {
  locale: Locale;
  fields: Record<string, string>;
  sourceRevision: number;
}

/**
 * Keeps the words of a row in all languages. A changed source moves its revision on; the others follow when they are
 * changed, or when `fits` says that they still say the same.
 */
export async function keepWords<Field extends string>(
  em: EntityManager,
  ownerId: string,
  words: Words<Field>,
  { source, fits = false }: { source: Locale; fits?: boolean },
): Promise<Locale[]> {
  const before = await em.query<Row[]>(
    `select locale, fields, source_revision as "sourceRevision" from translation where owner_id = $1 and variant = 'standard'`,
    [ownerId],
  );
  const rowOf = (locale: Locale) => before.find((row) => row.locale === locale);
  const isChanged = (locale: Locale) => !isSame(rowOf(locale)?.fields ?? {}, written(words[locale]));
  const old = rowOf(source);
  const revision = (old?.sourceRevision ?? 0) + (isChanged(source) || !old ? 1 : 0);
  for (const locale of locales) {
    const follows = locale === source || fits || isChanged(locale);
    const sourceRevision = follows ? revision : (rowOf(locale)?.sourceRevision ?? revision);
    await em.query(KEEP, [ownerId, locale, JSON.stringify(written(words[locale])), sourceRevision]);
  }
  return locales.filter(isChanged);
}

function isSame(one: Record<string, string | undefined>, other: Record<string, string | undefined>): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => one[name] === other[name]);
}

/** $1 owner, $2 locale, $3 fields, $4 revision of the source. A language without words has no row. */
const KEEP = `
  with gone as (
    delete from translation where owner_id = $1 and locale = $2 and variant = 'standard' and $3::jsonb = '{}'
  )
  insert into translation (owner_id, locale, fields, source_revision) select $1, $2, $3::jsonb, $4 where $3::jsonb <> '{}'
  on conflict (owner_id, locale, variant) do update set fields = excluded.fields, status = 'reviewed',
    source_revision = excluded.source_revision`;
