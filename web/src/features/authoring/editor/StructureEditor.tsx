import { useTranslation } from 'react-i18next';
import type { OutlineModule } from '@inclusive/course-content/outline';
import { Button } from '../../../shared/components/Button.tsx';
import { placeId } from '../place-words.ts';
import type { CourseEditing } from './course-editing.ts';
import fields from './Fields.module.css';
import styles from './Items.module.css';
import lessonRow from './LessonRow.module.css';
import { useEditing } from './editing.tsx';
import { focusPlace } from './focus-place.ts';
import { moved } from './ids.ts';
import { ItemTools } from './ItemTools.tsx';
import { LessonRow } from './LessonRow.tsx';
import { SortedList } from './SortedList.tsx';
import { withAfter, withModules, withMovedLesson, withNewLesson, withNewModule, withoutModule } from './structure.ts';
import { WordInput } from './WordInput.tsx';

type StructureEditorProps = CourseEditing & { keptParts: readonly string[] };

/** Modules and their lessons. */
export function StructureEditor({ content, change, keptParts }: StructureEditorProps) {
  const { t } = useTranslation('editor');
  const { modules } = content.outline;
  const add = () => {
    change(withNewModule);
    focusPlace(withNewModule(content).outline.modules.at(-1)?.id ?? '');
  };
  return (
    <>
      <ModuleOrder content={content} change={change} />
      <ol role="list" className={styles.items}>
        {modules.map((module, index) => (
          <ModuleEditor key={module.id} {...{ content, change, keptParts, module, index }} />
        ))}
      </ol>
      <p>
        <Button icon="plus" variant="secondary" onClick={add}>
          {t('structure.addModule')}
        </Button>
      </p>
    </>
  );
}

function ModuleOrder({ content, change }: CourseEditing) {
  const { t } = useTranslation('editor');
  const { words } = useEditing();
  const { modules } = content.outline;
  if (modules.length < 2) return null;
  const items = modules.map(({ id }, index) => ({
    id,
    label: words[`module.${id}.title`] || t('structure.module', { number: index + 1 }),
    href: `#${placeId(id)}`,
  }));
  const drop = (id: string, to: number) => {
    const from = modules.findIndex((module) => module.id === id);
    change((now) => withModules(now, (all) => moved(all, from, to > from ? to - 1 : to)));
  };
  return (
    <details className={styles.order}>
      <summary>{t('structure.order')}</summary>
      <p>{t('list.orderHint')}</p>
      <SortedList label={t('structure.order')} items={items} onMove={drop} />
    </details>
  );
}

interface ModuleProps extends StructureEditorProps {
  module: OutlineModule;
  index: number;
}

function ModuleEditor({ content, change, keptParts, module, index }: ModuleProps) {
  const { t } = useTranslation('editor');
  const { words } = useEditing();
  const { modules } = content.outline;
  const { id, lessons } = module;
  const name = words[`module.${id}.title`] || t('structure.module', { number: index + 1 });
  const addLesson = () => {
    change((now) => withNewLesson(now, id, keptParts));
    const next = withNewLesson(content, id, keptParts).outline.modules[index]?.lessons.at(-1);
    focusPlace(next?.id ?? '');
  };
  return (
    <li id={placeId(id)} className={styles.item}>
      <div className={styles.itemHead}>
        <h3>{name}</h3>
        <ItemTools
          name={name}
          index={index}
          total={modules.length}
          onMove={(to) => change((now) => withModules(now, (all) => moved(all, index, to)))}
          onDelete={() => change((now) => withoutModule(now, id))}
        />
      </div>
      <WordInput
        field={{ name: `module.${id}.title`, form: 'line', longest: 200 }}
        label={t('structure.moduleTitle')}
      />
      <LessonOrder content={content} change={change} module={module} />
      <ol role="list" className={lessonRow.lessons}>
        {lessons.map((lesson, at) => (
          <LessonRow key={lesson.id} {...{ content, change, module, lesson }} index={at} />
        ))}
      </ol>
      <Button icon="plus" variant="quiet" onClick={addLesson}>
        {t('structure.addLesson')}
      </Button>
      <OpensAfter content={content} change={change} module={module} />
    </li>
  );
}

function LessonOrder({ change, module: { id, lessons } }: CourseEditing & { module: OutlineModule }) {
  const { t } = useTranslation('editor');
  const { words } = useEditing();
  if (lessons.length < 2) return null;
  const items = lessons.map((lesson, at) => ({
    id: lesson.id,
    label: words[`lesson.${lesson.id}.title`] || t('structure.lesson', { number: at + 1 }),
    href: `#${placeId(lesson.id)}`,
  }));
  const move = (lesson: string, to: number) => change((now) => withMovedLesson(now, lesson, id, to));
  return (
    <details className={styles.order}>
      <summary>{t('structure.orderLessons')}</summary>
      <SortedList label={t('structure.orderLessons')} items={items} onMove={move} />
    </details>
  );
}

function OpensAfter({ content, change, module }: CourseEditing & { module: OutlineModule }) {
  const { t } = useTranslation('editor');
  const { words } = useEditing();
  const others = content.outline.modules.filter(({ id }) => id !== module.id);
  const { after = [] } = module;
  if (!others.length) return null;
  const set = (next: string[]) =>
    change((now) =>
      withModules(now, (all) => all.map((each) => (each.id === module.id ? withAfter(each, next) : each))),
    );
  return (
    <details className={styles.order}>
      <summary>{t('structure.after', { count: after.length })}</summary>
      <fieldset className={fields.group}>
        <legend>{t('structure.afterText')}</legend>
        {others.map(({ id }) => (
          <label key={id} className={fields.mark}>
            <input
              type="checkbox"
              checked={after.includes(id)}
              onChange={(event) => set(event.target.checked ? [...after, id] : after.filter((each) => each !== id))}
            />
            <span>{words[`module.${id}.title`] || id}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
