import { createContext, useCallback, useContext } from 'react';
import { useTranslation } from 'react-i18next';

/** What a form knows of its fields: words, faults, and what was typed before a refusal. */
export interface FormContextValue {
  /** Prefix of the fields' ids; two forms on one page differ in it. */
  readonly id: string;
  /** Field name → label, in the order of the page. */
  readonly fields: Readonly<Record<string, string>>;
  /** Field name → words of its fault. */
  readonly faults: Readonly<Record<string, string>>;
  readonly value: (name: string) => string | undefined;
  readonly all: (name: string) => readonly string[] | undefined;
}

const none: FormContextValue = {
  id: 'form',
  fields: {},
  faults: {},
  value: () => undefined,
  all: () => undefined,
};

export const FormContext = createContext<FormContextValue>(none);

export interface FieldProps {
  /** Name under which the answer is sent; also finds label, fault and kept value in the form. */
  name: string;
  label?: string | undefined;
  hint?: string | undefined;
  /** Fields are required unless this is set; then the label says so in words. */
  isOptional?: boolean | undefined;
  /** Words of the fault, where they do not come from the form. */
  fault?: string | undefined;
}

export interface FieldParts {
  id: string;
  hintId: string;
  faultId: string;
  label: string;
  hint: string | undefined;
  fault: string | undefined;
  isOptional: boolean;
  /** Attributes that tie an input to its hint and fault. */
  described: { 'aria-describedby': string | undefined; 'aria-invalid': true | undefined };
}

export function useField({ name, label, hint, isOptional = false, fault }: FieldProps): FieldParts {
  const form = useContext(FormContext);
  const id = fieldId(form.id, name);
  const words = fault ?? form.faults[name];
  const hintId = `${id}-hint`;
  const faultId = `${id}-fault`;
  const described = [words && faultId, hint && hintId].filter(Boolean).join(' ');
  return {
    id,
    hintId,
    faultId,
    label: label ?? form.fields[name] ?? name,
    hint,
    fault: words,
    isOptional,
    described: { 'aria-describedby': described || undefined, 'aria-invalid': words ? true : undefined },
  };
}

/** The value typed before a refusal, else the one given. */
export function useKeptValue(name: string, given?: string): string | undefined {
  return useContext(FormContext).value(name) ?? given;
}

export function useKeptValues(name: string, given: readonly string[] = []): readonly string[] {
  return useContext(FormContext).all(name) ?? given;
}

export function fieldId(form: string, name: string): string {
  return `${form}-${name.replace(/[^\w-]/g, '-')}`;
}

/** Fault codes to words, an unknown code to the general sentence; the same function from render to render. */
export function useFaultWords(): (code: string) => string {
  const { t, i18n } = useTranslation('common');
  return useCallback(
    (code) => (i18n.exists(`common:fault.${code}`) ? t(`fault.${code}` as 'fault.INVALID') : t('fault.INVALID')),
    [i18n],
  );
}
