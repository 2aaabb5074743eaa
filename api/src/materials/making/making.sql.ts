import type { Locale } from '@inclusive/localisation/locale';
import { joinTexts, textOf } from '../../shared/localised.ts';
import { organisationName } from '../catalogue.sql.ts';
import type { KeptMaterial } from './basis.rules.ts';

/** A word of the draft `d`, in the asked language or the material's own, as a LocalisedText. */
const draftTitle = `
  case
    when d.content #>> array['words', $1, 'title'] <> ''
      then jsonb_build_object('text', d.content #>> array['words', $1, 'title'], 'locale', $1)
    when d.content #>> array['words', m.source_locale, 'title'] <> ''
      then jsonb_build_object('text', d.content #>> array['words', m.source_locale, 'title'], 'locale', m.source_locale)
  end`;

const columns = `
  m.id, m.slug, m.status, m.source_locale as "sourceLocale", m.organisation_id as "organisationId",
  coalesce(r.languages, '{}') as languages, r.number as revision, d.state as "draftState",
  coalesce(${draftTitle}, ${textOf('title', 'm.source_locale', '$1')}) as title,
  ${organisationName('m.organisation_id', '$1')} as organisation,
  d.saved_at as "savedAt", saver.name as "savedBy"`;

const from = `
  from material m
  left join material_revision r on r.id = m.published_revision_id
  left join material_draft d on d.material_id = m.id
  left join auth."user" saver on saver.id = d.saved_by
  ${joinTexts('r.id', 'm.source_locale', '$1')}
  where ($2 or m.organisation_id = any($3))`;

/** $1 locale, $2 everywhere, $3 organisations, $4 after, $5 limit */
export const AUTHORED_LIST = `select ${columns} ${from} and m.id < $4 order by m.id desc limit $5`;

/** $4 slug */
export const AUTHORED_ONE = `select ${columns} ${from} and m.slug = $4`;

/** A draft with what its page says of the material. $1 slug, $2 everywhere, $3 organisations, $4 locale */
export const DRAFT_TO_SHOW = `
  select m.id, m.slug, m.source_locale as "sourceLocale", d.content, d.change_note as "changeNote",
    (select coalesce(max(number), 0) + 1 from material_revision where material_id = m.id) as number,
    p.slug as "partnerSlug", ${organisationName('m.organisation_id', '$4')} as "partnerName"
  from material_draft d join material m on m.id = d.material_id
  join organisation p on p.id = m.organisation_id
  where m.slug = $1 and ($2 or m.organisation_id = any($3))`;

/** $1 files */
export const TEXTS = 'select file, state, reason, pages from file_text where file = any($1) order by file';

export interface LockedMaterial {
  id: string;
  slug: string;
  organisationId: string;
  sourceLocale: Locale;
  version: number;
  state: 'editing' | 'submitted';
  content: KeptMaterial;
  changeNote: string;
  submittedBy: string | null;
}

/** Whoever saves or decides waits for who does so just now. $1 slug, $2 everywhere, $3 organisations */
export const DRAFT_TO_CHANGE = `
  select m.id, m.slug, m.organisation_id as "organisationId", m.source_locale as "sourceLocale", d.version, d.state, d.content,
    d.change_note as "changeNote", d.submitted_by as "submittedBy"
  from material_draft d join material m on m.id = d.material_id
  where m.slug = $1 and ($2 or m.organisation_id = any($3)) for update of d`;

/** $1 slug, $2 everywhere, $3 organisations */
export const MATERIAL_TO_EDIT = `
  select id, source_locale as "sourceLocale", published_revision_id as "revisionId" from material
  where slug = $1 and ($2 or organisation_id = any($3)) for no key update`;

/** $1 material, $2 revision, $3 content, $4 person, $5 now */
export const START = `
  insert into material_draft (material_id, base_revision_id, version, content, saved_by, saved_at)
  values ($1, $2, 1, $3, $4, $5) on conflict do nothing returning version`;

/** A revision in the form in which drafts are kept. $1 revision, $2 material */
export const REVISION_CONTENT = `
  select jsonb_build_object(
    'kind', r.kind, 'type', r.type, 'licence', r.licence, 'audiences', r.audiences, 'topics', r.topics,
    'authors', r.authors, 'year', r.year, 'cover', r.cover, 'basis', r.basis,
    'words', coalesce((
      select jsonb_object_agg(case t.variant when 'easy' then t.locale || '-easy' else t.locale end, t.fields)
      from translation t where t.owner_id = r.id
    ), '{}'),
    'files', coalesce((
      select jsonb_object_agg(variant, files) from (
        select case f.variant when 'easy' then f.locale || '-easy' else f.locale end as variant,
          jsonb_agg(jsonb_build_object('file', f.file, 'name', f.name, 'bytes', f.bytes, 'alternative', f.alternative)
            order by f.position) as files
        from material_file f where f.revision_id = r.id group by 1
      ) each
    ), '{}'),
    'relations', coalesce((
      select jsonb_agg(jsonb_build_object('kind', l.kind, 'id', l.target_id) order by l.kind, l.position)
      from material_relation l where l.revision_id = r.id
    ), '[]')
  ) as content
  from material_revision r where r.id = $1 and r.material_id = $2 and r.published_at is not null`;
