import { type MediaFile, renamed, type StoredFile } from './block.ts';
import type { CourseContent } from './completeness.ts';
import type { DraftLesson, DraftParts, VariantWords } from './draft.ts';
import { lessonsOf } from './outline.ts';
import type { CoursePack, Fields, PackTexts } from './pack.ts';
import { requiredTasks } from './pack-structure.ts';
import { tidiedPack } from './tidy.ts';
import { type Variant, variants } from './variant.ts';

/** A draft as the checks of content take it: its figures are those of its parts. */
export function contentOf({
  course,
  lessons,
  quiz,
}: DraftParts): CourseContent & Pick<DraftParts['course'], 'outline'> {
  const { tasks: _, quiz: about, ...skeleton } = course.outline;
  const parts = lessonsOf(skeleton).map(({ id }) => ({ id, blocks: lessons[id]?.blocks ?? [] }));
  const tasks = requiredTasks(parts);
  return {
    outline: {
      ...skeleton,
      ...(about && { quiz: { ...about, questions: quiz.questions.length } }),
      ...(tasks.length && { tasks }),
    },
    lessons: parts,
    ...(about && { quiz: { questions: quiz.questions } }),
    texts: textsOf({ course, lessons, quiz }),
  };
}

function textsOf({ course, lessons, quiz }: DraftParts): CourseContent['texts'] {
  const words = [course.words, quiz.words, ...Object.values(lessons).map((lesson) => lesson.words)];
  const present = variants.filter((variant) => words.some((each) => each[variant]));
  const of = (variant: Variant): PackTexts => ({
    course: course.words[variant] ?? {},
    quiz: quiz.words[variant] ?? {},
    lessons: Object.fromEntries(Object.entries(lessons).map(([id, lesson]) => [id, lesson.words[variant] ?? {}])),
  });
  return Object.fromEntries(present.map((variant) => [variant, of(variant)]));
}

/**
 * A draft as a pack. Media are named there as they are stored.
 * @param media bytes by the names of the stored files
 */
export function packFromDraft(
  parts: DraftParts,
  head: Pick<CoursePack, 'slug' | 'organisation' | 'sourceLocale'>,
  media: CoursePack['media'],
): CoursePack {
  const { level, audiences, topics, outline } = parts.course;
  const content = contentOf(parts);
  const name = ({ file }: MediaFile | StoredFile) => file;
  return tidiedPack({
    ...head,
    level,
    audiences,
    topics,
    outline: content.outline,
    lessons: lessonsOf(outline).map(({ id }) => ({
      id,
      blocks: (parts.lessons[id]?.blocks ?? []).map((block) => renamed(block, name, name)),
    })),
    ...(outline.quiz && { quiz: { id: outline.quiz.id, questions: parts.quiz.questions } }),
    texts: { ...content.texts, [head.sourceLocale]: content.texts[head.sourceLocale] ?? noTexts },
    media,
  });
}

const noTexts: PackTexts = { course: {}, lessons: {}, quiz: {} };

/** A pack as the parts of a draft, once its media are stored. */
export function draftFromPack(
  { level, audiences, topics, outline, lessons, quiz, texts }: CoursePack,
  image: (name: string) => MediaFile,
  file: (name: string) => StoredFile,
): DraftParts {
  const wordsOf = (part: (texts: PackTexts) => Fields): VariantWords =>
    Object.fromEntries(variants.flatMap((variant) => (texts[variant] ? [[variant, part(texts[variant])]] : [])));
  const parts = lessons.map(({ id, blocks }): [string, DraftLesson] => [
    id,
    { blocks: blocks.map((block) => renamed(block, image, file)), words: wordsOf((each) => each.lessons[id] ?? {}) },
  ]);
  return {
    course: { level, audiences, topics, outline, words: wordsOf((each) => each.course) },
    lessons: Object.fromEntries(parts),
    quiz: { questions: quiz?.questions ?? [], words: wordsOf((each) => each.quiz) },
  };
}
