import { useTranslation } from 'react-i18next';
import { Icon } from '../../shared/components/Icon.tsx';
import type { IconName } from '../../shared/components/icon-names.ts';
import styles from './HowToTakePart.module.css';

const steps = [
  ['choose', 'image'],
  ['words', 'chat-circle-text'],
  ['consent', 'upload-simple'],
  ['look', 'eye'],
] as const satisfies readonly (readonly [string, IconName])[];

export function HowToTakePart() {
  const { t } = useTranslation('contest');
  return (
    <ol role="list" className={styles.steps}>
      {steps.map(([step, icon], index) => (
        <li key={step} className={styles.step}>
          <Icon name={icon} size="large" />
          <h3 className={styles.title}>
            {index + 1}. {t(`how.${step}`)}
          </h3>
          <p>{t(`how.${step}Text`)}</p>
        </li>
      ))}
    </ol>
  );
}
