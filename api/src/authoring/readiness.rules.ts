import { circularModules } from '@inclusive/grading/module-order';
import { questionFault } from '@inclusive/grading/question-faults';
import type { Question } from '@inclusive/grading/question';
import { type Block, type PackBlock, renamed } from '@inclusive/course-content/block';
import { fieldsOf, missingIn, type Place } from '@inclusive/course-content/completeness';
import { faultsIn } from '@inclusive/course-content/content-faults';
import { contentOf } from '@inclusive/course-content/draft-pack';
import type { DraftParts, VariantWords } from '@inclusive/course-content/draft';
import { lessonsOf, type Outline } from '@inclusive/course-content/outline';
import type { CoursePack, PackTexts } from '@inclusive/course-content/pack';
import { type Variant, variants } from '@inclusive/course-content/variant';
import type { Locale } from '@inclusive/localisation/locale';
import { fileFault } from './media.rules.ts';
import { type Doubts, doubtsOf } from './translation-readiness.rules.ts';

export interface PlacedFault {
  place: Place;
  code: string;
}

export interface VariantState extends Doubts {
  variant: Variant;
  /** Texts that a whole variant has, and those of them that are there. */
  total: number;
  done: number;
  missing: Place[];
}

export interface Readiness {
  /** What stands against publishing in any language. */
  faults: PlacedFault[];
  variants: VariantState[];
}

type Parts = Pick<CoursePack, 'outline' | 'lessons' | 'quiz' | 'texts'>;

/** What is still to be done before a draft can be published, each with its place. */
export function readinessOf(parts: DraftParts, own: Locale): Readiness {
  const pack = packOf(parts);
  const total = fieldsOf(pack).filter(({ isOptional }) => !isOptional).length;
  const doubts = doubtsOf(parts, own);
  const states = variants.map((variant) => {
    const missing = missingIn(pack, variant).map(({ place }) => place);
    return { variant, total, done: total - missing.length, missing, ...doubts(variant) };
  });
  return { faults: [...structureFaults(parts), ...textFaults(parts)], variants: states };
}

/** Variants that can be published: whole, no text as only a machine made it; in easy language only beside the standard one. */
export function wholeVariants({ variants: states }: Readiness): Variant[] {
  const isWhole = ({ missing, machine }: VariantState) => missing.length + machine.length === 0;
  const whole = new Set(states.filter(isWhole).map(({ variant }) => variant));
  return [...whole].filter((variant) => whole.has(variant.slice(0, 2) as Variant));
}

/** Texts that would be published although their source has moved on. */
export function staleIn(readiness: Readiness): PlacedFault[] {
  const whole = wholeVariants(readiness);
  const published = readiness.variants.filter(({ variant }) => whole.includes(variant));
  return published.flatMap(({ stale }) => stale.map((place) => ({ place, code: 'STALE' })));
}

export function packOf({ course, lessons, quiz }: DraftParts): Parts {
  const texts = Object.fromEntries(variants.map((variant) => [variant, textsOf({ course, lessons, quiz }, variant)]));
  const named = Object.entries(lessons).map(([id, { blocks }]) => ({ id, blocks: blocks.map(asPackBlock) }));
  const asked = course.outline.quiz && { id: course.outline.quiz.id, questions: quiz.questions };
  return { outline: course.outline, lessons: named, texts, ...(asked && { quiz: asked }) };
}

export function asPackBlock(block: Block): PackBlock {
  const nameOf = ({ file }: { file: string }) => file;
  return renamed(block, nameOf, nameOf);
}

function textsOf({ course, lessons, quiz }: DraftParts, variant: Variant): PackTexts {
  const own = (words: VariantWords) => words[variant] ?? {};
  return {
    course: own(course.words),
    lessons: Object.fromEntries(Object.entries(lessons).map(([id, { words }]) => [id, own(words)])),
    quiz: own(quiz.words),
  };
}

/** What is wrong in the words: gaps, captions, markup, length. */
function textFaults(parts: DraftParts): PlacedFault[] {
  return faultsIn(contentOf(parts)).filter(({ place }) => place.field !== undefined);
}

function structureFaults(parts: DraftParts): PlacedFault[] {
  const { course, lessons, quiz } = parts;
  const about = (code: string, id?: string): PlacedFault => ({ place: { part: 'course', ...(id && { id }) }, code });
  return [
    ...(course.audiences.length ? [] : [about('AUDIENCE_MISSING')]),
    ...(course.topics.length ? [] : [about('TOPIC_MISSING')]),
    ...(course.outline.outcomes ? [] : [about('OUTCOMES_MISSING')]),
    ...outlineFaults(course.outline, about),
    ...Object.entries(lessons).flatMap(([id, { blocks }]) => lessonFaults(id, blocks)),
    ...(course.outline.quiz ? quizFaults(course.outline.quiz, quiz.questions) : []),
  ];
}

function outlineFaults({ modules }: Outline, about: (code: string, id?: string) => PlacedFault): PlacedFault[] {
  const known = new Set(modules.map(({ id }) => id));
  return [
    ...(modules.length ? [] : [about('MODULES_MISSING')]),
    ...modules.filter(({ lessons }) => lessons.length === 0).map(({ id }) => about('MODULE_EMPTY', id)),
    ...modules
      .filter(({ after = [] }) => after.some((each) => !known.has(each)))
      .map(({ id }) => about('MODULE_UNKNOWN', id)),
    ...circularModules(modules).map((id) => about('CIRCULAR_RULE', id)),
    ...lessonsOf({ modules })
      .filter(({ minutes }) => minutes < 1)
      .map(({ id }) => about('MINUTES_MISSING', id)),
  ];
}

function lessonFaults(part: string, blocks: Block[]): PlacedFault[] {
  if (blocks.length === 0) return [{ place: { part }, code: 'LESSON_EMPTY' }];
  return blocks.flatMap((block) => {
    const code = blockFault(block);
    return code ? [{ place: { part, id: block.id }, code }] : [];
  });
}

function blockFault(block: Block): string | undefined {
  switch (block.type) {
    case 'image':
    case 'audio':
    case 'file':
      return fileFault(block.type, block.media.file);
    case 'video':
      return fileFault('video', block.media.file) ?? (block.poster && fileFault('image', block.poster.file));
    case 'link':
      return URL.canParse(block.url) && block.url.startsWith('https://') ? undefined : 'LINK_INVALID';
    case 'question':
      return questionFault(block.question);
    case 'practice':
      return block.criteria.length ? undefined : 'CRITERIA_MISSING';
    case 'text':
    case 'callout':
    case 'case':
    case 'reflection':
      return undefined;
  }
}

function quizFaults({ minutes, passPercent }: NonNullable<Outline['quiz']>, questions: Question[]): PlacedFault[] {
  const place = { part: 'quiz' };
  const asked = questions.flatMap((question): PlacedFault[] => {
    const code = questionFault(question);
    return code ? [{ place: { ...place, id: question.id }, code }] : [];
  });
  return [
    ...(questions.length ? [] : [{ place, code: 'QUESTIONS_MISSING' }]),
    ...(minutes >= 1 ? [] : [{ place: { part: 'course', id: 'quiz' }, code: 'MINUTES_MISSING' }]),
    ...(passPercent >= 1 && passPercent <= 100
      ? []
      : [{ place: { part: 'course', id: 'quiz' }, code: 'PASS_MARK_INVALID' }]),
    ...asked,
  ];
}
