import { entryColumns } from './entries/entry-parts.ts';

/** An approved photo `p` that everybody whom it needs has agreed to. */
export function isPublic(p: string): string {
  return `${p}.state = 'approved' and is_released(${p}.id)`;
}

const shown = (locale: string) => `
  p.id, p.title, p.alt_text as "altText", p.locale, p.width, p.height, p.thumbhash, p.renditions, ${entryColumns(locale)}`;

/** The newest first, or backwards from a place. $1 contest, $2 emotion, $3 moment and $4 id of the place, $5 limit, $6 locale */
export function gallerySql(direction: 'forwards' | 'backwards'): string {
  const [sign, order] = direction === 'forwards' ? ['<', 'desc'] : ['>', 'asc'];
  return `
    select ${shown('$6')}, p.decided_at as moment
    from photo p join contest c on c.id = p.contest_id
    where p.contest_id = (select id from contest where slug = $1) and ${isPublic('p')}
      and ($2::text is null or $2 = any(p.emotions))
      and ($3::timestamptz is null or (p.decided_at, p.id) ${sign} ($3, $4::uuid))
    order by p.decided_at ${order}, p.id ${order}
    limit $5`;
}

const neighbour = (sign: '<' | '>', order: 'asc' | 'desc') => `
  select n.id from photo n
  where n.contest_id = p.contest_id and ${isPublic('n')} and (n.decided_at, n.id) ${sign} (p.decided_at, p.id)
  order by n.decided_at ${order}, n.id ${order} limit 1`;

/** $1 id, $2 contest, $3 locale */
export const PHOTO = `
  select ${shown('$3')}, p.credit, p.licence, p.decided_at as "publishedAt",
    (${neighbour('>', 'asc')}) as "previousId", (${neighbour('<', 'desc')}) as "nextId"
  from photo p join contest c on c.id = p.contest_id
  where p.id = $1 and ${isPublic('p')} and p.contest_id = (select id from contest where slug = $2)`;
