import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Form } from '../../../shared/forms/Form.tsx';
import { TextArea } from '../../../shared/forms/TextArea.tsx';
import { useFormState } from '../../../shared/routing/use-page.ts';
import type { JudgedPhoto } from './JudgedPicture.tsx';
import styles from './Judging.module.css';
import { useJuryRefusal } from './use-jury-words.ts';

/** The scale by its words: the first one is 1. */
export const scale = ['weak', 'ratherWeak', 'fair', 'strong', 'veryStrong'] as const;

/** A press on a number keeps the score and brings the next photo; the keys 1 to 5 press for those who switch them on. */
export function ScoreForm({ photo }: { photo: JudgedPhoto }) {
  const { t } = useTranslation('jury');
  const state = useFormState();
  return (
    <div data-enhance="judging-keys">
      <Form
        id="score"
        state={state}
        fields={{ comment: t('comment'), score: t('question') }}
        refusal={useJuryRefusal()}
      >
        <input type="hidden" name="number" value={photo.number} />
        <Scale own={photo.score} />
        <details className={styles.comment} open={!!photo.comment}>
          <summary>{t('comment')}</summary>
          <TextArea
            name="comment"
            isOptional
            rows={3}
            maxLength={1000}
            hint={t('commentHint')}
            defaultValue={photo.comment ?? ''}
          />
        </details>
      </Form>
      <label className={styles.keys} hidden>
        <input type="checkbox" /> {t('keys')}
      </label>
    </div>
  );
}

function ScoreButton({ word, score, isOwn }: { word: (typeof scale)[number]; score: number; isOwn: boolean }) {
  const { t } = useTranslation('jury');
  return (
    <button type="submit" name="score" value={score} className={styles.number} data-own={isOwn || undefined}>
      <strong>{score}</strong>
      <span>{t(`scale.${word}`)}</span>
      {isOwn && <span className="visually-hidden">, {t('yourScore')}</span>}
    </button>
  );
}

function Scale({ own }: { own: number | null }) {
  const { t } = useTranslation('jury');
  return (
    <fieldset className={styles.scale} aria-describedby="score-hint">
      <legend>{t('question')}</legend>
      <div className={styles.numbers}>
        {scale.map((word, index) => (
          <ScoreButton key={word} word={word} score={index + 1} isOwn={own === index + 1} />
        ))}
        <Button type="submit" name="intent" value="skip" variant="quiet">
          {t('skip')}
        </Button>
      </div>
      <p className={styles.ends} aria-hidden="true">
        <span>1 – {t('scale.weak')}</span> <span>5 – {t('scale.veryStrong')}</span>
      </p>
      <p id="score-hint">{t('questionHint')}</p>
    </fieldset>
  );
}
