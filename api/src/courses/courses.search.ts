import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import { plainText } from '@inclusive/search/plain-text';
import { FeatureSearch } from '../shared/search/feature-search.ts';
import type { SearchDocument } from '../shared/search/search-source.ts';

interface Row {
  id: string;
  slug: string;
  organisationId: string;
  locale: Locale;
  variant: 'standard' | 'easy';
  fields: Record<string, string>;
  lessons: string;
}

/**
 * Words of the published revisions and, joined, of their lessons. $1 ids
 */
const TEXTS = `
  select c.id, c.slug, c.organisation_id as "organisationId", t.locale, t.variant, t.fields, coalesce((
    select string_agg(field.value, E'\\n\\n' order by lesson.id, field.key)
    from course_lesson lesson
    join translation words on words.owner_id = lesson.id and words.locale = t.locale and words.variant = t.variant
    cross join lateral jsonb_each_text(words.fields) field
    where lesson.revision_id = c.published_revision_id
  ), '') as lessons
  from course c join translation t on t.owner_id = c.published_revision_id
  where c.id = any($1) and c.status = 'published' and t.locale = any(c.languages)`;

/** $1 after, $2 limit */
const IDS = `
  select id from course where status = 'published' and ($1::uuid is null or id > $1) order by id limit $2`;

function documentOf({ id, slug, organisationId, locale, variant, fields, lessons }: Row): SearchDocument[] {
  const { title, summary = '', authors = '', ...others } = fields;
  if (!title) return [];
  return [
    {
      id,
      locale,
      variant,
      organisationId,
      path: `/courses/${slug}`,
      title,
      fields: [
        { weight: 'B', text: plainText(`${summary} ${authors}`) },
        { weight: 'C', text: plainText(Object.values(others).join('\n')) },
        { weight: 'D', text: plainText(lessons) },
      ],
    },
  ];
}

/** What can be found of the published courses. */
@Injectable()
export class CoursesSearch extends FeatureSearch {
  readonly kind = 'course';
  protected readonly publicIds = IDS;

  async documents(ids: readonly string[]): Promise<SearchDocument[]> {
    const rows = await this.database.query<Row[]>(TEXTS, [ids]);
    return rows.flatMap(documentOf);
  }
}
