import { writeLesson, yamlOf } from './lesson-writer.ts';
import { minutesOf } from './outline.ts';
import type { CoursePack, Fields, PackFiles, PackTexts } from './pack.ts';
import { questionToSource, wordsToSource } from './question-writer.ts';
import { tidiedPack } from './tidy.ts';
import { type Variant, variants } from './variant.ts';

/** The files of a pack. Reading them gives `tidiedPack(pack)` again; the same pack always gives the same bytes. */
export function writePack(pack: CoursePack): PackFiles {
  const tidy = tidiedPack(pack);
  const present = variants.filter((variant) => tidy.texts[variant]);
  const texts: [string, string][] = [
    ['course.yaml', yamlOf(structureSource(tidy))],
    ...present.flatMap((variant) => variantFiles(tidy, variant)),
  ];
  const encoder = new TextEncoder();
  const media = [...tidy.media].map(([name, bytes]): [string, Uint8Array] => [`media/${name}`, bytes]);
  return new Map([...texts.map(([path, text]): [string, Uint8Array] => [path, encoder.encode(text)]), ...media]);
}

function structureSource({ slug, organisation, sourceLocale, level, audiences, topics, outline, quiz }: CoursePack) {
  const { id, minutes, passPercent, attempts, pauseHours } = outline.quiz ?? {};
  const modules = outline.modules.map(({ id: module, after, lessons }) => ({
    id: module,
    ...(after?.length && { after }),
    lessons: lessons.map((lesson) => ({ id: lesson.id, minutes: lesson.minutes })),
  }));
  const about = {
    id,
    minutes,
    passPercent,
    ...(attempts !== undefined && { attempts }),
    ...(pauseHours !== undefined && { pauseHours }),
    questions: (quiz?.questions ?? []).map(questionToSource),
  };
  const own = { slug, organisation, sourceLocale, level, audiences, topics, minutes: minutesOf(outline), modules };
  const { certificateMonths } = outline;
  return { ...own, ...(certificateMonths && { certificateMonths }), ...(outline.quiz && { quiz: about }) };
}

function variantFiles(pack: CoursePack, variant: Variant): [string, string][] {
  const texts = pack.texts[variant] ?? { course: {}, lessons: {}, quiz: {} };
  const lessons = pack.lessons.map((lesson): [string, string] => {
    const fields = texts.lessons[lesson.id] ?? {};
    return [`${variant}/${lesson.id}.md`, writeLesson(lesson, texts.course[`lesson.${lesson.id}.title`], fields)];
  });
  const asked = pack.quiz?.questions.map((question) => [question.id, wordsToSource(question, texts.quiz)]);
  return [
    [`${variant}/course.yaml`, yamlOf(courseSource(pack, texts.course))],
    ...lessons,
    ...captionFiles(pack, variant, texts),
    ...(asked ? [[`${variant}/quiz.yaml`, yamlOf(Object.fromEntries(asked) as object)] as [string, string]] : []),
  ];
}

function courseSource({ outline }: CoursePack, fields: Fields): object {
  const outcomes = Array.from({ length: outline.outcomes }, (_, index) => fields[`outcome.${index + 1}`] ?? '');
  const modules = outline.modules.map(({ id }) => [id, fields[`module.${id}.title`]] as const);
  const { title, summary, whatYouNeed, authors } = fields;
  const own = { title, summary, outcomes, whatYouNeed, ...(authors && { authors }) };
  const quiz = { title: fields['quiz.title'], intro: fields['quiz.intro'] };
  return { ...own, modules: Object.fromEntries(modules), ...(outline.quiz && { quiz }) };
}

function captionFiles({ lessons }: CoursePack, variant: Variant, texts: PackTexts): [string, string][] {
  return lessons.flatMap(({ id, blocks }) =>
    blocks.flatMap((block): [string, string][] => {
      const captions = texts.lessons[id]?.[`${block.id}.captions`];
      return captions && block.type === 'video' ? [[`${variant}/${id}.${block.id}.vtt`, `${captions}\n`]] : [];
    }),
  );
}
