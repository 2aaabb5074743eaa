import { licences, materialKinds, materialTypes } from '@inclusive/course-content/material';
import { isVariant } from '@inclusive/course-content/variant';
import type { MaterialFilter } from '../../shared/operations/graphql.ts';
import { textOf } from '../../shared/routing/search.ts';

export const filterNames = ['topic', 'audience', 'type', 'language', 'kind', 'licence', 'partner'] as const;

type FilterName = (typeof filterNames)[number];

export type MaterialsSearch = Partial<Record<FilterName | 'after', string | undefined>>;

/** The catalogue's query; what is not known there counts as not chosen. */
export function materialsSearch(search: Record<string, unknown>): MaterialsSearch {
  const known = (name: FilterName, values: readonly string[]) => values.find((value) => value === textOf(search[name]));
  const language = textOf(search['language']);
  return {
    topic: textOf(search['topic']),
    audience: textOf(search['audience']),
    type: known('type', materialTypes),
    language: language !== undefined && isVariant(language) ? language : undefined,
    kind: known('kind', materialKinds),
    licence: known('licence', licences),
    partner: textOf(search['partner']),
    after: textOf(search['after']),
  };
}

export function materialFilter({ after: _page, partner, ...filter }: MaterialsSearch): MaterialFilter {
  const chosen = Object.entries({ ...filter, organisation: partner }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(chosen);
}
