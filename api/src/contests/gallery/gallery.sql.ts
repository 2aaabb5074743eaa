import { entryColumns } from '../entries/entry-parts.ts';

/** A photo `p` that everyone may see: approved, and everybody whom it needs has agreed. */
export function isPublic(p: string): string {
  return `${p}.is_shown`;
}

export const galleryFilters = ['emotion', 'category', 'ageGroup', 'place'] as const;
type FilterName = (typeof galleryFilters)[number];

/** What a gallery is narrowed down to; all of it together. */
export type GalleryFilter = { [Name in FilterName]?: string | null };

const CONTEST = '(select c.id from contest c where c.slug = $1)';
const partOf = (table: string, slug: string) =>
  `(select k.id from ${table} k where k.contest_id = ${CONTEST} and k.slug = ${slug})`;

const conditions: Record<FilterName, (p: string, value: string) => string> = {
  emotion: (p, value) => `${p}.emotions @> array[${value}::text]`,
  category: (p, value) => `${p}.category_id = ${partOf('contest_category', value)}`,
  ageGroup: (p, value) => `${p}.age_group_id = ${partOf('contest_age_group', value)}`,
  place: (p, value) => `${p}.place = ${value}`,
};

/** The filters that are in use. */
export function chosenOf(filter: GalleryFilter): FilterName[] {
  return galleryFilters.filter((name) => filter[name]);
}

/** Only what is chosen stands in the statement, so that each choice is read from an index of its own. */
function narrowed(p: string, chosen: readonly FilterName[], first: number): string {
  return chosen.map((name, place) => `and ${conditions[name](p, `$${first + place}`)}`).join(' ');
}

/** Columns of the photo `p` of the contest `c`; `locale` is the parameter of the asked language. */
export const shownColumns = (locale: string) => `
  p.id, p.title, p.alt_text as "altText", p.locale, p.width, p.height, p.thumbhash, p.renditions, ${entryColumns(locale)}`;

/** The newest first, or backwards from a place. $1 contest, $2 moment and $3 id of the place, $4 limit, $5 locale, $6… filters */
export function gallerySql(
  direction: 'forwards' | 'backwards',
  chosen: readonly FilterName[],
  isFromPlace: boolean,
): string {
  const [sign, order] = direction === 'forwards' ? ['<', 'desc'] : ['>', 'asc'];
  const from = isFromPlace
    ? `(p.decided_at, p.id) ${sign} ($2::timestamptz, $3::uuid)`
    : '$2::text is null and $3::text is null';
  return `
    select ${shownColumns('$5')}, p.decided_at as moment
    from photo p join contest c on c.id = p.contest_id
    where p.contest_id = ${CONTEST} and ${isPublic('p')} and ${from} ${narrowed('p', chosen, 6)}
    order by p.decided_at ${order}, p.id ${order}
    limit $4`;
}

const neighbour = (sign: '<' | '>', order: 'asc' | 'desc', chosen: readonly FilterName[]) => `
  select n.id from photo n
  where n.contest_id = p.contest_id and ${isPublic('n')} and (n.decided_at, n.id) ${sign} (p.decided_at, p.id)
    ${narrowed('n', chosen, 4)}
  order by n.decided_at ${order}, n.id ${order} limit 1`;

/** Whoever judges does not know who took a photo, so nobody is named before the results. $1 contest, $2 id, $3 locale, $4… filters */
export function photoSql(chosen: readonly FilterName[]): string {
  return `
    select ${shownColumns('$3')}, case when c.results_at is not null then p.credit end as credit, p.licence,
      p.decided_at as "publishedAt",
      (${neighbour('>', 'asc', chosen)}) as "previousId", (${neighbour('<', 'desc', chosen)}) as "nextId"
    from photo p join contest c on c.id = p.contest_id
    where p.id = $2 and ${isPublic('p')} and c.slug = $1`;
}

/** True for a photo that was public and has been taken away for good. $1 contest, $2 id */
export const WAS_SHOWN = `
  select from photo p join contest c on c.id = p.contest_id
  where c.slug = $1 and p.id = $2 and p.decided_at is not null and p.state in ('withdrawn', 'disqualified')`;

const counted = (value: string, others: readonly string[], from = 'shown') => `
  coalesce((
    select jsonb_agg(jsonb_build_object('value', value, 'count', count) order by count desc, value)
    from (select ${value} as value, count(*)::int as count from ${from} where ${others.join(' and ')} group by 1) counts
    where value is not null
  ), '[]')`;

/** How many there would be with each choice beside the others that stand. $1 contest, $2… the four filters */
export const FACETS = `
  with shown as materialized (
    select p.emotions, p.category_id, p.age_group_id, p.place,
      ${galleryFilters
        .map(
          (name, place) =>
            `($${place + 2}::text is null or coalesce(${conditions[name]('p', `$${place + 2}`)}, false))`,
        )
        .map((fits, place) => `${fits} as fits_${place}`)
        .join(', ')}
    from photo p where p.contest_id = ${CONTEST} and ${isPublic('p')}
  )
  select
    (select count(*)::int from shown where fits_0 and fits_1 and fits_2 and fits_3) as total,
    ${counted('emotion', ['fits_1', 'fits_2', 'fits_3'], 'shown cross join unnest(emotions) emotion')} as emotions,
    ${counted('(select k.slug from contest_category k where k.id = category_id)', ['fits_0', 'fits_2', 'fits_3'])} as categories,
    ${counted('(select k.slug from contest_age_group k where k.id = age_group_id)', ['fits_0', 'fits_1', 'fits_3'])} as "ageGroups",
    ${counted('place', ['fits_0', 'fits_1', 'fits_2'])} as places`;

/** Photos that the jury has placed or that somebody has voted for, in the order of the gallery. $1 contest, $2 locale */
export const PLACED_PHOTOS = `
  select ${shownColumns('$2')}, p.credit, p.category_id as "categoryId", p.age_group_id as "ageGroupId",
    j.place as "juryPlace", coalesce(v.votes, 0) as votes
  from photo p join contest c on c.id = p.contest_id
  left join jury_result j on j.contest_id = c.id and j.photo_id = p.id
  left join (
    select photo_id, count(*)::int as votes from public_vote where state = 'given' group by photo_id
  ) v on v.photo_id = p.id
  where c.slug = $1 and ${isPublic('p')} and num_nonnulls(j.photo_id, v.photo_id) > 0
  order by p.decided_at desc, p.id desc`;
