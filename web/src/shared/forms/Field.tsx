import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../components/Icon.tsx';
import type { FieldParts } from './form-context.ts';
import styles from './Field.module.css';

/** Label, hint and fault around one input. */
export function Field({ parts, children }: { parts: FieldParts; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={parts.id} className={styles.label}>
        <LabelWords parts={parts} />
      </label>
      <FieldNotes parts={parts} />
      {children}
    </div>
  );
}

/** The same around a group of inputs. */
export function GroupField({ parts, role, children }: { parts: FieldParts; role?: 'radiogroup'; children: ReactNode }) {
  const described = role ? parts.described : { 'aria-describedby': parts.described['aria-describedby'] };
  return (
    <fieldset id={parts.id} className={styles.field} role={role} tabIndex={-1} {...described}>
      <legend className={styles.label}>
        <LabelWords parts={parts} />
      </legend>
      <FieldNotes parts={parts} />
      {children}
    </fieldset>
  );
}

export function LabelWords({ parts }: { parts: FieldParts }) {
  const { t } = useTranslation('common');
  return (
    <>
      {parts.label}
      {parts.isOptional && <span className={styles.optional}> ({t('form.optional')})</span>}
    </>
  );
}

export function FieldNotes({ parts }: { parts: FieldParts }) {
  const { t } = useTranslation('common');
  return (
    <>
      {parts.hint && (
        <p id={parts.hintId} className={styles.hint}>
          {parts.hint}
        </p>
      )}
      {parts.fault && (
        <p id={parts.faultId} className={styles.fault}>
          <Icon name="warning" />
          <span>
            <span className="visually-hidden">{t('form.errorPrefix')} </span>
            {parts.fault}
          </span>
        </p>
      )}
    </>
  );
}
