import type { MediaFile } from '@inclusive/course-content/block';
import type { Licence, MaterialKind } from '@inclusive/course-content/material';
import type { Locale, LocalisedText } from '@inclusive/localisation/locale';
import { joinTexts, textOf } from '../shared/localised.ts';
import { organisationName } from './catalogue.sql.ts';
import { localeOfBook, localeOfRoom } from './target-locales.ts';

export interface MaterialRow {
  id: string;
  slug: string;
  sourceLocale: Locale;
  changedAt: string;
  revisionId: string;
  number: number;
  kind: MaterialKind;
  type: string;
  licence: Licence;
  topics: string[];
  audiences: string[];
  authors: string[];
  year: number | null;
  languages: string[];
  cover: MediaFile | null;
  publishedAt: string;
  partnerSlug: string;
  partnerName: LocalisedText | null;
}

/** $1 slug, $2 locale */
export const MATERIAL = `
  select m.id, m.slug, m.source_locale as "sourceLocale", m.changed_at as "changedAt", r.id as "revisionId", r.number,
    r.kind, r.type, r.licence, r.topics, r.audiences, r.authors, r.year, r.languages, r.cover,
    r.published_at as "publishedAt", p.slug as "partnerSlug", ${organisationName('m.organisation_id', '$2')} as "partnerName"
  from material m
  join material_revision r on r.id = m.published_revision_id
  join organisation p on p.id = m.organisation_id
  where m.slug = $1 and m.status = 'published'`;

export interface FileRow {
  file: string;
  name: string;
  bytes: string;
  locale: Locale;
  isEasy: boolean;
  position: number;
  alternative: string;
  pages: number | null;
  textState: string | null;
}

/** $1 revision */
export const FILES = `
  select f.file, f.name, f.bytes, f.locale, f.variant = 'easy' as "isEasy", f.position, f.alternative, t.pages,
    t.state as "textState"
  from material_file f left join file_text t on t.file = f.file
  where f.revision_id = $1 order by f.locale, f.variant desc, f.position`;

/** $1 material */
export const VERSIONS = `
  select number, published_at as "publishedAt", change_note as "changeNote" from material_revision
  where material_id = $1 and published_at is not null order by number desc limit 50`;

/** What a revision names, in its order. $1 revision */
export const RELATIONS = `
  select kind, target_id as id from material_relation where revision_id = $1 order by position`;

const named = 'unnest($1::text[], $2::uuid[]) with ordinality as l(kind, target_id, position)';

/** What can be seen of the things that a material names. $1 kinds, $2 ids, $3 locale */
export const LINKS = `
  select l.kind, course.id, course.slug, ${textOf('title', 'course.source_locale', '$3')} as title, l.position
  from ${named} join course on course.id = l.target_id and course.status = 'published'
  ${joinTexts('course.id', 'course.source_locale', '$3')}
  where l.kind = 'course'
  union all
  select l.kind, room.id, room.slug, ${textOf('name', localeOfRoom('room'), '$3')}, l.position
  from ${named} join room on room.id = l.target_id
  ${joinTexts('room.id', localeOfRoom('room'), '$3')}
  where l.kind = 'room'
  union all
  select l.kind, book.id, book.slug, jsonb_build_object('text', book.title, 'locale', ${localeOfBook('book')}), l.position
  from ${named} join book on book.id = l.target_id and book.status = 'published'
  where l.kind = 'book'
  order by position`;

/** $1 revision, $2 language in which easy words come first, or null */
export const CAPTIONS = `
  select distinct on (locale) locale, fields ->> 'captions' as text from translation
  where owner_id = $1 and (variant = 'standard' or locale = $2) and fields ->> 'captions' <> ''
  order by locale, variant = 'easy' desc`;

/** $1 revision, $2 locale */
export const CAPTION_TEXTS = `
  select t.fields ->> 'captions' as text from translation t join material_revision r on r.id = t.owner_id
  where r.id = $1 and t.locale = $2 and r.published_at is not null and t.fields ->> 'captions' <> ''`;
