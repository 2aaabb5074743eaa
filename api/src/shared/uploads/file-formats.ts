export type MediaKind = 'image' | 'video' | 'audio' | 'file';

/** By the ending under which a file is kept: what it is. */
export const mediaFormats = {
  jpg: 'image',
  png: 'image',
  webp: 'image',
  svg: 'image',
  mp4: 'video',
  webm: 'video',
  mp3: 'audio',
  m4a: 'audio',
  ogg: 'audio',
  pdf: 'file',
  zip: 'file',
} as const satisfies Record<string, MediaKind>;

export type MediaFormat = keyof typeof mediaFormats;

export const HEAD_BYTES = 64;

/** Documents are archives inside; their names tell which, and nothing is ever done with them here. */
export const documents = ['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'epub'] as const;

/** The format that the first bytes of a file tell; a declared type says nothing. */
export function formatOf(head: Buffer): MediaFormat | undefined {
  const latin = (from: number, to: number) => head.subarray(from, to).toString('latin1');
  const hex = head.subarray(0, 8).toString('hex');
  if (hex.startsWith('ffd8ff')) return 'jpg';
  if (hex === '89504e470d0a1a0a') return 'png';
  if (latin(0, 4) === 'RIFF' && latin(8, 12) === 'WEBP') return 'webp';
  if (latin(4, 8) === 'ftyp') return latin(8, 11) === 'M4A' ? 'm4a' : 'mp4';
  if (hex.startsWith('1a45dfa3')) return 'webm';
  if (latin(0, 4) === 'OggS') return 'ogg';
  if (latin(0, 3) === 'ID3' || /^fff[abe23]/.test(hex)) return 'mp3';
  if (latin(0, 5) === '%PDF-') return 'pdf';
  if (hex.startsWith('504b0304')) return 'zip';
  return /^\uFEFF?\s*<(?:\?xml|svg|!--|!doctype svg)/i.test(head.toString('utf8')) ? 'svg' : undefined;
}

/** Documents are looked into before they are shown to others. */
export function isDocument(format: MediaFormat): boolean {
  return format === 'pdf' || format === 'zip';
}

/** The ending that a file is kept under; undefined for an archive that is no document. */
export function endingOf(format: MediaFormat, name: string): string | undefined {
  if (format !== 'zip') return format;
  return documents.find((ending) => name.toLowerCase().endsWith(`.${ending}`));
}
