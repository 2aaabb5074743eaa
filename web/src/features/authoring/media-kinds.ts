import type { IconName } from '../../shared/components/icon-names.ts';

export const mediaKinds = ['image', 'video', 'audio', 'file'] as const;

export type MediaKind = (typeof mediaKinds)[number];

export const mediaIcons: Record<MediaKind, IconName> = {
  image: 'image',
  video: 'video-camera',
  audio: 'ear',
  file: 'download-simple',
};

/** Words that go with a file of a kind, in each language. */
export const wordsOfKind: Record<MediaKind, readonly ('alt' | 'captions' | 'transcript')[]> = {
  image: ['alt'],
  video: ['captions', 'transcript'],
  audio: ['transcript'],
  file: [],
};

export type FileWords = Partial<Record<string, Partial<Record<string, string>>>>;

export function mediaKindOf(value: unknown): MediaKind {
  return mediaKinds.find((kind) => kind === value) ?? 'file';
}
