import { useTranslation } from 'react-i18next';
import type { LocalisedText } from '@inclusive/localisation/locale';
import { Icon } from '../../../shared/components/Icon.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import type { ReviewQuery } from '../../../shared/operations/graphql.ts';
import styles from '../lesson/LessonWork.module.css';
import { AttachedFiles } from './PracticeFiles.tsx';
import { useDateWords } from '../../../shared/words/use-date-words.ts';

type Round = ReviewQuery['review']['earlier'][number];

interface PracticeAnswerProps {
  round: Round;
  criteria: readonly { id: string; text: LocalisedText }[];
}

/** One round: what was handed in, and what the reviewer said by each criterion. */
export function PracticeAnswer({
  round: { number, text, files, words, marks, reviewedAt },
  criteria,
}: PracticeAnswerProps) {
  const { t } = useTranslation('lessons');
  const date = useDateWords();
  return (
    <div className={styles.answer}>
      <p className={styles.heading}>{t('practice.round', { number })}</p>
      <p className={styles.written}>{text}</p>
      <AttachedFiles files={files} />
      {reviewedAt && <p className={styles.heading}>{t('practice.answered', { date: date(reviewedAt) })}</p>}
      {words && <blockquote className={styles.written}>{words}</blockquote>}
      <ul role="list" className={styles.marks}>
        {marks.map(({ criterion, isMet, comment }) => (
          <li key={criterion}>
            <Icon name={isMet ? 'check-circle' : 'pencil-simple'} />
            <span>
              <Localised text={criteria.find(({ id }) => id === criterion)?.text} /> –{' '}
              <strong>{t(isMet ? 'practice.met' : 'practice.notYet')}</strong>
              {comment && <span className={styles.written}>: {comment}</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
