import { createContext } from 'react';
import type { OpeningPlanQuery } from '../../shared/operations/graphql.ts';
import type { FormState } from '../../shared/routing/form-state.ts';

interface PlanOfForms {
  /** Of the plan that the reader sees; a later one is not written over. */
  version: number;
  /** Id of the form that came back. */
  refused: string | undefined;
}

export const PlanContext = createContext<PlanOfForms>({ version: 0, refused: undefined });

const forms: Record<string, string> = { addHours: 'add-hours', closeDays: 'close-days', addExtra: 'extra-hours' };

/**
 * The form of the plan in which what was typed comes back. Hours that somebody else has changed are other ones now: it
 * stands with those of the same weekday, and where they are gone in the form for new hours.
 */
export function refusedForm(state: FormState, hours: OpeningPlanQuery['openingPlan']['hours']): string | undefined {
  const intent = state.isRefused ? state.value('intent') : '';
  if (intent !== 'changeHours' && intent !== 'endHours') return forms[intent];
  const row =
    hours.find(({ id }) => id === state.value('hours')) ??
    hours.find(({ weekday }) => String(weekday) === state.value('weekdays'));
  return row ? `hours-${row.id}` : 'add-hours';
}
