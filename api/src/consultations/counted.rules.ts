import { ELSEWHERE, municipalities, visitorAges } from '@inclusive/localisation/counted';
import type { Fault } from '../shared/refused.ts';

/** What a visitor may tell for counting alone; kept beside the visit, never with the name. */
export interface Counted {
  ageBand: string | null;
  municipality: string | null;
}

const known = new Set([ELSEWHERE, ...municipalities.map(({ code }) => code)]);
const ages = new Set<string>(visitorAges);

/** An empty answer is none. */
export function countedOf({ ageBand, municipality }: Partial<Counted>): Counted {
  return { ageBand: ageBand || null, municipality: municipality || null };
}

export function countedFaults({ ageBand, municipality }: Counted): Fault[] {
  return [
    ...(ageBand === null || ages.has(ageBand) ? [] : [{ field: 'ageBand', code: 'INVALID' }]),
    ...(municipality === null || known.has(municipality) ? [] : [{ field: 'municipality', code: 'INVALID' }]),
  ];
}
