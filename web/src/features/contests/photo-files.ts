/** One encoding of a photo, as the API lists them: by type, the smallest first. */
export interface PhotoFile {
  readonly name: string;
  readonly type: 'webp' | 'avif';
  readonly width: number;
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

function addressOf(name: string): string {
  return `/media/${name}`;
}
