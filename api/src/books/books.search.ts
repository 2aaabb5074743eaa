import { Injectable } from '@nestjs/common';
import { spokenName } from '@inclusive/bibliography/book-record';
import { hyphenated } from '@inclusive/bibliography/isbn';
import type { Locale } from '@inclusive/localisation/locale';
import { plainText } from '@inclusive/search/plain-text';
import { FeatureSearch } from '../shared/search/feature-search.ts';
import type { SearchDocument } from '../shared/search/search-source.ts';

interface Row {
  id: string;
  slug: string;
  organisationId: string;
  isbn: string;
  title: string;
  subtitle: string;
  originalTitle: string;
  people: string[];
  publisher: string;
  series: string;
  locale: Locale;
  fields: Record<string, string>;
}

/** A book is found in every language in which something is said of it; one of which nothing is said, in its keeper's. $1 ids */
const TEXTS = `
  select b.id, b.slug, b.organisation_id as "organisationId", coalesce(b.isbn, '') as isbn, b.title, b.subtitle,
    b.original_title as "originalTitle", b.authors || b.illustrators || b.translators as people, b.publisher, b.series,
    coalesce(t.locale, o.source_locale) as locale, coalesce(t.fields, '{}') as fields
  from book b
  join organisation o on o.id = b.organisation_id
  left join translation t on t.owner_id = b.id and t.variant = 'standard'
  where b.id = any($1) and b.status = 'published'`;

/** $1 after, $2 limit */
const IDS = `
  select id from book where status = 'published' and ($1::uuid is null or id > $1) order by id limit $2`;

function documentOf(row: Row): SearchDocument {
  const { id, slug, organisationId, locale, title, fields } = row;
  const { summary = '', use = '' } = fields;
  return {
    id,
    locale,
    organisationId,
    path: `/books/${slug}`,
    title,
    fields: [
      { weight: 'B', text: summary },
      {
        weight: 'B',
        text: [row.subtitle, row.originalTitle, ...row.people.map(spokenName)].filter(Boolean).join('. '),
      },
      { weight: 'C', text: [row.publisher, row.series, row.isbn, hyphenated(row.isbn)].filter(Boolean).join(', ') },
      { weight: 'D', text: plainText(use) },
    ],
  };
}

/** What can be found of the sensory reading books. */
@Injectable()
export class BooksSearch extends FeatureSearch {
  readonly kind = 'book';
  protected readonly publicIds = IDS;

  async documents(ids: readonly string[]): Promise<SearchDocument[]> {
    const rows = await this.database.query<Row[]>(TEXTS, [ids]);
    return rows.map(documentOf);
  }
}
