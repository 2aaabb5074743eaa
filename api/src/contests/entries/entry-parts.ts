import type { EntityManager } from 'typeorm';
import type { Fault } from '../../shared/refused.ts';
import { wordsOf } from '../../shared/localised.ts';

export type PartKind = 'category' | 'ageGroup';

export interface EntryPart {
  kind: PartKind;
  id: string;
  slug: string;
}

export interface ChosenParts {
  categoryId: string | null;
  ageGroupId: string | null;
}

type Choice = Record<PartKind, string | null>;

/** What a contest offers to choose from. */
export function partsToChoose(em: Pick<EntityManager, 'query'>, contest: string): Promise<EntryPart[]> {
  return em.query<EntryPart[]>(PARTS, [contest]);
}

/** Where a contest has categories or age groups an entry is of one of them; where it has none, of none. */
export function faultsOfChoice(choice: Choice, parts: readonly EntryPart[]): Fault[] {
  return (['category', 'ageGroup'] as const).flatMap((kind) => {
    const offered = parts.filter((part) => part.kind === kind);
    if (!offered.length || offered.some(({ slug }) => slug === choice[kind])) return [];
    return [{ field: kind, code: choice[kind] === null ? 'REQUIRED_CHOICE' : 'CHOICE_UNKNOWN' }];
  });
}

export function chosenParts(choice: Choice, parts: readonly EntryPart[]): ChosenParts {
  const idOf = (kind: PartKind) => parts.find((part) => part.kind === kind && part.slug === choice[kind])?.id ?? null;
  return { categoryId: idOf('category'), ageGroupId: idOf('ageGroup') };
}

const part = (table: string, id: string, locale: string, ownLocale: string) => `
  (select jsonb_build_object('slug', k.slug, 'name',
      coalesce(${wordsOf('k.id', ownLocale, locale, 'name')}, jsonb_build_object('text', k.slug, 'locale', ${ownLocale})))
    from ${table} k where k.id = ${id})`;

/** Columns with what the entry `p` of the contest `c` says of itself; `locale` is the parameter of the asked language. */
export function entryColumns(locale: string): string {
  return `p.emotions, p.story, p.place, p.is_example as "isExample",
    ${part('contest_category', 'p.category_id', locale, 'c.source_locale')} as category,
    ${part('contest_age_group', 'p.age_group_id', locale, 'c.source_locale')} as "ageGroup"`;
}

const partsOf = (kind: PartKind, table: string) => `
  select '${kind}' as kind, k.id, k.slug from ${table} k join contest c on c.id = k.contest_id where c.slug = $1`;

/** $1 slug of the contest */
const PARTS = [partsOf('category', 'contest_category'), partsOf('ageGroup', 'contest_age_group')].join(' union all ');
