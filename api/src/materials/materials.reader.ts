import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { VariantWords } from '@inclusive/course-content/draft';
import type { Locale } from '@inclusive/localisation/locale';

/** A material that has been published, for search, harvesters and feeds; what is withdrawn stays known as such. */
export interface MaterialRecord {
  id: string;
  slug: string;
  status: 'published' | 'withdrawn';
  sourceLocale: Locale;
  organisationId: string;
  organisationSlug: string;
  /** In the material's own language, as far as there is a name in it. */
  organisationName: string;
  createdAt: string;
  changedAt: string;
  /** Of the latest published revision, as all that follows. */
  revisionId: string;
  number: number;
  publishedAt: string;
  kind: string;
  type: string;
  licence: string;
  audiences: string[];
  topics: string[];
  authors: string[];
  year: number | null;
  /** Variants: lv, lv-easy … */
  languages: string[];
  /** By variant: title, abstract, text, link, coverAlt, transcript … */
  words: VariantWords;
  files: RecordFile[];
}

export interface RecordFile {
  /** `<sha256>.<ending>`, at /media/<file>. */
  file: string;
  name: string;
  bytes: number;
  variant: string;
  alternative: string;
}

/** What other features see of materials. */
@Injectable()
export class MaterialsReader {
  constructor(private readonly database: DataSource) {}

  /** Ids of what has been published, in an order that never changes; begin with NIL. */
  async ids(after: string, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }[]>(IDS, [after, limit]);
    return rows.map(({ id }) => id);
  }

  /** What was published last, the newest first. */
  async newest(limit: number): Promise<MaterialRecord[]> {
    const rows = await this.database.query<{ id: string }[]>(NEWEST, [limit]);
    return this.records(rows.map(({ id }) => id));
  }

  async count(): Promise<number> {
    const [row] = await this.database.query<[{ count: number }]>(COUNT);
    return row.count;
  }

  /** Slugs of published materials in the order in which they came. */
  async slugs(offset: number, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ slug: string }[]>(SLUGS, [offset, limit]);
    return rows.map(({ slug }) => slug);
  }

  /** In the order of the ids; what has never been published is left out. */
  async records(ids: string[]): Promise<MaterialRecord[]> {
    return ids.length ? this.database.query<MaterialRecord[]>(RECORDS, [ids]) : [];
  }
}

const COUNT = `select count(*)::int as count from material where status = 'published'`;

/** $1 offset, $2 limit */
const SLUGS = `select slug from material where status = 'published' order by id offset $1 limit $2`;

/** $1 limit */
const NEWEST = `
  select m.id from material m join material_revision r on r.id = m.published_revision_id
  where m.status = 'published' order by r.published_at desc, m.id desc limit $1`;

/** $1 after, $2 limit */
const IDS = `select id from material where id > $1 and status <> 'draft' order by id limit $2`;

/** $1 ids */
const RECORDS = `
  select m.id, m.slug, m.status, m.source_locale as "sourceLocale", m.organisation_id as "organisationId",
    o.slug as "organisationSlug", coalesce((
      select t.fields ->> 'name' from translation t where t.owner_id = o.id and t.variant = 'standard'
      order by t.locale = m.source_locale desc, t.locale = 'en' desc limit 1
    ), o.slug) as "organisationName", m.created_at as "createdAt", m.changed_at as "changedAt",
    r.id as "revisionId", r.number, r.published_at as "publishedAt", r.kind, r.type, r.licence, r.audiences, r.topics,
    r.authors, r.year, r.languages,
    coalesce((
      select jsonb_object_agg(case t.variant when 'easy' then t.locale || '-easy' else t.locale end, t.fields)
      from translation t where t.owner_id = r.id
    ), '{}') as words,
    coalesce((
      select jsonb_agg(jsonb_build_object('file', f.file, 'name', f.name, 'bytes', f.bytes, 'alternative', f.alternative,
        'variant', case f.variant when 'easy' then f.locale || '-easy' else f.locale end) order by f.locale, f.variant, f.position)
      from material_file f where f.revision_id = r.id
    ), '[]') as files
  from material m
  join material_revision r on r.id = m.published_revision_id
  join organisation o on o.id = m.organisation_id
  where m.id = any($1::uuid[]) and m.status <> 'draft'
  order by array_position($1::uuid[], m.id)`;
