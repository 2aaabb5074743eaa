import { createReadStream } from 'node:fs';
import { copyFile, link, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { type Kept, pathIn, type Span, Storage } from './storage.ts';

/** File systems that know no second name for a file answer with one of these. */
const linkless = new Set(['EPERM', 'ENOTSUP', 'EXDEV', 'EMLINK', 'ENOSYS']);

/** A folder; drafts stand in the same file system, so that moving in is renaming. */
export class LocalStorage extends Storage {
  constructor(private readonly root: string) {
    super(join(root, 'drafts'));
  }

  async moveIn(draft: string, key: string): Promise<void> {
    const path = await this.roomFor(key);
    await rename(draft, path);
  }

  async sizeOf(key: string): Promise<number | undefined> {
    return stat(this.pathOf(key)).then(
      (found) => (found.isFile() ? found.size : undefined),
      () => undefined,
    );
  }

  read(key: string, span?: Span): Readable {
    return createReadStream(this.pathOf(key), span);
  }

  withFile<T>(key: string, use: (path: string) => Promise<T>): Promise<T> {
    return use(this.pathOf(key));
  }

  async copy(from: string, to: string): Promise<void> {
    const path = await this.roomFor(to);
    await link(this.pathOf(from), path).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return;
      if (!linkless.has(error.code ?? '')) throw error;
      const draft = await this.draft(`${process.pid}-${to.replaceAll('/', '-')}`);
      await copyFile(this.pathOf(from), draft);
      await this.moveIn(draft, to);
    });
  }

  async *list(folder: string): AsyncGenerator<Kept> {
    for (const name of await readdir(this.pathOf(folder)).catch(() => [])) {
      const key = `${folder}/${name}`;
      const found = await stat(this.pathOf(key)).catch(() => undefined);
      if (found) yield { key, writtenAt: found.mtime };
    }
  }

  async delete(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true, recursive: true });
  }

  private async roomFor(key: string): Promise<string> {
    const path = this.pathOf(key);
    await mkdir(dirname(path), { recursive: true });
    return path;
  }

  private pathOf(key: string): string {
    return pathIn(this.root, key);
  }
}
