import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import type { Readable } from 'node:stream';

/** First and last byte, both included. */
export interface Span {
  start: number;
  end: number;
}

/** What stands in a folder of the store, and when it, or the newest file in it, was written. */
export interface Kept {
  key: string;
  writtenAt: Date;
}

/**
 * Where bytes live that are not rows: media, photos. Keys are relative paths such as `media/3f….webp`.
 * Drafts are files of this machine, whatever the store is: programs write and read them before `moveIn`.
 */
export abstract class Storage {
  constructor(private readonly draftsFolder: string) {}

  /** A path for a new file, or for a folder of new files, that only this process knows. */
  async draft(name: string): Promise<string> {
    const path = pathIn(this.draftsFolder, name);
    await mkdir(dirname(path), { recursive: true });
    return path;
  }

  /** Deletes a draft that is still there; one that was moved in is gone already. */
  async discard(draft: string): Promise<void> {
    await rm(draft, { force: true, recursive: true });
  }

  /** Deletes drafts that killed processes left on this machine. */
  async discardOlderThan(date: Date): Promise<void> {
    for (const name of await readdir(this.draftsFolder).catch(() => [])) {
      const path = join(this.draftsFolder, name);
      const found = await stat(path).catch(() => undefined);
      if (found && found.mtime < date) await this.discard(path);
    }
  }

  async put(key: string, content: Uint8Array | string): Promise<void> {
    const draft = await this.draft(`put-${randomUUID()}`);
    try {
      await writeFile(draft, content);
      await this.moveIn(draft, key);
    } finally {
      await this.discard(draft);
    }
  }

  /** Makes a finished draft appear under its key, whole or not at all. */
  abstract moveIn(draft: string, key: string): Promise<void>;

  /** Size in bytes, or undefined when there is nothing under the key. */
  abstract sizeOf(key: string): Promise<number | undefined>;

  /** @param span the whole file without it */
  abstract read(key: string, span?: Span): Readable;

  /** Lends the file to a program that reads files by itself; the path holds until `use` is over. */
  abstract withFile<T>(key: string, use: (path: string) => Promise<T>): Promise<T>;

  /** The same content under a second key; nothing happens when the key is taken. */
  abstract copy(from: string, to: string): Promise<void>;

  /** Files and folders directly in a folder such as `originals`. */
  abstract list(folder: string): AsyncGenerator<Kept>;

  /** Deletes a file, or a folder with everything in it; nothing happens when there is none. */
  abstract delete(key: string): Promise<void>;
}

/** @throws Error when the name leads out of the folder */
export function pathIn(folder: string, name: string): string {
  const path = join(folder, normalize(name));
  if (!path.startsWith(join(folder, '/'))) throw new Error(`"${name}" leads out of the store`);
  return path;
}
