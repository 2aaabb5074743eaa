import type { RoomContent } from '@inclusive/course-content/room';
import type { Locale } from '@inclusive/localisation/locale';
import { joinTexts, roomLocale, textOf } from '../../shared/localised.ts';

/** A word of the draft `d`, in the asked language or the room's own, as a LocalisedText. */
const draftName = `
  case
    when d.content #>> array['words', $1, 'name'] <> ''
      then jsonb_build_object('text', d.content #>> array['words', $1, 'name'], 'locale', $1)
    when d.content #>> array['words', ${roomLocale}, 'name'] <> ''
      then jsonb_build_object('text', d.content #>> array['words', ${roomLocale}, 'name'], 'locale', ${roomLocale})
  end`;

const columns = `
  room.id, room.slug, room.status, ${roomLocale} as "sourceLocale", room.organisation_id as "organisationId",
  room.country, room.zone, room.address, room.lat, room.lon, room.has_exact_position as "hasExactPosition", room.phone,
  room.email, room.features, room.languages, room.is_example as "isExample",
  (select id from resource where room_id = room.id and kind = 'room') as "diaryId",
  array(
    select t.locale || case t.variant when 'easy' then '-easy' else '' end from translation t where t.owner_id = room.id
    order by 1
  ) as variants,
  coalesce(${draftName}, ${textOf('name', roomLocale, '$1')}) as title,
  (
    select ${textOf('name', 'o.source_locale', '$1')} from organisation o ${joinTexts('o.id', 'o.source_locale', '$1')}
    where o.id = room.organisation_id
  ) as organisation,
  d.state as "draftState", d.saved_at as "savedAt", saver.name as "savedBy"`;

const from = `
  from room
  left join room_draft d on d.room_id = room.id
  left join auth."user" saver on saver.id = d.saved_by
  ${joinTexts('room.id', roomLocale, '$1')}
  where ($2 or room.organisation_id = any($3))`;

/** $1 locale, $2 everywhere, $3 organisations */
export const AUTHORED_ROOMS = `select ${columns} ${from} order by room.slug limit 200`;

/** $4 slug */
export const AUTHORED_ROOM = `select ${columns} ${from} and room.slug = $4`;

/** Organisations that may have rooms. $1 locale, $2 everywhere, $3 organisations */
export const ORGANISATIONS = `
  select o.id, ${textOf('name', 'o.source_locale', '$1')} as name from organisation o
  ${joinTexts('o.id', 'o.source_locale', '$1')}
  where ($2 or o.id = any($3)) order by o.slug`;

/** What stands on a room's page, in the form in which drafts are kept. $1 room */
export const ROOM_CONTENT = `
  select jsonb_build_object(
    'profile', room.profile, 'kit', room.kit,
    'story', coalesce((
      select jsonb_agg(jsonb_build_object('step', step, 'picture', picture) order by position)
      from room_step where room_id = room.id
    ), '[]'),
    'words', coalesce((
      select jsonb_object_agg(t.locale || case t.variant when 'easy' then '-easy' else '' end, t.fields)
      from translation t where t.owner_id = room.id
    ), '{}'),
    'basis', coalesce((
      select r.content -> 'basis' from room_revision r where r.room_id = room.id order by r.number desc limit 1
    ), '{}')
  ) as content
  from room where room.id = $1`;

export interface LockedRoom {
  id: string;
  slug: string;
  organisationId: string;
  sourceLocale: Locale;
  /** 0 where there is no draft. */
  version: number;
  state: 'editing' | 'submitted';
  content: RoomContent;
  changeNote: string;
  submittedBy: string | null;
}

/** Whoever saves or decides waits for who does so just now. $1 slug, $2 everywhere, $3 organisations */
export const ROOM_TO_CHANGE = `
  select room.id, room.slug, room.organisation_id as "organisationId", ${roomLocale} as "sourceLocale"
  from room where room.slug = $1 and ($2 or room.organisation_id = any($3)) for no key update`;

/** $1 room */
export const DRAFT_TO_CHANGE = `
  select version, state, content, change_note as "changeNote", submitted_by as "submittedBy"
  from room_draft where room_id = $1 for update`;

/** $1 room, $2 content, $3 person, $4 now */
export const START = `
  insert into room_draft (room_id, version, content, saved_by, saved_at) values ($1, 1, $2, $3, $4) returning version`;

/** $1 slug, $2 organisation, $3 address, $4 lat, $5 lon */
export const INSERT_ROOM = `
  insert into room (slug, organisation_id, country, zone, address, lat, lon, languages, status, is_kept)
  select $1, o.id, o.country, case o.country when 'LV' then 'Europe/Riga' else 'Europe/Vilnius' end, $3, $4, $5,
    array[case o.country when 'LV' then 'lv' else 'lt' end], 'draft', true
  from organisation o where o.id = $2
  on conflict (slug) do nothing
  returning id, slug, organisation_id as "organisationId", ${roomLocale} as "sourceLocale"`;

/** $1 room */
export const INSERT_DIARY = `
  insert into resource (slug, kind, organisation_id, room_id, zone, languages)
  select 'room:' || slug, 'room', organisation_id, id, zone, languages from room where id = $1`;

/** $1 room, $2 address, $3 lat, $4 lon, $5 exact, $6 phone, $7 email, $8 features, $9 languages, $10 status, $11 example */
export const CHANGE_FACTS = `
  update room set address = $2, lat = $3, lon = $4, has_exact_position = $5, phone = $6, email = $7, features = $8,
    languages = $9, status = case status when 'draft' then status else $10 end, is_example = $11, is_kept = true
  where id = $1`;

/** $1 room, $2 content, $3 change note, $4 person, $5 now */
export const INSERT_REVISION = `
  insert into room_revision (room_id, number, content, change_note, published_by, published_at)
  select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5 from room_revision where room_id = $1 returning id`;

/** A room that was never published becomes a planned one; its library says when it opens. $1 room, $2 profile, $3 kit */
export const OFFER = `
  update room set profile = $2, kit = $3, is_kept = true, status = case status when 'draft' then 'planned' else status end
  where id = $1`;

/** $1 room, $2 steps */
export const INSERT_STEPS = `
  insert into room_step (room_id, position, step, picture)
  select $1, place - 1, step ->> 'step', step ->> 'picture'
  from jsonb_array_elements($2::jsonb) with ordinality as each(step, place)`;

/** $1 room, $2 locale, $3 variant, $4 fields */
export const INSERT_WORDS = 'insert into translation (owner_id, locale, variant, fields) values ($1, $2, $3, $4)';
