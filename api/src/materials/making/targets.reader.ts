import { Injectable } from '@nestjs/common';
import type { MaterialRelation, RelationKind } from '@inclusive/course-content/material';
import type { Locale } from '@inclusive/localisation/locale';
import { Prepared } from '../../shared/database/prepared.ts';
import { joinTexts, textOf } from '../../shared/localised.ts';
import { localeOfBook, localeOfRoom } from '../target-locales.ts';
import type { MaterialTarget } from './making.graphql.ts';

const MOST_FOUND = 10;
const SHORTEST = 2;

/** What a material may name, as the public sees it. */
@Injectable()
export class TargetsReader {
  constructor(private readonly database: Prepared) {}

  /** Those of the relations that the public can see, in their order. */
  async named(relations: MaterialRelation[], locale: Locale): Promise<MaterialTarget[]> {
    if (!relations.length) return [];
    return this.database.query<MaterialTarget[]>(NAMED, [locale, relations.map(({ id }) => id)]);
  }

  /** Things of a kind whose title holds the words, in any language. */
  async found(kind: RelationKind, words: string, locale: Locale): Promise<MaterialTarget[]> {
    const asked = words.trim().slice(0, 100);
    if (asked.length < SHORTEST) return [];
    const pattern = `%${asked.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
    return this.database.query<MaterialTarget[]>(FOUND, [locale, kind, pattern, MOST_FOUND]);
  }
}

const roomLocale = localeOfRoom('o');
const title = (field: string, own: string) => textOf(field, own, '$1');

/** Everything that can be named: its kind, its id, its title, and the id of the row that its words belong to. */
const TARGETS = `
  select 'course' as kind, o.id, ${title('title', 'o.source_locale')} as title, o.id as words from course o
  ${joinTexts('o.id', 'o.source_locale', '$1')} where o.status = 'published'
  union all
  select 'room', o.id, ${title('name', roomLocale)}, o.id from room o ${joinTexts('o.id', roomLocale, '$1')}
  where o.status <> 'draft'
  union all
  select 'material', o.id, ${title('title', 'o.source_locale')}, o.published_revision_id from material o
  ${joinTexts('o.published_revision_id', 'o.source_locale', '$1')} where o.status = 'published'
  union all
  select 'book', o.id, jsonb_build_object('text', o.title, 'locale', ${localeOfBook('o')}), o.id
  from book o where o.status = 'published'`;

/** $1 locale, $2 ids */
const NAMED = `
  select kind, id, title from (${TARGETS}) target where id = any($2::uuid[]) order by array_position($2::uuid[], id)`;

/** $1 locale, $2 kind, $3 pattern, $4 limit */
const FOUND = `
  select kind, id, title from (${TARGETS}) target
  where kind = $2 and (title ->> 'text' ilike $3 or exists (
    select from translation where owner_id = words and variant = 'standard' and heading ilike $3
  ))
  order by title ->> 'text', id limit $4`;
