import { useTranslation } from 'react-i18next';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Tag } from '../../../shared/components/Tag.tsx';
import type { AskedQuestion } from './answer-fields.ts';
import { AnsweredParts } from './AnsweredParts.tsx';
import { withoutGaps } from './gap-text.ts';
import styles from './Question.module.css';

type Verdict = NonNullable<AskedQuestion['verdict']>;

const tones = { right: 'success', partly: 'warn', wrong: 'error' } as const;
const icons = { right: 'check-circle', partly: 'info', wrong: 'x' } as const;

/** A question with the own answer, how it went, and what may be known by now. */
export function AnsweredQuestion({ question, number }: { question: AskedQuestion; number: number }) {
  const { t } = useTranslation('courses');
  const { id, text, type } = question;
  const heading = type === 'gap' ? { ...text, text: withoutGaps(text.text) } : text;
  return (
    <section className={styles.question} aria-labelledby={`result-${id}`}>
      <h3 id={`result-${id}`} className={styles.legend}>
        <span className={styles.number}>{t('quiz.question', { number })}</span>
        <Localised text={heading} />
      </h3>
      <Feedback question={question} />
    </section>
  );
}

/** How the answer to a question went, part by part, and why. */
export function Feedback({ question }: { question: AskedQuestion }) {
  const { t } = useTranslation('courses');
  const { verdict, explanation } = question;
  return (
    <>
      {verdict && (
        <p className={styles.verdict}>
          <VerdictTag verdict={verdict} />
        </p>
      )}
      <AnsweredParts question={question} />
      {explanation && (
        <p>
          <strong>{t('quiz.why')}:</strong> <Localised text={explanation} />
        </p>
      )}
    </>
  );
}

export function VerdictTag({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation('courses');
  return (
    <Tag tone={tones[verdict]} icon={icons[verdict]}>
      {t(`quiz.verdict.${verdict}`)}
    </Tag>
  );
}
