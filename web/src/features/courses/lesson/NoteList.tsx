import { useTranslation } from 'react-i18next';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Section } from '../../../shared/components/Page.tsx';
import { Prose } from '../../../shared/components/Prose.tsx';
import type { MyNotesQuery } from '../../../shared/operations/graphql.ts';
import { useLocale, usePath } from '../../../shared/routing/use-page.ts';
import styles from './LessonWork.module.css';
import { placePath } from './place-path.ts';
import { useDateWords } from '../../../shared/words/use-date-words.ts';

type Note = MyNotesQuery['myNotes']['nodes'][number];

/** Notes by the course that they were written in. */
export function NoteList({ notes, isOfOneCourse }: { notes: readonly Note[]; isOfOneCourse: boolean }) {
  const { t } = useTranslation('lessons');
  const to = usePath();
  const courses = [...new Set(notes.map(({ slug }) => slug))];
  const inCourses = courses.map((slug) => ({ slug, own: notes.filter((note) => note.slug === slug) }));
  return inCourses.map(({ slug, own }) => (
    <Section
      key={slug}
      id={`course-${slug}`}
      title={<Localised text={own[0]?.courseTitle} />}
      aside={!isOfOneCourse && <a href={to('/learning/notes', {}, { course: slug })}>{t('notes.ofCourse')}</a>}
    >
      {own.map((note) => (
        <NoteOf key={note.id} note={note} />
      ))}
    </Section>
  ));
}

function NoteOf({ note: { slug, lesson, lessonTitle, block, prompt, text, writtenAt } }: { note: Note }) {
  const { t } = useTranslation('lessons');
  const date = useDateWords();
  const href = placePath(useLocale(), slug, { part: lesson, block, isQuiz: false });
  return (
    <article className={styles.work}>
      {lessonTitle.text && (
        <h3 className={styles.title}>
          <Localised text={lessonTitle} />
        </h3>
      )}
      {prompt.text && <Prose html={prompt} />}
      <p className={styles.written}>{text}</p>
      <p className={styles.facts}>{t('notes.writtenOn', { date: date(writtenAt) })}</p>
      {lessonTitle.text && (
        <p>
          <a href={href}>
            {t('notes.inLesson')}
            <span className="visually-hidden">
              : <Localised text={lessonTitle} />
            </span>
          </a>
        </p>
      )}
    </article>
  );
}
