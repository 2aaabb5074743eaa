import { filtered, joinWords, text } from './books.sql.ts';
import { recordColumns, roomsHolding } from './stored-record.ts';

/** $1 locale, $2–$7 filter, $8 after, $9 limit */
export const EXPORT = `
  with page as (
    select * from book b where ${filtered} and b.id > $8
    order by b.id
    limit $9
  )
  select b.id, b.slug, b.changed_at as "changedAt", ${recordColumns}, ${text('summary')}, ${text('use')}, b.source, ${roomsHolding}
  from page b join organisation o on o.id = b.organisation_id
  ${joinWords}
  order by b.id`;
