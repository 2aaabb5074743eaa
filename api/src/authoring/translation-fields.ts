import { type Block, renamed } from '@inclusive/course-content/block';
import {
  COURSE_PART,
  type DraftCourse,
  type DraftLesson,
  type DraftQuiz,
  QUIZ_PART,
} from '@inclusive/course-content/draft';
import { lessonsOf } from '@inclusive/course-content/outline';
import { blockWords, courseWords, questionWords, type WordField } from '@inclusive/course-content/words';
import type { Worded } from '@inclusive/course-content/translation-states';

/** A text of a part, with what it belongs to: words for people are made from these codes on the screen. */
export interface PartField extends WordField {
  /** `course`, `outcome`, `module`, `lesson`, `quiz`, or the type of a block or question. */
  owner: string;
  /** Which of its kind in the part, from 1. */
  number: number;
  /** What the text is to its owner, such as `alt` or `feedback`. */
  role: string;
  /** Which option, pair, item, gap or criterion of its owner, from 1; 0 where the owner has only one such text. */
  item: number;
}

export type PartContent = (DraftCourse | DraftLesson | DraftQuiz) & Worded;

/** Every text of a part in the order of the screen. */
export function fieldsOfPart(key: string, content: PartContent): PartField[] {
  if (key === COURSE_PART) return courseFields(content as DraftCourse);
  if (key === QUIZ_PART) {
    const { questions } = content as DraftQuiz;
    return questions.flatMap((question, index) => owned('question', index + 1, question.id, questionWords(question)));
  }
  return (content as DraftLesson).blocks.flatMap((block, index) =>
    owned(block.type, index + 1, block.id, blockWords(named(block))),
  );
}

/** Keys of a draft's parts in the order in which a learner meets them. */
export function partKeys({ outline }: DraftCourse): string[] {
  return [COURSE_PART, ...lessonsOf(outline).map(({ id }) => id), ...(outline.quiz ? [QUIZ_PART] : [])];
}

function named(block: Block) {
  const fileOf = ({ file }: { file: string }) => file;
  return renamed(block, fileOf, fileOf);
}

function courseFields({ outline }: DraftCourse): PartField[] {
  const modules = outline.modules.map(({ id }) => id);
  const lessons = lessonsOf(outline).map(({ id }) => id);
  return courseWords(outline).map((field) => {
    const [owner = '', id = '', role = ''] = field.name.split('.');
    if (owner === 'outcome') return { ...field, owner, number: Number(id), role: 'text', item: 0 };
    if (owner === 'module') return { ...field, owner, number: modules.indexOf(id) + 1, role, item: 0 };
    if (owner === 'lesson') return { ...field, owner, number: lessons.indexOf(id) + 1, role, item: 0 };
    if (owner === 'quiz') return { ...field, owner, number: 1, role: id, item: 0 };
    return { ...field, owner: 'course', number: 1, role: field.name, item: 0 };
  });
}

function owned(owner: string, number: number, id: string, fields: readonly WordField[]): PartField[] {
  const items: string[] = [];
  return fields.map((field) => {
    const rest = field.name.slice(id.length + 1).split('.');
    const role = rest.at(-1) ?? '';
    if (rest.length === 1) return { ...field, owner, number, role, item: 0 };
    const item = rest.slice(0, -1).join('.');
    if (!items.includes(item)) items.push(item);
    return { ...field, owner, number, role, item: items.indexOf(item) + 1 };
  });
}
