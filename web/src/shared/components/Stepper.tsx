import { useTranslation } from 'react-i18next';
import { Icon } from './Icon.tsx';
import styles from './Stepper.module.css';

export interface Step {
  label: string;
  /** Steps that can be gone back to. */
  href?: string | undefined;
}

/** Where in a task the reader is: in words, and as a list of the steps. `current` counts from 1. */
export function Stepper({ steps, current }: { steps: readonly Step[]; current: number }) {
  const { t } = useTranslation('common');
  return (
    <nav aria-label={t('stepper.label')} className={styles.stepper}>
      <p className={styles.position}>
        {t('stepper.position', { step: current, total: steps.length })}
        <span className={styles.now}>: {steps[current - 1]?.label}</span>
      </p>
      <ol role="list" className={styles.steps}>
        {steps.map((step, index) => (
          <StepItem key={step.label} step={step} place={index + 1} current={current} />
        ))}
      </ol>
    </nav>
  );
}

function StepItem({ step, place, current }: { step: Step; place: number; current: number }) {
  const { t } = useTranslation('common');
  const isDone = place < current;
  return (
    <li className={styles.step} data-state={isDone ? 'done' : place === current ? 'current' : 'upcoming'}>
      <span className={styles.mark} aria-hidden="true">
        {isDone ? <Icon name="check" /> : place}
      </span>
      {isDone && step.href ? (
        <a href={step.href}>{step.label}</a>
      ) : (
        <span aria-current={place === current ? 'step' : undefined}>{step.label}</span>
      )}
      {isDone && <span className="visually-hidden">({t('state.done')})</span>}
    </li>
  );
}
