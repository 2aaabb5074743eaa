import type { Block } from '@inclusive/course-content/block';
import type { LocalisedText } from '@inclusive/localisation/locale';
import { htmlOf } from '../shared/markdown.ts';
import { CalloutBlock, CaseBlock, ImageBlock, type ShownBlock, TextBlock } from './lesson.graphql.ts';
import { AudioBlock, type CaptionTrack, FileBlock, LinkBlock, VideoBlock } from './lesson-media.graphql.ts';
import type { QuestionBlock } from './lesson-questions.graphql.ts';
import { PracticeBlock, ReflectionBlock } from './lesson-work.graphql.ts';
import type { Note } from './notes/notes.graphql.ts';
import type { PracticeWork } from './practice/practice.graphql.ts';
import type { Words } from './words.reader.ts';

/** What stands beside the words of a lesson, by block. */
export interface BesideBlocks {
  captions: ReadonlyMap<string, CaptionTrack[]>;
  notes: ReadonlyMap<string, Note>;
  practice: ReadonlyMap<string, PracticeWork>;
  /** Questions as the learner may see them now. */
  questions: ReadonlyMap<string, QuestionBlock>;
}

type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>;

/**
 * A block with its words, as an instance of its type: the union tells them apart by their classes. Undefined for a
 * question that cannot be shown.
 */
export function blockOf(block: Block, words: Words, beside: BesideBlocks): ShownBlock | undefined {
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
      return beside.questions.get(id);
    case 'video':
      return videoOf(block, text, beside.captions.get(id) ?? []);
    case 'audio': {
      const seconds = wholeSeconds(block.media.seconds);
      const shown = { id, path: `/media/${block.media.file}`, seconds, title: text('title') };
      return Object.assign(new AudioBlock(), shown, { transcript: html('transcript') });
    }
    case 'file':
      return fileOf(block, text);
    case 'link':
      return Object.assign(new LinkBlock(), { id, url: block.url, title: text('title'), about: html('about') });
    case 'reflection':
      return Object.assign(new ReflectionBlock(), { id, prompt: html('prompt'), note: beside.notes.get(id) ?? null });
    case 'practice':
      return practiceOf(block, text, beside.practice.get(id));
  }
}

type Text = (field: string) => LocalisedText;

function videoOf({ id, media, poster }: BlockOf<'video'>, text: Text, captions: CaptionTrack[]): VideoBlock {
  const { file, width = null, height = null, seconds } = media;
  return Object.assign(new VideoBlock(), {
    id,
    path: `/media/${file}`,
    width,
    height,
    seconds: wholeSeconds(seconds),
    poster: poster ? `/media/${poster.file}` : null,
    title: text('title'),
    captions,
    transcript: rendered(text('transcript')),
  });
}

function fileOf({ id, media: { file, name, bytes } }: BlockOf<'file'>, text: Text): FileBlock {
  const ending = file.split('.').at(-1) ?? '';
  const about = rendered(text('about'));
  return Object.assign(new FileBlock(), {
    id,
    path: `/media/${file}`,
    name,
    ending,
    bytes,
    title: text('title'),
    about,
  });
}

function practiceOf({ id, isRequired, criteria }: BlockOf<'practice'>, text: Text, work?: PracticeWork): PracticeBlock {
  return Object.assign(new PracticeBlock(), {
    id,
    isRequired,
    task: rendered(text('task')),
    criteria: criteria.map((criterion) => ({ id: criterion, text: text(`${criterion}.text`) })),
    work: work ?? { state: 'open' as const, rounds: [], files: [] },
  });
}

function wholeSeconds(seconds: number | undefined): number | null {
  return seconds === undefined ? null : Math.round(seconds);
}

function rendered({ text, locale }: LocalisedText): LocalisedText {
  return { text: htmlOf(text), locale };
}
