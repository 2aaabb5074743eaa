import { svgFault } from './svg.ts';

export const mediaKinds = ['svg', 'png', 'jpg', 'webp', 'mp4', 'webm', 'mp3', 'ogg', 'm4a', 'pdf'] as const;

/** A kind of file, named by its usual extension. */
export type MediaKind = (typeof mediaKinds)[number];

/** For what a block shows it: `image` also for posters. */
export type MediaUse = 'image' | 'video' | 'audio' | 'file';

export const kindsFor: Record<MediaUse, readonly MediaKind[]> = {
  image: ['svg', 'png', 'jpg', 'webp'],
  video: ['mp4', 'webm'],
  audio: ['mp3', 'ogg', 'm4a'],
  file: mediaKinds,
};

const MB = 1024 * 1024;

/** The most bytes that a file of a kind may have. */
export const largest: Record<MediaKind, number> = {
  svg: 2 * MB,
  png: 10 * MB,
  jpg: 10 * MB,
  webp: 10 * MB,
  mp4: 200 * MB,
  webm: 200 * MB,
  mp3: 60 * MB,
  ogg: 60 * MB,
  m4a: 60 * MB,
  pdf: 30 * MB,
};

export type MediaFault =
  | 'MEDIA_NAME_INVALID'
  | 'MEDIA_KIND_UNKNOWN'
  | 'MEDIA_KIND_DIFFERS'
  | 'MEDIA_KIND_WRONG'
  | 'MEDIA_TOO_LARGE'
  | 'SVG_INVALID'
  | 'SVG_UNSAFE';

const safeName = /^[A-Za-z0-9][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*\.([a-z0-9]{2,5})$/;

/** Why a file cannot be shown by a block; looks at its content, not only at its name. Undefined when it can. */
export function mediaFault(name: string, bytes: Uint8Array, use: MediaUse): MediaFault | undefined {
  const [, extension = ''] = safeName.exec(name) ?? [];
  if (!extension || name.length > 150) return 'MEDIA_NAME_INVALID';
  const kind = mediaKindOf(bytes);
  if (!kind) return 'MEDIA_KIND_UNKNOWN';
  const named = kindNamed(extension);
  if (!named || (named !== kind && !(kind === 'mp4' && named === 'm4a'))) return 'MEDIA_KIND_DIFFERS';
  if (!kindsFor[use].includes(named)) return 'MEDIA_KIND_WRONG';
  if (bytes.length > largest[named]) return 'MEDIA_TOO_LARGE';
  return kind === 'svg' ? svgFault(new TextDecoder().decode(bytes)) : undefined;
}

function kindNamed(extension: string): MediaKind | undefined {
  return mediaKinds.find((kind) => kind === (extension === 'jpeg' ? 'jpg' : extension));
}

const audioBrands = ['M4A ', 'M4B '];

/** What a file is, by its content; an MP4 container with sound alone counts as `m4a` where it says so itself. */
export function mediaKindOf(bytes: Uint8Array): MediaKind | undefined {
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (text(0, 8) === '\x89PNG\r\n\x1a\n' && text(12, 16) === 'IHDR') return 'png';
  if (text(0, 3) === '\xff\xd8\xff') return 'jpg';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp';
  if (text(4, 8) === 'ftyp' && text(8, 12) !== 'qt  ') return audioBrands.includes(text(8, 12)) ? 'm4a' : 'mp4';
  if (text(0, 4) === '\x1a\x45\xdf\xa3') return text(4, 256).includes('webm') ? 'webm' : undefined;
  if (text(0, 4) === 'OggS') return 'ogg';
  if (text(0, 5) === '%PDF-') return 'pdf';
  if (text(0, 3) === 'ID3' || isFrameOfMp3(bytes)) return 'mp3';
  return isSvg(bytes) ? 'svg' : undefined;
}

function isFrameOfMp3([first = 0, second = 0, third = 0]: Uint8Array): boolean {
  const isLayer3 = first === 0xff && (second & 0xe6) === 0xe2 && (second & 0x18) !== 0x08;
  return isLayer3 && third >> 4 !== 0 && third >> 4 !== 15;
}

function isSvg(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 4096));
  return /^\s*(?:<\?xml[^<>]*\?>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:[A-Za-z]+:)?svg[\s/>]/.test(start);
}
