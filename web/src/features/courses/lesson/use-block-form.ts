import type { FormState } from '../../../shared/routing/form-state.ts';
import { useFormState } from '../../../shared/routing/use-page.ts';

/** The refused form of the page where it is the one of this block; a lesson has several. */
export function useBlockForm(block: string): FormState | undefined {
  const form = useFormState();
  return form.isRefused && form.value('block') === block ? form : undefined;
}
