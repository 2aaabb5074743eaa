import type { ReactNode } from 'react';
import { FieldNotes, GroupField, LabelWords } from './Field.tsx';
import { OptionWords, type ChoiceOption } from './Choice.tsx';
import { useField, useKeptValues, type FieldProps } from './form-context.ts';
import styles from './Choice.module.css';

type CheckboxFieldProps = Omit<FieldProps, 'label'> & {
  label?: ReactNode;
  value?: string;
  defaultChecked?: boolean;
  checked?: boolean;
  onChange?: (checked: boolean) => void;
};

/** One box to tick: a consent or a wish. */
export function CheckboxField({
  name,
  label,
  value = 'yes',
  defaultChecked,
  checked,
  onChange,
  ...field
}: CheckboxFieldProps) {
  const parts = useField({ name, ...field });
  const kept = useKeptValues(name, defaultChecked ? [value] : []);
  return (
    <div className={styles.single}>
      <FieldNotes parts={parts} />
      <label className={styles.option} data-invalid={parts.fault ? '' : undefined}>
        <input
          type="checkbox"
          id={parts.id}
          name={name}
          value={value}
          required={!field.isOptional}
          {...parts.described}
          {...(checked === undefined ? { defaultChecked: kept.includes(value) } : { checked })}
          onChange={onChange && ((event) => onChange(event.target.checked))}
        />
        <span>{label ?? <LabelWords parts={{ ...parts, isOptional: false }} />}</span>
      </label>
    </div>
  );
}

type CheckboxGroupProps = FieldProps & { options: readonly ChoiceOption[]; defaultValues?: readonly string[] };

/** Any number of answers of a few. */
export function CheckboxGroup({ name, label, hint, isOptional, fault, options, defaultValues }: CheckboxGroupProps) {
  const parts = useField({ name, label, hint, isOptional, fault });
  const kept = useKeptValues(name, defaultValues);
  return (
    <GroupField parts={parts}>
      <div className={styles.stacked}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input type="checkbox" name={name} value={option.value} defaultChecked={kept.includes(option.value)} />
            <OptionWords option={option} />
          </label>
        ))}
      </div>
    </GroupField>
  );
}
