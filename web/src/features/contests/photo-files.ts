/** Pixels that a large preview is wide in what others show of a link. */
const SHARE_WIDTH = 800;

/** One encoding of a photo, as the API lists them: by type, the smallest first. */
export interface PhotoFile {
  readonly name: string;
  readonly type: 'webp' | 'avif';
  readonly width: number;
  readonly height: number;
}

export function srcSet(files: readonly PhotoFile[], type: PhotoFile['type']): string {
  return files
    .filter((file) => file.type === type)
    .map(({ name, width }) => `${addressOf(name)} ${width}w`)
    .join(', ');
}

/** For browsers that know no choice of sizes. */
export function smallest(files: readonly PhotoFile[]): string {
  return addressOf(files.find(({ type }) => type === 'webp')?.name ?? '');
}

export function largest(files: readonly PhotoFile[]): string {
  return addressOf(files.findLast(({ type }) => type === 'webp')?.name ?? '');
}

/** The file that a link to the photo is shown with elsewhere: large enough, and no larger than it needs to be. */
export function shareFile<File extends PhotoFile>(files: readonly File[]): File | undefined {
  const known = files.filter(({ type }) => type === 'webp');
  return known.find(({ width }) => width >= SHARE_WIDTH) ?? known.at(-1);
}

export function addressOf(name: string): string {
  return `/media/${name}`;
}
