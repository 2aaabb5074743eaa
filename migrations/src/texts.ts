import type pg from 'pg';
import { type Locale, locales } from '@inclusive/localisation/locale';

export type Texts = Record<string, string>;

/** Puts the texts of a row into the translation table, all languages at once; `textsIn` gives one language's fields. */
export async function keepTexts(client: pg.Client, ownerId: string, textsIn: (locale: Locale) => Texts): Promise<void> {
  for (const locale of locales) {
    await client.query(
      `insert into translation (owner_id, locale, fields) values ($1, $2, $3)
       on conflict (owner_id, locale, variant) do update set fields = excluded.fields, status = 'reviewed'`,
      [ownerId, locale, JSON.stringify(textsIn(locale))],
    );
  }
}
