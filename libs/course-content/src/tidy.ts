import { formsOf } from '@inclusive/grading/typed-words';
import { mediaOf } from './block.ts';
import { fieldsOf, textsAt } from './completeness.ts';
import { lessonsOf } from './outline.ts';
import type { CoursePack, Fields, PackLesson, PackTexts } from './pack.ts';
import { requiredTasks } from './pack-structure.ts';
import { variants } from './variant.ts';
import type { WordForm } from './words.ts';

/** These have no place in a text, and PostgreSQL refuses the first of them. */
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** A text as it is kept and travels: one kind of line ends, no space around it, what is one line in one line. */
export function tidied(text: string, form: WordForm = 'text'): string {
  const plain = text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .replace(unprintable, '')
    .trim();
  if (form === 'line') return plain.replace(/\s*\n\s*/g, ' ');
  return form === 'lines' ? formsOf(plain).join('\n') : plain;
}

/**
 * A pack as it comes back from its files: tidy texts, no empty ones, none of blocks or questions that are gone, the
 * outline's figures as its parts say, only media that are shown.
 */
export function tidiedPack(pack: CoursePack): CoursePack {
  const { outline, quiz, texts } = pack;
  const lessons = lessonsOf(outline).map(({ id }) => pack.lessons.find((each) => each.id === id) ?? { id, blocks: [] });
  const { tasks: _, quiz: about, ...skeleton } = outline;
  const tasks = requiredTasks(lessons);
  const settled = {
    ...skeleton,
    ...(about && { quiz: { ...about, questions: quiz?.questions.length ?? 0 } }),
    ...(tasks.length && { tasks }),
  };
  const content = { ...pack, outline: settled, lessons, media: shownMedia(lessons, pack.media) };
  const present = variants.filter((variant) => texts[variant]);
  return { ...content, texts: Object.fromEntries(present.map((each) => [each, tidiedTexts(content, texts[each])])) };
}

function shownMedia(lessons: PackLesson[], media: CoursePack['media']): CoursePack['media'] {
  const names = lessons.flatMap(({ blocks }) => blocks.flatMap((block) => Object.values(mediaOf(block)).flat()));
  return new Map(names.flatMap((name) => (media.has(name) ? [[name, media.get(name) as Uint8Array] as const] : [])));
}

function tidiedTexts(pack: CoursePack, texts: PackTexts | undefined): PackTexts {
  const said = fieldsOf(pack).flatMap(({ name, form, place: { part } }) => {
    const text = tidied(textsAt(texts, part)[name] ?? '', form);
    return text ? [{ part, name, text }] : [];
  });
  const of = (part: string): Fields =>
    Object.fromEntries(said.filter((each) => each.part === part).map(({ name, text }) => [name, text]));
  const lessons = lessonsOf(pack.outline).map(({ id }): [string, Fields] => [id, of(id)]);
  return { course: of('course'), lessons: Object.fromEntries(lessons), quiz: of('quiz') };
}
