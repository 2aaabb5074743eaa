import type { DraftCourse } from '@inclusive/course-content/draft';
import { lessonsOf, type Outline, type OutlineLesson, type OutlineModule } from '@inclusive/course-content/outline';
import { withoutWords } from './editing.tsx';
import { moved, newId } from './ids.ts';

export function withOutline(course: DraftCourse, change: (outline: Outline) => Outline): DraftCourse {
  return { ...course, outline: change(course.outline) };
}

export function withModules(course: DraftCourse, change: (modules: OutlineModule[]) => OutlineModule[]): DraftCourse {
  return withOutline(course, (outline) => ({ ...outline, modules: change(outline.modules) }));
}

export function withLessons(
  course: DraftCourse,
  module: string,
  change: (lessons: OutlineLesson[]) => OutlineLesson[],
): DraftCourse {
  return withModules(course, (modules) =>
    modules.map((each) => (each.id === module ? { ...each, lessons: change(each.lessons) } : each)),
  );
}

export function withNewModule(course: DraftCourse): DraftCourse {
  const id = newId(
    'module',
    course.outline.modules.map((module) => module.id),
  );
  return withModules(course, (modules) => [...modules, { id, lessons: [] }]);
}

/** Ids of lessons that were taken away are not used again: their saves are still there. */
export function withNewLesson(course: DraftCourse, module: string, keptParts: readonly string[]): DraftCourse {
  const taken = [...lessonsOf(course.outline).map(({ id }) => id), ...keptParts];
  const id = newId('lesson', taken);
  return withLessons(course, module, (lessons) => [...lessons, { id, minutes: 15 }]);
}

/** Nobody waits for the module any more either. */
export function withoutModule(course: DraftCourse, id: string): DraftCourse {
  const lessons = course.outline.modules.find((module) => module.id === id)?.lessons ?? [];
  const left = withModules(course, (modules) =>
    modules.filter((module) => module.id !== id).map((module) => notAfter(module, id)),
  );
  return [`module.${id}`, ...lessons.map((lesson) => `lesson.${lesson.id}`)].reduce(withoutWords, left);
}

function notAfter(module: OutlineModule, gone: string): OutlineModule {
  return withAfter(
    module,
    (module.after ?? []).filter((id) => id !== gone),
  );
}

export function withAfter({ after: _before, ...module }: OutlineModule, after: string[]): OutlineModule {
  return after.length ? { ...module, after } : module;
}

export function withoutLesson(course: DraftCourse, id: string): DraftCourse {
  const left = withModules(course, (modules) =>
    modules.map((module) => ({ ...module, lessons: module.lessons.filter((lesson) => lesson.id !== id) })),
  );
  return withoutWords(left, `lesson.${id}`);
}

/** The lesson at a place among the lessons of a module, its own or another one. */
export function withMovedLesson(course: DraftCourse, id: string, module: string, to: number): DraftCourse {
  const lesson = lessonsOf(course.outline).find((each) => each.id === id);
  if (!lesson) return course;
  const from =
    course.outline.modules.find((each) => each.id === module)?.lessons.findIndex((each) => each.id === id) ?? -1;
  if (from >= 0) return withLessons(course, module, (lessons) => moved(lessons, from, to > from ? to - 1 : to));
  return withModules(course, (modules) =>
    modules.map((each) => {
      const others = each.lessons.filter((one) => one.id !== id);
      return { ...each, lessons: each.id === module ? [...others.slice(0, to), lesson, ...others.slice(to)] : others };
    }),
  );
}
