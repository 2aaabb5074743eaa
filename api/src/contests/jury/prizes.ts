import type { Locale } from '@inclusive/localisation/locale';
import type { EntityManager } from 'typeorm';
import { isPublic } from '../gallery/gallery.sql.ts';
import { awardsOf, type Prize } from '../results/results.rules.ts';

type Queries = Pick<EntityManager, 'query'>;

export interface NumberedPlace {
  place: number;
  numbers: readonly number[];
}

/** A prize of the jury under its name in every language that it has one in, with the numbers of its photos. */
export interface JuryPrize {
  names: Partial<Record<Locale, string>>;
  winners: { number: number; rank: number; isShared: boolean }[];
  /** Photos that would have had it too, had they not had an earlier one. */
  passed: number[];
}

interface PrizeRow extends Prize {
  names: JuryPrize['names'] | null;
}

interface GroupedRow {
  number: number;
  categoryId: string | null;
  ageGroupId: string | null;
}

/** Who has which prize by the places that the jury gives, or gave, to photos that may be shown now. */
export async function juryPrizesOf(
  em: Queries,
  contest: { id: string; hasOnePrizeEach: boolean },
  places: readonly NumberedPlace[],
): Promise<JuryPrize[]> {
  const prizes = await em.query<PrizeRow[]>(JURY_PRIZES, [contest.id]);
  const photos = await em.query<GroupedRow[]>(GROUPED, [contest.id]);
  const placeOf = new Map(places.flatMap(({ place, numbers }) => numbers.map((number) => [number, place] as const)));
  const jury = photos.flatMap(({ number, ...groups }) => {
    const place = placeOf.get(number);
    return place === undefined ? [] : [{ ...groups, id: String(number), place }];
  });
  return awardsOf(prizes, { jury, public: [] }, contest.hasOnePrizeEach).map(({ prize, winners, passed }) => ({
    names: prize.names ?? {},
    winners: winners.map(({ id, rank, isShared }) => ({ number: Number(id), rank, isShared })),
    passed: passed.map(Number),
  }));
}

/** $1 contest */
const JURY_PRIZES = `
  select k.kind, k.places, k.category_id as "categoryId", k.age_group_id as "ageGroupId",
    (select jsonb_object_agg(t.locale, t.fields ->> 'name') from translation t
      where t.owner_id = k.id and t.variant = 'standard' and t.fields ->> 'name' <> '') as names
  from contest_prize k where k.contest_id = $1 and k.kind = 'jury' order by k.position, k.id`;

/** $1 contest */
const GROUPED = `
  select n.number, p.category_id as "categoryId", p.age_group_id as "ageGroupId"
  from jury_photo n join photo p on p.id = n.photo_id
  where n.contest_id = $1 and ${isPublic('p')} order by n.number`;
