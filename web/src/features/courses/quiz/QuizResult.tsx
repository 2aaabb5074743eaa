import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../shared/components/Button.tsx';
import { Notice } from '../../../shared/components/Notice.tsx';
import { Section } from '../../../shared/components/Page.tsx';
import { FormActions } from '../../../shared/forms/Form.tsx';
import { useLocale, usePath } from '../../../shared/routing/use-page.ts';
import { AnsweredQuestion } from '../questions/AnsweredQuestion.tsx';
import type { Learning } from '../lesson/LessonContents.tsx';
import { placePath } from '../lesson/place-path.ts';
import { BeginQuiz, type Quiz, type QuizAttempt } from './QuizIntro.tsx';
import { useNextWords } from './use-attempt-words.ts';
import { useMissingWords } from '../questions/use-missing-words.ts';

/** What an attempt came to, the way on, and each answer with what speaks for or against it. */
export function QuizResult({ quiz, attempt, learning }: { quiz: Quiz; attempt: QuizAttempt; learning: Learning }) {
  const { t } = useTranslation('courses');
  const next = useNextWords();
  const right = attempt.right ?? 0;
  const { needed } = quiz;
  const questions = attempt.questions.length;
  return (
    <>
      {attempt.isPassed ? (
        <Notice tone="success" title={t('quiz.passedTitle', { right, questions })}>
          <p>{t('quiz.passed')}</p>
        </Notice>
      ) : (
        <Notice tone="info" title={t('quiz.failedTitle', { right, questions })}>
          <p>{t('quiz.failed', { needed })}</p>
          <p>{next(quiz.next, quiz)}</p>
          {quiz.next.left === 0 && learning.hasNewRevision && <NewAttempts slug={learning.slug} />}
        </Notice>
      )}
      <WayOn quiz={quiz} learning={learning} isPassed={attempt.isPassed ?? false} />
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

/** The attempts at this version are used; the new one has its own. */
function NewAttempts({ slug }: { slug: string }) {
  const { t } = useTranslation('questions');
  const to = usePath();
  return (
    <p>
      {t('newAttempts')} <a href={to('/courses/$slug', { slug })}>{t('toNewVersion')}</a>
    </p>
  );
}

function WayOn({ quiz: { next }, learning, isPassed }: { quiz: Quiz; learning: Learning; isPassed: boolean }) {
  const { t } = useTranslation('courses');
  const to = usePath();
  const locale = useLocale();
  const missing = useMissingWords();
  const { slug, completedAt, modules } = learning;
  if (completedAt) {
    return (
      <FormActions>
        <LinkButton href={to('/courses/$slug/completed', { slug })} icon="arrow-right">
          {t('lesson.toCompleted')}
        </LinkButton>
      </FormActions>
    );
  }
  const open = modules.flatMap(({ lessons }) => lessons).find(({ isDone }) => !isDone) ?? modules[0]?.lessons[0];
  const lesson = { part: open?.id ?? '', block: null, isQuiz: false };
  const mayBegin = !isPassed && next.left !== 0 && next.opensAt === null;
  return (
    <>
      <p>{missing(learning)}</p>
      <FormActions>
        {mayBegin && <BeginQuiz words={t('quiz.retry')} />}
        <LinkButton
          href={placePath(locale, slug, lesson)}
          variant={mayBegin ? 'secondary' : 'primary'}
          icon="book-open-text"
        >
          {t('quiz.continue')}
        </LinkButton>
      </FormActions>
    </>
  );
}
