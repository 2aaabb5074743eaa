import { useTranslation } from 'react-i18next';
import type { OutlineLesson, OutlineModule } from '@inclusive/course-content/outline';
import { Select } from '../../../shared/forms/Select.tsx';
import { usePath } from '../../../shared/routing/use-page.ts';
import { placeId } from '../place-words.ts';
import type { CourseEditing } from './course-editing.ts';
import styles from './LessonRow.module.css';
import { useEditing } from './editing.tsx';
import { moved } from './ids.ts';
import { ItemTools } from './ItemTools.tsx';
import { NumberField } from './NumberField.tsx';
import { withLessons, withMovedLesson, withoutLesson } from './structure.ts';
import { WordInput } from './WordInput.tsx';

interface LessonRowProps extends CourseEditing {
  module: OutlineModule;
  lesson: OutlineLesson;
  index: number;
}

/** Title and minutes of a lesson, its place, and the way to its content. */
export function LessonRow({ content, change, module, lesson: { id, minutes }, index }: LessonRowProps) {
  const { t } = useTranslation('editor');
  const { words } = useEditing();
  const name = words[`lesson.${id}.title`] || t('structure.lesson', { number: index + 1 });
  const setMinutes = (next = 0) =>
    change(
      (now) =>
        withLessons(now, module.id, (all) => all.map((each) => (each.id === id ? { ...each, minutes: next } : each))),
      `minutes.${id}`,
    );
  return (
    <li id={placeId(id)} className={styles.lesson}>
      <WordInput
        field={{ name: `lesson.${id}.title`, form: 'line', longest: 200 }}
        label={t('structure.lessonTitle')}
      />
      <NumberField
        name={`lesson.${id}.minutes`}
        label={t('structure.minutes')}
        max={600}
        value={minutes}
        onChange={setMinutes}
      />
      <div className={styles.lessonTools}>
        <WriteLink lesson={id} name={name} />
        <ItemTools
          name={name}
          index={index}
          total={module.lessons.length}
          onMove={(place) => change((now) => withLessons(now, module.id, (all) => moved(all, index, place)))}
          onDelete={() => change((now) => withoutLesson(now, id))}
        />
      </div>
      <OtherModule content={content} change={change} module={module} lesson={id} />
    </li>
  );
}

function WriteLink({ lesson, name }: { lesson: string; name: string }) {
  const { t } = useTranslation('editor');
  const { slug } = useEditing();
  const to = usePath();
  return (
    <a href={to('/authoring/courses/$slug/edit/$part', { slug, part: lesson })}>
      {t('structure.write')}
      <span className="visually-hidden">: {name}</span>
    </a>
  );
}

function OtherModule({ content, change, module, lesson }: CourseEditing & { module: OutlineModule; lesson: string }) {
  const { t } = useTranslation('editor');
  const { words } = useEditing();
  const { modules } = content.outline;
  if (modules.length < 2) return null;
  return (
    <Select
      name={`lesson.${lesson}.module`}
      label={t('structure.inModule')}
      placeholder={null}
      options={modules.map(({ id }) => ({ value: id, label: words[`module.${id}.title`] || id }))}
      value={module.id}
      onChange={(event) => {
        const goal = modules.find(({ id }) => id === event.target.value);
        if (goal) change((now) => withMovedLesson(now, lesson, goal.id, goal.lessons.length));
      }}
    />
  );
}
