import type { MediaFile, StoredFile } from './block.ts';
import type { VariantWords } from './draft.ts';
import type { Variant } from './variant.ts';

/** What a material is at its heart: a page to read, a file to take along, a recording, or an address elsewhere. */
export const materialKinds = ['page', 'file', 'audio', 'video', 'link'] as const;

export type MaterialKind = (typeof materialKinds)[number];

/** What a material is good for. */
export const materialTypes = [
  'guide',
  'lesson-plan',
  'exercise',
  'checklist',
  'research',
  'recording',
  'presentation',
  'other',
] as const;

export type MaterialType = (typeof materialTypes)[number];

export const licences = [
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC-BY-NC-4.0',
  'CC-BY-NC-SA-4.0',
  'all-rights-reserved',
] as const;

export type Licence = (typeof licences)[number];

const creativeCommons: Record<Exclude<Licence, 'all-rights-reserved'>, string> = {
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC-BY-NC-4.0': 'https://creativecommons.org/licenses/by-nc/4.0/',
  'CC-BY-NC-SA-4.0': 'https://creativecommons.org/licenses/by-nc-sa/4.0/',
};

/** Where the licence can be read; undefined where all rights are reserved. */
export function licenceAddress(licence: Licence): string | undefined {
  return licence === 'all-rights-reserved' ? undefined : creativeCommons[licence];
}

export const relationKinds = ['course', 'room', 'book', 'material'] as const;

export type RelationKind = (typeof relationKinds)[number];

export interface MaterialRelation {
  kind: RelationKind;
  id: string;
}

/** A file of one variant, with what a person learns who cannot use it as it is. */
export interface MaterialFile extends StoredFile {
  alternative: string;
}

/** A whole material in the making, or as one of its revisions holds it. */
export interface MaterialContent {
  kind: MaterialKind;
  type: MaterialType;
  licence: Licence;
  audiences: string[];
  topics: string[];
  /** Names as they are cited, in their order. */
  authors: string[];
  /** Of the work itself, where it is older than its place here. */
  year: number | null;
  cover: MediaFile | null;
  /** By variant; of a recording, the first one is the recording. */
  files: Partial<Record<Variant, MaterialFile[]>>;
  relations: MaterialRelation[];
  /** By variant: title, abstract, text, link, coverAlt, captions, transcript. */
  words: VariantWords;
}

/** Endings of files whose text can be read out. */
const documentFormats = ['pdf', 'docx', 'odt', 'pptx', 'odp', 'xlsx', 'ods', 'epub'] as const;

export type DocumentFormat = (typeof documentFormats)[number];

export function documentFormatOf(file: string): DocumentFormat | undefined {
  return documentFormats.find((ending) => file.endsWith(`.${ending}`));
}

const materialFormats = {
  audio: ['mp3', 'm4a', 'ogg'],
  video: ['mp4', 'webm'],
} as const;

/** `true` for the file that a recording is about; every other one is a document with an alternative in words. */
export function isRecording(kind: MaterialKind, file: string, index: number): boolean {
  if (index > 0 || (kind !== 'audio' && kind !== 'video')) return false;
  return materialFormats[kind].some((ending) => file.endsWith(`.${ending}`));
}
