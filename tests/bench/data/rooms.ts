/** The demo room that the nth one is modelled on. */
const models = `(select array_agg(id order by slug) as models from room where slug not like 'bulk-%' and status = 'open') demo`;

/** $1 how many. A tenth are planned; all lie in the partners' region. */
export const rooms = `
  insert into room (slug, organisation_id, country, zone, lat, lon, address, features, languages, status)
  select 'bulk-' || n, model.organisation_id, model.country, model.zone,
    case model.country when 'LV' then 56.0 else 55.5 end + n * 7919 % 1000 / 1250.0,
    case model.country when 'LV' then 23.4 else 23.0 end + n * 104729 % 1000 / 333.0,
    'Bibliotēkas iela ' || n, array(select each from unnest(model.features) with ordinality as feature(each, nth) where (n >> (nth::int % 4)) & 1 = 0),
    model.languages, case when n % 10 = 0 then 'planned' else 'open' end
  from generate_series(1, $1::int) n, ${models}
  join room model on true
  where model.id = models[1 + n % cardinality(models)]`;

const modelOf = `
  join (select *, split_part(slug, '-', 2)::int as n from room where slug like 'bulk-%') made on true
  join ${models} on true`;

const isModel = `= models[1 + n % cardinality(models)]`;

export const roomTexts = `
  insert into translation (owner_id, locale, variant, fields)
  select made.id, locale, variant, fields || jsonb_build_object(
    'name', pg_temp.word('room', locale, 0) || ' ' || pg_temp.word('town', locale, n) || ' ' || n,
    'library', pg_temp.word('town', 'en', n) || ' ' || pg_temp.word('library', locale, 0) || ' ' || n)
  from translation model ${modelOf}
  where model.owner_id ${isModel} and variant = 'standard'`;

export const roomSteps = `
  insert into room_step (room_id, position, step, picture)
  select made.id, position, step, picture from room_step model ${modelOf} where model.room_id ${isModel}`;

/** The room itself and two persons who receive visitors there. */
export const resources = `
  insert into resource (slug, kind, organisation_id, room_id, zone, languages)
  select case nth when 0 then 'room:' || slug else slug || '-person-' || nth end, case nth when 0 then 'room' else 'person' end,
    organisation_id, id, zone, languages
  from room, generate_series(0, 2) nth
  where slug like 'bulk-%'`;

export const resourceTexts = `
  insert into translation (owner_id, locale, fields)
  select id, locale, jsonb_build_object(
    'name', pg_temp.word('person', locale, n), 'role', pg_temp.word('role', locale, n % 7))
  from (select *, row_number() over (order by id) as n from resource where kind = 'person' and slug like 'bulk-%') person,
    unnest(array['lv', 'lt', 'en']) locale`;

/** Hours and closed days of the model room; persons keep the hours of their room. */
export const openingRules = `
  insert into opening_rule (resource_id, weekday, opens, closes)
  select resource.id, weekday, opens, closes
  from resource join room made on made.id = resource.room_id, cast(split_part(made.slug, '-', 2) as int) n, ${models},
    opening_rule model join resource of_model on of_model.id = model.resource_id and of_model.kind = 'room'
  where made.slug like 'bulk-%' and of_model.room_id ${isModel}`;

export const openingExceptions = `
  insert into opening_exception (resource_id, day, kind)
  select resource.id, day, model.kind
  from resource join room made on made.id = resource.room_id, cast(split_part(made.slug, '-', 2) as int) n, ${models},
    opening_exception model join resource of_model on of_model.id = model.resource_id and of_model.kind = 'room'
  where made.slug like 'bulk-%' and resource.kind = 'room' and of_model.room_id ${isModel} and model.kind = 'closed'`;
