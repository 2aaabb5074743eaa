import { useMemo, type ComponentPropsWithRef, type ReactNode } from 'react';
import { ErrorSummary } from './ErrorSummary.tsx';
import { FormContext, useFaultWords, type FormContextValue } from './form-context.ts';
import styles from './Form.module.css';

/** What a refused form brought back; `useFormState()` is one. */
interface FormAnswer {
  readonly isRefused: boolean;
  readonly isSent?: boolean;
  readonly code?: string | undefined;
  readonly faults: Readonly<Record<string, string>>;
  value(name: string, initial?: string): string;
  all(name: string, initial?: readonly string[]): readonly string[];
}

interface FormProps extends Omit<ComponentPropsWithRef<'form'>, 'id'> {
  /** As wide as the page: for fields that stand beside each other. */
  isWide?: boolean;
  /** Differs where one page has two forms. */
  id?: string;
  state?: FormAnswer | undefined;
  /** Field name → label, in the order of the page. */
  fields?: Record<string, string>;
  /** Fault code → words of this form, where the general ones are not enough: `NAME.CODE` or `CODE`. */
  faultWords?: Record<string, string>;
  /** The refusal of the whole form, in words: `(code) => t(\`refused.${code}\`)`. */
  refusal?: (code: string) => ReactNode;
  children: ReactNode;
}

/** A plain form: posts to the page's own address and works without JavaScript. */
export function Form({
  id = 'form',
  isWide = false,
  state,
  fields = noFields,
  faultWords,
  refusal,
  children,
  ...rest
}: FormProps) {
  const words = useFaultWords();
  const faults = useMemo(() => {
    const codes = Object.entries(state?.faults ?? noFields);
    return Object.fromEntries(
      codes.map(([name, code]) => [name, faultWords?.[`${name}.${code}`] ?? faultWords?.[code] ?? words(code)]),
    );
  }, [state, faultWords, words]);
  const isSent = state?.isSent ?? state?.isRefused;
  const context: FormContextValue = {
    id,
    fields,
    faults,
    value: (name) => (isSent ? state?.value(name) : undefined),
    all: (name) => (isSent ? state?.all(name) : undefined),
  };
  return (
    <FormContext value={context}>
      <form method="post" noValidate {...rest} id={id} className={isWide ? styles.wide : styles.form}>
        {state?.isRefused && <ErrorSummary>{state.code && refusal?.(state.code)}</ErrorSummary>}
        {children}
      </form>
    </FormContext>
  );
}

/** Buttons at the end of a form; the main one first. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}

/** A group of fields under one heading. */
export function FieldGroup({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{title}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      {children}
    </fieldset>
  );
}

const noFields: Record<string, string> = {};
