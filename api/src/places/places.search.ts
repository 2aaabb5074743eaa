import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import { plainText } from '@inclusive/search/plain-text';
import { FeatureSearch } from '../shared/search/feature-search.ts';
import type { SearchDocument } from '../shared/search/search-source.ts';

interface Row {
  id: string;
  slug: string;
  organisationId: string;
  address: string;
  municipality: string | null;
  locale: Locale;
  variant: 'standard' | 'easy';
  fields: Record<string, string>;
}

/** $1 ids */
const TEXTS = `
  select room.id, room.slug, room.organisation_id as "organisationId", room.address, o.municipality,
    t.locale, t.variant, t.fields
  from room
  join organisation o on o.id = room.organisation_id
  join translation t on t.owner_id = room.id
  where room.id = any($1) and room.status <> 'draft'`;

/** $1 after, $2 limit */
const IDS = `select id from room where status <> 'draft' and ($1::uuid is null or id > $1) order by id limit $2`;

function documentOf({ id, slug, organisationId, locale, variant, fields, ...place }: Row): SearchDocument[] {
  const { name, library = '', summary = '', ...others } = fields;
  if (!name) return [];
  const told = Object.values(others).join('\n');
  return [
    {
      id,
      locale,
      variant,
      organisationId,
      path: `/rooms/${slug}`,
      title: name,
      fields: [
        { weight: 'B', text: `${library}. ${summary}` },
        { weight: 'C', text: [place.address, place.municipality].filter(Boolean).join(', ') },
        { weight: 'D', text: plainText(told) },
      ],
    },
  ];
}

/** What can be found of the sensory reading rooms. */
@Injectable()
export class PlacesSearch extends FeatureSearch {
  readonly kind = 'room';
  protected readonly publicIds = IDS;

  async documents(ids: readonly string[]): Promise<SearchDocument[]> {
    const rows = await this.database.query<Row[]>(TEXTS, [ids]);
    return rows.flatMap(documentOf);
  }
}
