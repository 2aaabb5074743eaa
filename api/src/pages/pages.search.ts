import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import { plainText } from '@inclusive/search/plain-text';
import { FeatureSearch } from '../shared/search/feature-search.ts';
import type { SearchDocument } from '../shared/search/search-source.ts';

interface Row {
  id: string;
  slug: string;
  locale: Locale;
  variant: 'standard' | 'easy';
  fields: { title?: string; description?: string; body?: string };
}

/** $1 ids */
const TEXTS = `
  select p.id, p.slug, t.locale, t.variant, t.fields
  from page p join translation t on t.owner_id = p.id
  where p.id = any($1)`;

/** $1 after, $2 limit */
const IDS = 'select id from page where $1::uuid is null or id > $1 order by id limit $2';

/** What can be found of the pages about the network. */
@Injectable()
export class PagesSearch extends FeatureSearch {
  readonly kind = 'page';
  protected readonly publicIds = IDS;

  async documents(ids: readonly string[]): Promise<SearchDocument[]> {
    const rows = await this.database.query<Row[]>(TEXTS, [ids]);
    return rows.flatMap(({ id, slug, locale, variant, fields: { title, description = '', body = '' } }) => {
      if (!title) return [];
      const fields = [
        { weight: 'B' as const, text: description },
        { weight: 'D' as const, text: plainText(body) },
      ];
      return [{ id, locale, variant, path: `/pages/${slug}`, title, fields }];
    });
  }
}
