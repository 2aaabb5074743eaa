import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalisedText } from '@inclusive/localisation/locale';
import { Prose } from '../../../shared/components/Prose.tsx';
import { useKeptValue } from '../../../shared/forms/form-context.ts';
import { TextArea } from '../../../shared/forms/TextArea.tsx';
import styles from './AltTextField.module.css';

const LONGEST = 400;

/** Below this the reader is told how much is left, at every ten. */
const WARN_BELOW = 60;

export function AltTextField({ help }: { help: LocalisedText }) {
  const { t } = useTranslation('submit');
  const kept = useKeptValue('altText') ?? '';
  const [length, setLength] = useState(kept.length);
  const left = LONGEST - length;
  return (
    <div className={styles.field}>
      <details className={styles.help}>
        <summary>{t('altHelp')}</summary>
        <Prose html={help} />
        <p>{t('altSteps')}</p>
      </details>
      <TextArea
        name="altText"
        hint={t('altHint')}
        rows={4}
        maxLength={LONGEST}
        onInput={(event) => setLength(event.currentTarget.value.length)}
      />
      <p className={styles.left} aria-hidden="true">
        {t('left', { count: left })}
      </p>
      <p className="visually-hidden" role="status">
        {left < WARN_BELOW && left % 10 === 0 ? t('left', { count: left }) : ''}
      </p>
    </div>
  );
}
