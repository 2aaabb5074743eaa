import { createReadStream } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';
import { Config } from '../config.ts';

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
    const draft = await this.draft(`${process.pid}-${key.replaceAll('/', '-')}`);
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

  read(key: string): Readable {
    return createReadStream(this.pathOf(key));
  }

  /** The file behind a key, for programs that read files by themselves. */
  pathOf(key: string): string {
    const path = join(this.root, normalize(key));
    if (!path.startsWith(join(this.root, '/'))) throw new Error(`"${key}" leads out of the store`);
    return path;
  }

  async delete(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }
}
