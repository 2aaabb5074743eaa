import { headingOf, roomLocale } from '../shared/localised.ts';
import { filtered, joinWords, text } from './books.sql.ts';
import { recordColumns } from './stored-record.ts';

/** $1 locale, $2–$7 filter, $8 after, $9 limit */
export const EXPORT = `
  with page as (
    select * from book b where ${filtered} and b.id > $8
    order by b.id
    limit $9
  )
  select b.id, b.slug, b.changed_at as "changedAt", ${recordColumns}, ${text('summary')}, ${text('use')}, b.source, array(
    select coalesce(${headingOf('room.id', roomLocale, '$1')}, room.slug) || ': ' || h.copies
    from book_holding h join room on room.id = h.room_id where h.book_id = b.id order by 1
  ) as rooms
  from page b join organisation o on o.id = b.organisation_id
  ${joinWords}
  order by b.id`;
