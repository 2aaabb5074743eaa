import { TextField } from '../../../shared/forms/TextField.tsx';

interface NumberFieldProps {
  name: string;
  label: string;
  hint?: string;
  value: number | undefined;
  /** Undefined for an empty field, where that is allowed. */
  onChange: (value: number | undefined) => void;
  max: number;
  isOptional?: boolean;
}

/** A whole number from 1. */
export function NumberField({ name, label, hint, value, onChange, max, isOptional = false }: NumberFieldProps) {
  return (
    <TextField
      name={name}
      label={label}
      {...(hint !== undefined && { hint })}
      isOptional={isOptional}
      isShort
      inputMode="numeric"
      value={value || ''}
      onChange={(event) => {
        const digits = event.target.value.replace(/\D/g, '');
        onChange(digits ? Math.min(Number(digits), max) : isOptional ? undefined : 0);
      }}
    />
  );
}
