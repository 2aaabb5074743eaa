import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../shared/components/Button.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import { Notice } from '../../shared/components/Notice.tsx';
import { Section } from '../../shared/components/Page.tsx';
import { Tag } from '../../shared/components/Tag.tsx';
import { useLocale, usePath } from '../../shared/routing/use-page.ts';
import type { Learning } from './LessonContents.tsx';
import { placePath } from './place-path.ts';
import { OptionWords } from './QuestionField.tsx';
import styles from './Question.module.css';
import quizStyles from './Quiz.module.css';
import { BeginQuiz, type Quiz, type QuizAttempt, type QuizQuestion } from './QuizIntro.tsx';
import { useMissingWords } from './use-missing-words.ts';

/** What an attempt came to, the way on, and each answer with what speaks for or against it. */
export function QuizResult({ quiz, attempt, learning }: { quiz: Quiz; attempt: QuizAttempt; learning: Learning }) {
  const { t } = useTranslation('courses');
  const right = attempt.right ?? 0;
  const { questions, needed } = quiz;
  return (
    <>
      {attempt.isPassed ? (
        <Notice tone="success" title={t('quiz.passedTitle', { right, questions })}>
          <p>{t('quiz.passed')}</p>
        </Notice>
      ) : (
        <Notice tone="info" title={t('quiz.failedTitle', { right, questions })}>
          <p>{t('quiz.failed', { needed })}</p>
        </Notice>
      )}
      <WayOn learning={learning} isPassed={attempt.isPassed ?? false} />
      <Section title={t('quiz.yourAnswers')} id="answers">
        <div>
          {attempt.questions.map((question, index) => (
            <AnsweredQuestion key={question.id} question={question} number={index + 1} />
          ))}
        </div>
      </Section>
    </>
  );
}

function WayOn({ learning, isPassed }: { learning: Learning; isPassed: boolean }) {
  const { t } = useTranslation('courses');
  const to = usePath();
  const locale = useLocale();
  const missing = useMissingWords();
  const { slug, completedAt, modules } = learning;
  if (completedAt) {
    return (
      <div className={quizStyles.actions}>
        <LinkButton href={to('/courses/$slug/completed', { slug })} icon="arrow-right">
          {t('lesson.toCompleted')}
        </LinkButton>
      </div>
    );
  }
  const open = modules.flatMap(({ lessons }) => lessons).find(({ isDone }) => !isDone) ?? modules[0]?.lessons[0];
  const lesson = { part: open?.id ?? '', block: null, isQuiz: false };
  return (
    <>
      <p>{missing(learning)}</p>
      <div className={quizStyles.actions}>
        {!isPassed && <BeginQuiz words={t('quiz.retry')} />}
        <LinkButton
          href={placePath(locale, slug, lesson)}
          variant={isPassed ? 'primary' : 'secondary'}
          icon="book-open-text"
        >
          {t('quiz.continue')}
        </LinkButton>
      </div>
    </>
  );
}

const tones = { right: 'success', partly: 'warn', wrong: 'error' } as const;
const icons = { right: 'check-circle', partly: 'info', wrong: 'x' } as const;

function AnsweredQuestion({ question, number }: { question: QuizQuestion; number: number }) {
  const { t } = useTranslation('courses');
  const { id, text, verdict, options, explanation } = question;
  return (
    <section className={styles.question} aria-labelledby={`result-${id}`}>
      <h3 id={`result-${id}`} className={styles.legend}>
        <span className={styles.number}>{t('quiz.question', { number })}</span>
        <Localised text={text} />
      </h3>
      {verdict && (
        <p className={styles.verdict}>
          <Tag tone={tones[verdict]} icon={icons[verdict]}>
            {t(`quiz.verdict.${verdict}`)}
          </Tag>
        </p>
      )}
      <ul role="list" className={styles.answers}>
        {options.map((option) => (
          <AnsweredOption key={option.id} option={option} />
        ))}
      </ul>
      {explanation && (
        <p>
          <strong>{t('quiz.why')}:</strong> <Localised text={explanation} />
        </p>
      )}
    </section>
  );
}

function AnsweredOption({ option }: { option: QuizQuestion['options'][number] }) {
  const { t } = useTranslation('courses');
  const { isChosen, isRight, feedback } = option;
  return (
    <li className={styles.answer} data-chosen={isChosen}>
      <span>
        <OptionWords option={option} /> {isChosen && <Tag>{t('quiz.yours')}</Tag>}{' '}
        {isRight && (
          <Tag tone="success" icon="check">
            {t('quiz.correct')}
          </Tag>
        )}
      </span>
      {feedback && (
        <span className={styles.feedback}>
          <Localised text={feedback} />
        </span>
      )}
    </li>
  );
}
