import type { FormState } from '../../shared/routing/form-state.ts';
import { useFormState } from '../../shared/routing/use-page.ts';

/** The refusal of a page with several forms, for the form to which it belongs by its hidden field `intent`. */
export function useIntent(intent: string): FormState | undefined {
  const state = useFormState();
  return state.value('intent') === intent ? state : undefined;
}
