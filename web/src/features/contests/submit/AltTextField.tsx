import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalisedText } from '@inclusive/localisation/locale';
import { Prose } from '../../../shared/components/Prose.tsx';
import { TextArea } from '../../../shared/forms/TextArea.tsx';
import styles from './AltTextField.module.css';

const LONGEST = 400;

/** Below this the reader is told how much is left, at every ten. */
const WARN_BELOW = 60;

export function AltTextField({ help }: { help: LocalisedText }) {
  const { t } = useTranslation('contests');
  const [length, setLength] = useState(0);
  const left = LONGEST - length;
  return (
    <div className={styles.field}>
      <details className={styles.help}>
        <summary>{t('submit.altHelp')}</summary>
        <Prose html={help} />
      </details>
      <TextArea
        name="altText"
        hint={t('submit.altHint')}
        rows={4}
        maxLength={LONGEST}
        onInput={(event) => setLength(event.currentTarget.value.length)}
      />
      <p className={styles.left} aria-hidden="true">
        {t('submit.left', { count: left })}
      </p>
      <p className="visually-hidden" role="status">
        {left < WARN_BELOW && left % 10 === 0 ? t('submit.left', { count: left }) : ''}
      </p>
    </div>
  );
}
