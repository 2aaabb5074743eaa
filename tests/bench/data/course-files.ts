import { stringify } from 'yaml';
import { locales } from '@inclusive/localisation/locale';
import type { Content } from '../../../migrations/src/content.ts';

export interface CourseSize {
  slug: string;
  organisation: string;
  modules: number;
  /** Of each module. */
  lessons: number;
  /** Of each lesson. */
  blocks: number;
}

const words =
  'A calm corner has soft light, few things at once, and somebody who has time. Show the way before the visit begins, ' +
  'and let the visitor choose what to touch first.';

/** The content of one course of a size, in three languages, as the loader of courses takes it. */
export function courseOfSize(size: CourseSize): Content {
  const files = new Map<string, string>([['course.yaml', structureOf(size)]]);
  for (const locale of locales) {
    files.set(`${locale}/course.yaml`, aboutOf(size));
    for (const id of lessonIds(size)) files.set(`${locale}/${id}.md`, lessonOf(id, size.blocks));
  }
  const within = (folder: string) => folder.slice(`courses/${size.slug}/`.length);
  return {
    list: (folder: string) =>
      folder === 'courses' ? [size.slug] : namesIn(files, within(`${folder.replace(/\/$/, '')}/`)),
    bytes: (path: string) => Buffer.from(files.get(within(path)) ?? ''),
  } as Content;
}

export function lessonIds({ modules, lessons }: CourseSize): string[] {
  return numbers(modules).flatMap((module) => numbers(lessons).map((lesson) => `m${module}-l${lesson}`));
}

function structureOf({ slug, organisation, modules, lessons }: CourseSize): string {
  return stringify({
    slug,
    organisation,
    sourceLocale: 'en',
    level: 'beginner',
    audiences: ['librarian'],
    topics: ['inclusion'],
    minutes: modules * lessons * 10,
    modules: numbers(modules).map((module) => ({
      id: `m${module}`,
      lessons: numbers(lessons).map((lesson) => ({ id: `m${module}-l${lesson}`, minutes: 10 })),
    })),
  });
}

function aboutOf({ slug, modules }: CourseSize): string {
  return stringify({
    title: `Course ${slug}`,
    summary: words,
    outcomes: [words, words, words],
    whatYouNeed: words,
    modules: Object.fromEntries(numbers(modules).map((module) => [`m${module}`, `Module ${module}: a calm corner`])),
  });
}

function lessonOf(id: string, blocks: number): string {
  const texts = numbers(blocks).map((block) => `::: text #b${block}\n${words} ${words}\n:::`);
  return `---\ntitle: "Lesson ${id}: what the senses need"\n---\n${texts.join('\n')}\n`;
}

function namesIn(files: ReadonlyMap<string, string>, prefix: string): string[] {
  const inside = [...files.keys()].filter((path) => path.startsWith(prefix));
  return [...new Set(inside.map((path) => path.slice(prefix.length).split('/')[0] ?? ''))];
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
