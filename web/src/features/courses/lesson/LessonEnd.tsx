import { useTranslation } from 'react-i18next';
import { Button, LinkButton } from '../../../shared/components/Button.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Tag } from '../../../shared/components/Tag.tsx';
import { useLocale, usePath } from '../../../shared/routing/use-page.ts';
import type { Learning } from './LessonContents.tsx';
import { PostForm } from '../PostForm.tsx';
import styles from './LessonEnd.module.css';
import { placePath } from './place-path.ts';
import { partsAround } from '../questions/parts.ts';

/** What comes after the text: the lesson is marked as done, and the reader goes on, back, or takes a break. */
export function LessonEnd({ learning, lesson }: { learning: Learning; lesson: string }) {
  const { t } = useTranslation('courses');
  const to = usePath();
  const locale = useLocale();
  const { slug } = learning;
  const { previous, current } = partsAround(learning, lesson);
  return (
    <section aria-labelledby="lesson-end" className={styles.end} data-print="no">
      <h2 id="lesson-end" className="visually-hidden">
        {t('lesson.end')}
      </h2>
      {current?.isDone ? <GoOn learning={learning} lesson={lesson} /> : <Finish />}
      {previous && (
        <p>
          {t('lesson.previous')}:{' '}
          <a href={placePath(locale, slug, { part: previous.id, block: null, isQuiz: false })}>
            <Localised text={previous.title} />
          </a>
        </p>
      )}
      <p>
        <a href={to('/learning')}>{t('lesson.pause')}</a>
      </p>
    </section>
  );
}

function Finish() {
  const { t } = useTranslation('courses');
  return (
    <PostForm>
      <Button type="submit" name="intent" value="finish" icon="check">
        {t('lesson.finish')}
      </Button>
    </PostForm>
  );
}

function GoOn({ learning, lesson }: { learning: Learning; lesson: string }) {
  const { t } = useTranslation('courses');
  const to = usePath();
  const locale = useLocale();
  const { slug, quiz } = learning;
  const { next } = partsAround(learning, lesson);
  const onward = next
    ? { href: placePath(locale, slug, { part: next.id, block: null, isQuiz: false }), words: t('lesson.next') }
    : quiz && !quiz.isPassed
      ? { href: to('/courses/$slug/quiz', { slug }), words: t('lesson.toQuiz') }
      : { href: to('/courses/$slug', { slug }), words: t('quiz.continue') };
  return (
    <>
      <p>
        <Tag tone="success" icon="check-circle">
          {t('lesson.isDone')}
        </Tag>
      </p>
      <div className={styles.onward}>
        <LinkButton href={onward.href} icon="arrow-right">
          {onward.words}
        </LinkButton>
        {next && (
          <span>
            <Localised text={next.title} />
          </span>
        )}
      </div>
    </>
  );
}
