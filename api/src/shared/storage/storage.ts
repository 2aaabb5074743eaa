import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, link, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';
import { Config } from '../config.ts';

/** File systems that know no second name for a file answer with one of these. */
const linkless = new Set(['EPERM', 'ENOTSUP', 'EXDEV', 'EMLINK', 'ENOSYS']);

/** Where bytes live that are not rows: media, photos. Keys are relative paths such as `media/3f….webp`. */
@Injectable()
export class Storage {
  private readonly root: string;

  constructor(config: Config) {
    this.root = fileURLToPath(config.storageUrl);
  }

  /** A new file in the store's own file system, to write to before `moveIn`. */
  async draft(name: string): Promise<string> {
    const path = this.pathOf(`drafts/${name}`);
    await mkdir(dirname(path), { recursive: true });
    return path;
  }

  /** Makes a finished draft appear under its key, whole or not at all. */
  async moveIn(draft: string, key: string): Promise<void> {
    const path = this.pathOf(key);
    await mkdir(dirname(path), { recursive: true });
    await rename(draft, path);
  }

  async put(key: string, content: Uint8Array | string): Promise<void> {
    const draft = await this.draft(`${randomUUID()}-${key.replaceAll('/', '-')}`);
    await writeFile(draft, content);
    await this.moveIn(draft, key);
  }

  /** Size in bytes, or undefined when there is nothing under the key. */
  async sizeOf(key: string): Promise<number | undefined> {
    return stat(this.pathOf(key)).then(
      (found) => (found.isFile() ? found.size : undefined),
      () => undefined,
    );
  }

  /** @param range first and last byte, both included; the whole file without it */
  read(key: string, range?: { start: number; end: number }): Readable {
    return createReadStream(this.pathOf(key), range);
  }

  /** The file behind a key, for programs that read files by themselves. */
  pathOf(key: string): string {
    const path = join(this.root, normalize(key));
    if (!path.startsWith(join(this.root, '/'))) throw new Error(`"${key}" leads out of the store`);
    return path;
  }

  /** The same content under a second key; nothing happens when the key is taken. */
  async copy(from: string, to: string): Promise<void> {
    const path = this.pathOf(to);
    await mkdir(dirname(path), { recursive: true });
    await link(this.pathOf(from), path).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return;
      if (!linkless.has(error.code ?? '')) throw error;
      const draft = await this.draft(`${process.pid}-${to.replaceAll('/', '-')}`);
      await copyFile(this.pathOf(from), draft);
      await this.moveIn(draft, to);
    });
  }

  /** What stands in a folder such as `drafts`, and when it was written last. */
  async *list(folder: string): AsyncGenerator<{ key: string; writtenAt: Date }> {
    for (const name of await readdir(this.pathOf(folder)).catch(() => [])) {
      const key = `${folder}/${name}`;
      const found = await stat(this.pathOf(key)).catch(() => undefined);
      if (found) yield { key, writtenAt: found.mtime };
    }
  }

  /** Deletes a file, or a folder with everything in it; nothing happens when there is none. */
  async delete(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true, recursive: true });
  }
}
