import { circularModules } from '@inclusive/grading/module-order';
import { questionFault } from '@inclusive/grading/question-faults';
import type { Question } from '@inclusive/grading/question';
import type { Block } from './block.ts';
import { captionsFault } from './captions.ts';
import { type CourseContent, fieldsOf, type Place, type PlacedField, textsAt } from './completeness.ts';
import { lessonsOf, type Outline } from './outline.ts';
import type { Fields } from './pack.ts';
import { type Variant, variants } from './variant.ts';
import { isWebAddress } from './web-address.ts';
import { wordFault } from './word-faults.ts';

/** Something in a course that is wrong, not merely missing yet. */
export interface ContentFault {
  place: Place;
  /** Where the fault is one of words: in which variant. */
  variant?: Variant;
  code: string;
  /** Where the words have lines: in which, from 1. */
  line?: number;
}

/**
 * Everything for which a course cannot be published, in whatever language; the same for packs and for drafts. What has
 * no words yet says `missingIn`.
 */
export function faultsIn(content: CourseContent): ContentFault[] {
  const { outline, lessons, quiz } = content;
  return [
    ...outlineFaults(outline),
    ...lessons.flatMap(({ id, blocks }) => blocks.flatMap((block) => blockFaults(id, block))),
    ...(quiz?.questions ?? []).flatMap((question) => askedFaults('quiz', question)),
    ...idsTwice(content),
    ...variants.flatMap((variant) => wordFaults(content, variant)),
  ];
}

function outlineFaults({ modules, quiz }: Outline): ContentFault[] {
  const known = new Set(modules.map(({ id }) => id));
  const at = (id: string, field: string, code: string) => ({ place: { part: 'course', id, field }, code });
  const isWhole = (minutes: number) => Number.isInteger(minutes) && minutes >= 1 && minutes <= 600;
  const empty = modules.filter(({ lessons }) => !lessons.length);
  const unknown = modules.filter(({ after = [] }) => after.some((each) => !known.has(each)));
  const timeless = [...lessonsOf({ modules }), ...(quiz ? [quiz] : [])].filter(({ minutes }) => !isWhole(minutes));
  return [
    ...(modules.length ? [] : [{ place: { part: 'course', field: 'modules' }, code: 'NO_LESSONS' }]),
    ...empty.map(({ id }) => at(id, 'lessons', 'NO_LESSONS')),
    ...unknown.map(({ id }) => at(id, 'after', 'MODULE_UNKNOWN')),
    ...circularModules(modules).map((id) => at(id, 'after', 'CIRCULAR_RULE')),
    ...timeless.map(({ id }) => at(id, 'minutes', 'MINUTES_INVALID')),
    ...(quiz && quiz.questions < 1 ? [{ place: { part: 'quiz' }, code: 'NO_QUESTIONS' }] : []),
  ];
}

function blockFaults(part: string, block: Block<unknown, unknown>): ContentFault[] {
  const { id } = block;
  if (block.type === 'question') {
    const isNamedAlike = block.question.id === id;
    return isNamedAlike ? askedFaults(part, block.question) : [{ place: { part, id }, code: 'QUESTION_ID_DIFFERS' }];
  }
  if (block.type === 'link' && !isWebAddress(block.url))
    return [{ place: { part, id, field: 'url' }, code: 'URL_INVALID' }];
  const hasCriteria = block.type !== 'practice' || block.criteria.length > 0;
  return hasCriteria ? [] : [{ place: { part, id, field: 'criteria' }, code: 'NO_CRITERIA' }];
}

function askedFaults(part: string, question: Question): ContentFault[] {
  const code = questionFault(question);
  return code ? [{ place: { part, id: question.id }, code }] : [];
}

/** Ids of parts name rows, fields and files; these two are the names of other parts. */
const reserved = ['course', 'quiz'];

function idsTwice({ outline, lessons, quiz }: CourseContent): ContentFault[] {
  const parts = [...lessonsOf(outline), ...(outline.quiz ? [outline.quiz] : [])];
  const of = (part: string, all: readonly { id: string }[]) =>
    all
      .filter(({ id }, index) => all.findIndex((each) => each.id === id) < index)
      .map(({ id }) => ({ place: { part, id }, code: 'ID_TWICE' }));
  return [
    ...of('course', outline.modules),
    ...of('course', parts),
    ...lessonsOf(outline)
      .filter(({ id }) => reserved.includes(id))
      .map(({ id }) => ({ place: { part: 'course', id }, code: 'ID_RESERVED' })),
    ...lessons.flatMap(({ id, blocks }) => of(id, blocks)),
    ...of('quiz', quiz?.questions ?? []),
  ];
}

function wordFaults(content: CourseContent, variant: Variant): ContentFault[] {
  const texts = content.texts[variant];
  if (!texts) return [];
  const own = fieldsOf(content).flatMap((field) => {
    const text = textsAt(texts, field.place.part)[field.name];
    return text ? fieldFaults(field, text).map((fault) => ({ ...fault, place: field.place, variant })) : [];
  });
  return [...own, ...gapFaults(content, variant, (part) => textsAt(texts, part))];
}

function fieldFaults(field: PlacedField, text: string): Pick<ContentFault, 'code' | 'line'>[] {
  const code = wordFault(field, text);
  if (code) return [{ code }];
  const captions = field.form === 'captions' ? captionsFault(text) : undefined;
  return captions ? [captions] : [];
}

/** Every gap of a question is in its text once, and the text has no other gaps. */
function gapFaults(content: CourseContent, variant: Variant, wordsOf: (part: string) => Fields): ContentFault[] {
  const asked = [
    ...(content.quiz?.questions ?? []).map((question) => ({ part: 'quiz', question })),
    ...content.lessons.flatMap(({ id, blocks }) =>
      blocks.flatMap((block) => (block.type === 'question' ? [{ part: id, question: block.question }] : [])),
    ),
  ];
  return asked.flatMap(({ part, question }) => {
    const field = `${question.id}.text`;
    const text = wordsOf(part)[field];
    if (question.type !== 'gap' || !text) return [];
    const isSound = gapsIn(text).toSorted().join() === question.gaps.toSorted().join();
    return isSound ? [] : [{ place: { part, id: question.id, field }, variant, code: 'GAPS_DIFFER' }];
  });
}

/** Ids of the gaps in a text, in their order. */
export function gapsIn(text: string): string[] {
  return [...text.matchAll(/\[\[([a-z0-9]+(?:-[a-z0-9]+)*)\]\]/g)].map(([, id = '']) => id);
}
