import { type ActionOutcome, faults } from './action.ts';

/** What a mutation answers, as far as forms go. */
export interface Result {
  __typename: string;
  code?: string;
  faults?: { field: string; code: string }[];
}

export function refusal({ code = 'UNKNOWN', faults: fields = [] }: Result): ActionOutcome {
  return faults({ ...(code !== 'INPUT_INVALID' && { code }), fields });
}
