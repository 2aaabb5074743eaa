/** Addresses of uploads by the files that they are of, so that a page that was closed goes on where it stood. */
interface Kept {
  readonly url: string;
  readonly at: number;
}

const PLACE = 'inclusive.uploads';
const DAY_MS = 24 * 3_600_000;

/** The same for the same file of the same device; nothing of its content. */
function fingerprintOf({ name, size, lastModified }: File): string {
  return [name, size, lastModified].join('/');
}

export function keptUploadOf(file: File): string | undefined {
  return read()[fingerprintOf(file)]?.url;
}

export function keepUpload(file: File, url: string): void {
  write({ ...read(), [fingerprintOf(file)]: { url, at: Date.now() } });
}

export function forgetUpload(file: File): void {
  const { [fingerprintOf(file)]: _gone, ...others } = read();
  write(others);
}

/** A server keeps an unfinished upload for a day. */
function read(): Record<string, Kept> {
  try {
    const all = JSON.parse(localStorage.getItem(PLACE) ?? '{}') as Record<string, Kept>;
    return Object.fromEntries(Object.entries(all).filter(([, { at }]) => Date.now() - at < DAY_MS));
  } catch {
    return {};
  }
}

/** Where nothing may be kept, an upload begins anew. */
function write(kept: Record<string, Kept>): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify(kept));
  } catch {
    return;
  }
}
