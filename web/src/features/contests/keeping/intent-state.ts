import type { FormState } from '../../../shared/routing/form-state.ts';
import { useFormState } from '../../../shared/routing/use-page.ts';

/** The state of one form of several on a page: that whose button was pressed. */
export function useIntentState(intent: string): FormState | undefined {
  const state = useFormState();
  return state.value('intent') === intent ? state : undefined;
}
