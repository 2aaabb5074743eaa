import { useContext, useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../components/Icon.tsx';
import { fieldId, FormContext } from './form-context.ts';
import styles from './ErrorSummary.module.css';

/**
 * Stands at the top of a refused form, takes the focus, and links to each faulty field.
 * `data-enhance-focus` lets the enhance script move the focus on pages without React.
 */
export function ErrorSummary({ children }: { children?: ReactNode }) {
  const { t } = useTranslation('common');
  const { id, fields, faults } = useContext(FormContext);
  const box = useRef<HTMLDivElement>(null);
  const order = Object.keys(fields);
  const names = Object.keys(faults).toSorted((a, b) => place(order, a) - place(order, b));
  useEffect(() => box.current?.focus(), [faults, children]);
  return (
    <div
      ref={box}
      className={styles.summary}
      role="alert"
      tabIndex={-1}
      aria-labelledby={`${id}-errors`}
      data-enhance-focus=""
    >
      <h2 id={`${id}-errors`} className={styles.title}>
        <Icon name="warning-octagon" size="medium" />
        {t('form.errorTitle')}
      </h2>
      {children ? <p>{children}</p> : <p>{t('form.errorLead')}</p>}
      {names.length > 0 && (
        <ul role="list" className={styles.list}>
          {names.map((name) => (
            <li key={name}>
              <a href={`#${fieldId(id, name)}`}>
                {fields[name] ? `${fields[name].replace(/[.:?]$/, '')}: ` : ''}
                {faults[name]}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function place(order: string[], name: string): number {
  const found = order.indexOf(name);
  return found < 0 ? order.length : found;
}
