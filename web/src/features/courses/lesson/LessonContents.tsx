import { useTranslation } from 'react-i18next';
import { Icon } from '../../../shared/components/Icon.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import type { LearningQuery } from '../../../shared/operations/graphql.ts';
import { usePath } from '../../../shared/routing/use-page.ts';
import { OpensAfter } from './OpensAfter.tsx';
import styles from './LessonContents.module.css';

export type Learning = LearningQuery['learning'];

interface LessonContentsProps {
  learning: Learning;
  /** The lesson or quiz that is open. */
  current: string;
}

/** All parts of a course with what is done, each a link. */
export function LessonContents({ learning: { slug, modules, quiz }, current }: LessonContentsProps) {
  const { t } = useTranslation('courses');
  const to = usePath();
  return (
    <nav aria-labelledby="contents" className={styles.contents}>
      <h2 id="contents" tabIndex={-1} className={styles.title}>
        {t('lesson.contents')}
      </h2>
      {modules.map((module) => (
        <ModuleParts key={module.id} slug={slug} module={module} current={current} />
      ))}
      {quiz && (
        <ul role="list" className={styles.parts}>
          <Part
            href={to('/courses/$slug/quiz', { slug })}
            title={quiz.title}
            isDone={quiz.isPassed}
            state={t(quizState(quiz))}
            isCurrent={quiz.id === current}
          />
        </ul>
      )}
    </nav>
  );
}

interface ModulePartsProps {
  slug: string;
  module: Learning['modules'][number];
  current: string;
}

function ModuleParts({ slug, module: { title, lessons, isOpen, after }, current }: ModulePartsProps) {
  const { t } = useTranslation('courses');
  const to = usePath();
  return (
    <div>
      <h3 className={styles.module}>
        <Localised text={title} />
      </h3>
      {!isOpen && <OpensAfter modules={after} />}
      <ol role="list" className={styles.parts}>
        {lessons.map((lesson) => (
          <Part
            key={lesson.id}
            href={to('/courses/$slug/learn/$lesson', { slug, lesson: lesson.id })}
            title={lesson.title}
            isDone={lesson.isDone}
            state={t(lesson.isDone ? 'state.done' : 'state.open')}
            isCurrent={lesson.id === current}
          />
        ))}
      </ol>
    </div>
  );
}

function quizState({ isPassed, isUnderWay }: NonNullable<Learning['quiz']>) {
  if (isPassed) return 'state.passed';
  return isUnderWay ? 'state.underWay' : 'state.open';
}

interface PartProps {
  href: string;
  title: Learning['title'];
  isDone: boolean;
  state: string;
  isCurrent: boolean;
}

function Part({ href, title, isDone, state, isCurrent }: PartProps) {
  return (
    <li className={styles.part} data-state={isDone ? 'done' : 'open'}>
      <span className={styles.mark} aria-hidden="true">
        {isDone && <Icon name="check" />}
      </span>
      <a href={href} aria-current={isCurrent ? 'page' : undefined}>
        <Localised text={title} />
        <span className="visually-hidden"> ({state})</span>
      </a>
    </li>
  );
}
