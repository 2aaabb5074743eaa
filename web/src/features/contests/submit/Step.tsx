import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './SubmitForm.module.css';
import { steps } from './steps.ts';

export interface StepPlace {
  readonly current: number;
  /** At which the page has opened: nobody is moved there. */
  readonly first: number;
  /** The summary of what is wrong takes the focus instead. */
  readonly isRefused: boolean;
}

/** One step; the others stay in the form, out of sight. Who comes to it goes on reading at its heading. */
export function Step({ index, place, children }: { index: number; place: StepPlace; children: ReactNode }) {
  const { t } = useTranslation('submit');
  const heading = useRef<HTMLLegendElement>(null);
  const isOpening = useRef(index === place.first);
  const isCurrent = index === place.current;
  useEffect(() => {
    if (isCurrent && !isOpening.current && !place.isRefused) {
      heading.current?.focus({ preventScroll: true });
      heading.current?.closest('form')?.scrollIntoView();
    }
    isOpening.current = false;
  }, [isCurrent]);
  return (
    <fieldset hidden={!isCurrent} className={styles.step}>
      <legend ref={heading} tabIndex={-1} className={styles.legend}>
        {t(`steps.${steps[index] ?? 'photo'}`)}
      </legend>
      {children}
    </fieldset>
  );
}
