import type { ContestPartKind } from '../../../shared/operations/graphql.ts';

export const partKinds = ['category', 'ageGroup', 'prize'] as const satisfies readonly ContestPartKind[];

export function partKindOf(value: unknown): ContestPartKind | undefined {
  return partKinds.find((kind) => kind === value);
}
