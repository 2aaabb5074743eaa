import type pg from 'pg';
import type { Locale } from '@inclusive/localisation/locale';
import type { Content } from '../../src/content.ts';
import { keepTexts } from '../../src/texts.ts';

interface OrganisationEntry {
  slug: string;
  country: 'LV' | 'LT';
  municipality: string;
  website?: string;
  names: Record<Locale, string>;
  partner: 'lead' | 'partner';
}

export async function load(client: pg.Client, content: Content): Promise<void> {
  for (const entry of content.yaml<OrganisationEntry[]>('organisations.yaml')) {
    await keepTexts(client, await keep(client, entry), (locale) => ({ name: entry.names[locale] }));
  }
}

async function keep(
  client: pg.Client,
  { slug, country, municipality, website, partner }: OrganisationEntry,
): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into organisation (slug, country, source_locale, municipality, website, is_lead)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (slug) do update set country = excluded.country, source_locale = excluded.source_locale,
       municipality = excluded.municipality, website = excluded.website, is_lead = excluded.is_lead
     returning id`,
    [slug, country, country.toLowerCase(), municipality, website ?? null, partner === 'lead'],
  );
  if (!rows[0]) throw new Error(`organisation ${slug} was not kept`);
  return rows[0].id;
}
