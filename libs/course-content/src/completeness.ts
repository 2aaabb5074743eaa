import type { Question } from '@inclusive/grading/question';
import type { Block } from './block.ts';
import type { Outline } from './outline.ts';
import type { Fields, PackTexts } from './pack.ts';
import type { Variant } from './variant.ts';
import { blockWords, courseWords, questionWords, type WordField } from './words.ts';

/** What a course consists of, however its media are named: a pack, a draft, a revision. */
export interface CourseContent {
  outline: Outline;
  lessons: readonly { id: string; blocks: readonly Block<unknown, unknown>[] }[];
  quiz?: { questions: readonly Question[] };
  texts: Partial<Record<Variant, PackTexts>>;
}

/** A place in a course that an editor can lead to. */
export interface Place {
  /** `course`, `quiz`, or the id of a lesson: the keys of a draft's parts. */
  part: string;
  /** Of a block, a question, a module or a lesson. Missing where the place is the part itself. */
  id?: string;
  /** The field's whole name among those of the part, such as `why.text`. */
  field?: string;
}

export interface MissingWord {
  place: Required<Pick<Place, 'part' | 'field'>> & Place;
  code: 'MISSING';
}

/** A text that every variant has, with its place. */
export interface PlacedField extends WordField {
  place: MissingWord['place'];
}

/** Every text of a course, in the order in which a learner meets the parts. */
export function fieldsOf({ outline, lessons, quiz }: Omit<CourseContent, 'texts'>): PlacedField[] {
  const about = courseWords(outline).map((field) => placed('course', field, idIn(field.name)));
  const blocks = lessons.flatMap(({ id, blocks: own }) =>
    own.flatMap((block) => blockWords(block).map((field) => placed(id, field, block.id))),
  );
  const asked = (quiz?.questions ?? []).flatMap((question) =>
    questionWords(question).map((field) => placed('quiz', field, question.id)),
  );
  return [...about, ...blocks, ...asked];
}

function placed(part: string, field: WordField, id: string | undefined): PlacedField {
  return { ...field, place: { part, field: field.name, ...(id !== undefined && { id }) } };
}

function idIn(field: string): string | undefined {
  return /^(?:module|lesson)\.(.+)\.title$/.exec(field)?.[1];
}

/** The fields of one part in one variant. */
export function textsAt(texts: PackTexts | undefined, part: string): Fields {
  if (part === 'course') return texts?.course ?? {};
  return (part === 'quiz' ? texts?.quiz : texts?.lessons[part]) ?? {};
}

/** What a variant has no words for yet; a variant without anything missing is whole. */
export function missingIn(content: CourseContent, variant: Variant): MissingWord[] {
  const texts = content.texts[variant];
  return fieldsOf(content)
    .filter(({ name, place, isOptional }) => !isOptional && !textsAt(texts, place.part)[name])
    .map(({ place }) => ({ place, code: 'MISSING' }));
}
