import { choicesOf, isChoice, type Question } from '@inclusive/grading/question';
import type { Block } from './block.ts';
import type { Outline } from './outline.ts';

/**
 * How a text is written. `line`: plain, in one line. `text`: plain, of any length. `rich`: Markdown. `captions`: the text
 * of a WebVTT file. `lines`: plain, one thing a line.
 */
export type WordForm = 'line' | 'text' | 'rich' | 'captions' | 'lines';

/** A text that a course has in each of its variants. */
export interface WordField {
  /** As it is named among the fields of its part, such as `why.text`. */
  name: string;
  form: WordForm;
  /** A variant is whole without it. */
  isOptional?: boolean;
  longest: number;
}

const LINE = 300;
const TEXT = 20_000;
const LONG = 200_000;

function line(name: string, longest = LINE): WordField {
  return { name, form: 'line', longest };
}

function text(name: string): WordField {
  return { name, form: 'text', longest: TEXT };
}

function rich(name: string, longest = TEXT): WordField {
  return { name, form: 'rich', longest };
}

/** The texts about a course: its own, and the titles of its parts. They are the fields of the part `course`. */
export function courseWords(outline: Pick<Outline, 'outcomes' | 'modules'> & { quiz?: object }): WordField[] {
  const { outcomes, modules, quiz } = outline;
  return [
    line('title', 200),
    line('summary'),
    text('whatYouNeed'),
    { ...line('authors'), isOptional: true },
    ...Array.from({ length: outcomes }, (_, index) => text(`outcome.${index + 1}`)),
    ...modules.flatMap(({ id, lessons }) => [
      line(`module.${id}.title`, 200),
      ...lessons.map((lesson) => line(`lesson.${lesson.id}.title`, 200)),
    ]),
    ...(quiz ? [line('quiz.title', 200), text('quiz.intro')] : []),
  ];
}

/** The texts of a block, named as among the fields of its lesson. */
export function blockWords(block: Block<unknown, unknown>): WordField[] {
  if (block.type === 'question') return questionWords({ ...block.question, id: block.id });
  return ownWords(block).map((field) => ({ ...field, name: `${block.id}.${field.name}` }));
}

function ownWords(block: Exclude<Block<unknown, unknown>, { type: 'question' }>): WordField[] {
  switch (block.type) {
    case 'text':
    case 'callout':
      return [rich('text')];
    case 'image':
      return [line('alt', 1000), line('caption', 1000)];
    case 'case':
      return [rich('situation'), rich('way')];
    case 'video':
      return [line('title'), { name: 'captions', form: 'captions', longest: LONG }, rich('transcript', LONG)];
    case 'audio':
      return [line('title'), rich('transcript', LONG)];
    case 'file':
    case 'link':
      return [line('title'), { ...rich('about'), isOptional: true }];
    case 'reflection':
      return [rich('prompt')];
    case 'practice':
      return [rich('task'), ...block.criteria.map((criterion) => line(`${criterion}.text`, 1000))];
  }
}

/** The texts of a question, named as among the fields of the quiz (or of the lesson that it is in). */
export function questionWords(question: Question): WordField[] {
  const fields = [text('text'), ...answerWords(question), text('explanation')];
  return fields.map((field) => ({ ...field, name: `${question.id}.${field.name}` }));
}

function answerWords(question: Question): WordField[] {
  if (isChoice(question)) {
    if (question.type === 'true-false') return [];
    return choicesOf(question).flatMap((option) => [text(`${option}.text`), text(`${option}.feedback`)]);
  }
  switch (question.type) {
    case 'match':
      return [
        ...question.pairs.flatMap((pair) => [line(`${pair}.left`), line(`${pair}.right`)]),
        ...question.extras.map((extra) => line(`${extra}.right`)),
      ];
    case 'order':
      return question.items.map((item) => line(`${item}.text`));
    case 'gap':
      return question.gaps.map((gap) => accepted(`${gap}.accepted`));
    case 'short':
      return [accepted('accepted')];
    case 'numeric':
      return [{ ...line('unit', 40), isOptional: true }];
  }
}

function accepted(name: string): WordField {
  return { name, form: 'lines', longest: 4000 };
}
