import type { Question } from '@inclusive/grading/question';

export const calloutKinds = ['tip', 'care', 'remember'] as const;

export type CalloutKind = (typeof calloutKinds)[number];

/**
 * A part of a lesson. Its words live in translations as `<block id>.<field>`; which fields there are, and of what form,
 * says `blockWords`. `Image` and `File` say how media are named: as stored, or by their names in a pack (`PackBlock`).
 */
export type Block<Image = MediaFile, File = StoredFile> =
  /** Words: text. */
  | { id: string; type: 'text' }
  /** Words: alt, caption. */
  | { id: string; type: 'image'; media: Image }
  /** Words: text. */
  | { id: string; type: 'callout'; kind: CalloutKind }
  /** What would you do? Words: situation, way. */
  | { id: string; type: 'case' }
  /** Words: title, captions (the text of a WebVTT file), transcript. */
  | { id: string; type: 'video'; media: File; poster?: Image }
  /** Words: title, transcript. */
  | { id: string; type: 'audio'; media: File }
  /** A file to take along. Words: title, about. */
  | { id: string; type: 'file'; media: File }
  /** Words: title, about. The address is https. */
  | { id: string; type: 'link'; url: string }
  /** A self-check that never counts. The question has the block's id, and words as in the quiz. */
  | { id: string; type: 'question'; question: Question }
  /** A note that only the learner sees. Words: prompt. */
  | { id: string; type: 'reflection' }
  /** A task that is handed in and reviewed by its criteria. Words: task, `<criterion>.text`. */
  | { id: string; type: 'practice'; isRequired: boolean; criteria: string[] };

export type BlockType = Block['type'];

/** A block that names its media by file names: in packs and drafts. */
export type PackBlock = Block<string, string>;

/** An image of the public media store: `<sha-256 of its bytes>.<extension>`; width and height in pixels. */
export interface MediaFile {
  file: string;
  width: number;
  height: number;
}

/** Any other file of that store. Width, height and length are there as far as the file tells them. */
export interface StoredFile {
  file: string;
  /** The name to save it under. */
  name: string;
  bytes: number;
  width?: number;
  height?: number;
  seconds?: number;
}

/** Media that a block shows, images and other files apart. */
export function mediaOf<Image, File>(block: Block<Image, File>): { images: Image[]; files: File[] } {
  switch (block.type) {
    case 'image':
      return { images: [block.media], files: [] };
    case 'video':
      return { images: block.poster === undefined ? [] : [block.poster], files: [block.media] };
    case 'audio':
    case 'file':
      return { images: [], files: [block.media] };
    case 'text':
    case 'callout':
    case 'case':
    case 'link':
    case 'question':
    case 'reflection':
    case 'practice':
      return { images: [], files: [] };
  }
}

/** The same block with its media named in another way. */
export function renamed<Image, File, NewImage, NewFile>(
  block: Block<Image, File>,
  image: (media: Image) => NewImage,
  file: (media: File) => NewFile,
): Block<NewImage, NewFile> {
  switch (block.type) {
    case 'image':
      return { ...block, media: image(block.media) };
    case 'video': {
      const { poster, ...video } = block;
      return { ...video, media: file(block.media), ...(poster !== undefined && { poster: image(poster) }) };
    }
    case 'audio':
    case 'file':
      return { ...block, media: file(block.media) };
    case 'text':
    case 'callout':
    case 'case':
    case 'link':
    case 'question':
    case 'reflection':
    case 'practice':
      return block;
  }
}
