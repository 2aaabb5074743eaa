import { joinTexts } from '../../shared/localised.ts';
import { TERMS } from '../contest-terms.ts';
import { isOrganised, queuedColumns } from './moderation.sql.ts';

/** $1 photo, $2 everywhere, $3 organisations, $4 locale, $5 now */
export const ENTRY_TO_CHECK = `
  select ${queuedColumns('$4', '$5')}, p.reasons, p.reason_note as "reasonNote",
    exists (select from release g where g.photo_id = p.id and g.role = 'person_guardian') as "showsMinor",
    (select to_jsonb(terms) from (select ${TERMS}) terms) as terms
  from photo p
  join contest c on c.id = p.contest_id
  ${joinTexts('c.id', 'c.source_locale', '$4')}
  where p.id = $1 and p.state <> 'draft' and p.renditions is not null and ${isOrganised('$2', '$3')}`;

/** $1 photo, $2 now. `changes`: what reads otherwise now than it did when its author was asked. */
export const REQUESTS = `
  select r.id, r.reasons, r.note, r.asked_at as "askedAt", ((r.due_at at time zone c.zone)::date - 1)::text as "dueOn",
    r.answer, r.answered_at as "answeredAt", r.closed_at is null and r.due_at < $2 as "isOverdue",
    case when r.answered_at is null then '[]' else coalesce((
      select jsonb_agg(jsonb_build_object('field', now.field, 'before', r.words ->> now.field) order by now.place)
      from (values (1, 'title', p.title), (2, 'altText', p.alt_text), (3, 'story', p.story), (4, 'credit', p.credit),
        (5, 'place', p.place)) now (place, field, text)
      where now.text is distinct from r.words ->> now.field
    ), '[]') end as changes
  from photo_request r join photo p on p.id = r.photo_id join contest c on c.id = p.contest_id
  where r.photo_id = $1 order by r.asked_at desc, r.id desc`;

/** Each organiser has an act in its own history, some milliseconds apart; here it is one line. $1 photo */
export const ENTRY_HISTORY = `
  select a.code, a.at, u.name as "personName", coalesce(a.facts -> 'reason', '[]') as reasons
  from (
    select code, at, person_id, facts, at - lag(at) over (partition by code, person_id, facts order by at) as since
    from audit where subject_id = $1 and code ~ '^(photo|release)\\.'
  ) a
  left join auth."user" u on u.id = a.person_id
  where a.since is null or a.since > interval '2 seconds'
  order by a.at desc, a.code limit 100`;
