import type { Block, BlockType } from '@inclusive/course-content/block';
import type { Question, QuestionType } from '@inclusive/grading/question';
import { newId } from './ids.ts';

export const blockTypes = [
  'text',
  'image',
  'callout',
  'case',
  'question',
  'video',
  'audio',
  'file',
  'link',
  'reflection',
  'practice',
] as const satisfies readonly BlockType[];

const noFile = { file: '', name: '', bytes: 0 };

/** An empty block with a free id. */
export function newBlock(type: BlockType, taken: readonly string[]): Block {
  const id = newId(type, taken);
  switch (type) {
    case 'image':
      return { id, type, media: { file: '', width: 0, height: 0 } };
    case 'video':
    case 'audio':
    case 'file':
      return { id, type, media: noFile };
    case 'callout':
      return { id, type, kind: 'tip' };
    case 'link':
      return { id, type, url: 'https://' };
    case 'question':
      return { id, type, question: newQuestion('one', id) };
    case 'practice':
      return { id, type, isRequired: true, criteria: ['c-1'] };
    case 'text':
    case 'case':
    case 'reflection':
      return { id, type };
  }
}

/** A question of the type with as many empty parts as it needs at least. */
export function newQuestion(type: QuestionType, id: string): Question {
  switch (type) {
    case 'one':
      return { id, type, options: ['a-1', 'a-2'], correct: '' };
    case 'several':
      return { id, type, options: ['a-1', 'a-2', 'a-3'], correct: [] };
    case 'true-false':
      return { id, type, correct: true };
    case 'match':
      return { id, type, pairs: ['p-1', 'p-2'], extras: [] };
    case 'order':
      return { id, type, items: ['i-1', 'i-2', 'i-3'] };
    case 'gap':
      return { id, type, gaps: ['g-1'] };
    case 'short':
      return { id, type };
    case 'numeric':
      return { id, type, value: '', tolerance: '0' };
  }
}
