import type { Block } from '@inclusive/course-content/block';
import type { LocalisedText } from '@inclusive/localisation/locale';
import { htmlOf } from '../shared/markdown.ts';
import type { QuestionBlock } from './lesson-questions.graphql.ts';
import { CalloutBlock, CaseBlock, ImageBlock, TextBlock } from './lesson.graphql.ts';
import type { Words } from './words.reader.ts';

type ShownBlock = TextBlock | ImageBlock | CalloutBlock | CaseBlock | QuestionBlock;

/**
 * A block with its words, as an instance of its type: the union tells them apart by their classes. Undefined for types
 * that the lesson does not show.
 * @param questions blocks of questions as the learner may see them now, by their ids
 */
export function blockOf(
  block: Block,
  words: Words,
  questions: ReadonlyMap<string, QuestionBlock>,
): ShownBlock | undefined {
  const { id } = block;
  const text = (field: string) => words(`${id}.${field}`);
  const html = (field: string) => rendered(text(field));
  switch (block.type) {
    case 'text':
      return Object.assign(new TextBlock(), { id, html: html('text') });
    case 'callout':
      return Object.assign(new CalloutBlock(), { id, kind: block.kind, html: html('text') });
    case 'case':
      return Object.assign(new CaseBlock(), { id, situation: html('situation'), way: html('way') });
    case 'image': {
      const { file, width, height } = block.media;
      const shown = { id, path: `/media/${file}`, width, height, alt: text('alt'), caption: text('caption') };
      return Object.assign(new ImageBlock(), shown);
    }
    case 'question':
      return questions.get(id);
    case 'video':
    case 'audio':
    case 'file':
    case 'link':
    case 'reflection':
    case 'practice':
      return undefined;
  }
}

function rendered({ text, locale }: LocalisedText): LocalisedText {
  return { text: htmlOf(text), locale };
}
