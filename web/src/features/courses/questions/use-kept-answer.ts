import { useFormState } from '../../../shared/routing/use-page.ts';
import { beforeName } from './answer-fields.ts';

interface KeptAnswer {
  value(name: string, given: string): string;
  all(name: string, given: readonly string[]): readonly string[];
  has(name: string, value: string, given: boolean): boolean;
}

/** What was filled in before the page came back with faults, where it was this question's form that was sent. */
export function useKeptAnswer(question: string): KeptAnswer {
  const state = useFormState();
  const isSent = state.isRefused && state.value(beforeName(question)) !== '';
  return {
    value: (name, given) => (isSent ? state.value(name) : given),
    all: (name, given) => (isSent ? state.all(name) : given),
    has: (name, value, given) => (isSent ? state.has(name, value) : given),
  };
}
