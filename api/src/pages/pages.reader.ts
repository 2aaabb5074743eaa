import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import { Prepared } from '../shared/database/prepared.ts';
import { NotFound } from '../shared/failures.ts';
import { joinTexts, textOf } from '../shared/localised.ts';
import { htmlOf } from '../shared/markdown.ts';
import type { ContentPage } from './pages.graphql.ts';

const OWN = 'p.source_locale';
const ASKED = '$2';

const SELECT_PAGE = `
  select p.slug,
    ${textOf('title', OWN, ASKED)} as title,
    ${textOf('description', OWN, ASKED)} as description,
    ${textOf('body', OWN, ASKED)} as body
  from page p
  ${joinTexts('p.id', OWN, ASKED)}
  where p.slug = $1`;

const SELECT_SLUGS = 'select slug from page order by slug';

@Injectable()
export class PagesReader {
  constructor(private readonly database: Prepared) {}

  /** @throws NotFound */
  async get(slug: string, locale: Locale): Promise<ContentPage> {
    const [page] = await this.database.query<ContentPage[]>(SELECT_PAGE, [slug, locale]);
    if (!page?.body) throw new NotFound('page');
    return { ...page, body: { ...page.body, text: htmlOf(page.body.text) } };
  }

  async slugs(): Promise<string[]> {
    const pages = await this.database.query<{ slug: string }[]>(SELECT_SLUGS);
    return pages.map(({ slug }) => slug);
  }
}
