/** Pixels of the longer side of the file that the share picture is made of: enough, and no more than it needs. */
const SHARED_FROM = 1140;

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

/** What a link to the photo is shown with elsewhere: the whole photo on a calm ground, 1200 × 630. */
export function shareAddress(files: readonly PhotoFile[]): string | undefined {
  const known = files.filter(({ type }) => type === 'webp');
  const file = known.find(({ width, height }) => Math.max(width, height) >= SHARED_FROM) ?? known.at(-1);
  return file && `/share/${file.name.replace(/\.webp$/, '.jpg')}`;
}

export function addressOf(name: string): string {
  return `/media/${name}`;
}
