import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import { plainText } from '@inclusive/search/plain-text';
import { FeatureSearch } from '../shared/search/feature-search.ts';
import type { SearchDocument } from '../shared/search/search-source.ts';

interface Row {
  id: string;
  slug: string;
  organisationId: string;
  authors: string[];
  locale: Locale;
  variant: 'standard' | 'easy';
  fields: Record<string, string>;
  alternatives: string;
  files: string;
  notes: string;
}

/** Words of the published revisions, of the documents of the same variant, and of notes in the same language. $1 ids */
const TEXTS = `
  select m.id, m.slug, m.organisation_id as "organisationId", r.authors, t.locale, t.variant, t.fields,
    coalesce(file.alternatives, '') as alternatives, coalesce(file.texts, '') as files,
    coalesce((
      select string_agg(n.text, E'\\n\\n') from practice_note n
      where n.material_id = m.id and n.state = 'shown' and n.locale = t.locale and t.variant = 'standard'
    ), '') as notes
  from material m
  join material_revision r on r.id = m.published_revision_id
  join translation t on t.owner_id = r.id
  left join lateral (
    select string_agg(f.alternative, E'\\n' order by f.position) as alternatives,
      string_agg(x.text, E'\\n\\n' order by f.position) as texts
    from material_file f left join file_text x on x.file = f.file
    where f.revision_id = r.id and f.locale = t.locale and f.variant = t.variant
  ) file on true
  where m.id = any($1) and m.status = 'published'`;

/** $1 after, $2 limit */
const IDS = `
  select id from material where status = 'published' and ($1::uuid is null or id > $1) order by id limit $2`;

function documentOf({
  id,
  slug,
  organisationId,
  locale,
  variant,
  fields,
  authors,
  alternatives,
  files,
  notes,
}: Row): SearchDocument[] {
  const { title, abstract = '', text = '', transcript = '' } = fields;
  if (!title) return [];
  return [
    {
      id,
      locale,
      variant,
      organisationId,
      path: `/materials/${slug}`,
      title,
      fields: [
        { weight: 'B', text: `${abstract}\n${authors.join(', ')}` },
        { weight: 'C', text: `${alternatives}\n${notes}` },
        { weight: 'D', text: `${plainText(`${text}\n${transcript}`)}\n${files}` },
      ],
    },
  ];
}

/** What can be found of the published materials, the words of their documents included. */
@Injectable()
export class MaterialsSearch extends FeatureSearch {
  readonly kind = 'material';
  protected readonly publicIds = IDS;

  async documents(ids: readonly string[]): Promise<SearchDocument[]> {
    const rows = await this.database.query<Row[]>(TEXTS, [ids]);
    return rows.flatMap(documentOf);
  }
}
