import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Config } from '../config.ts';
import { Storage } from './storage.ts';

/** Pictures of the demo content lie in the data folder; a store elsewhere gets them when the server starts. */
@Injectable()
export class SeedMedia implements OnApplicationBootstrap {
  constructor(
    private readonly config: Config,
    private readonly storage: Storage,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.isDemo || this.config.storageUrl.startsWith('file:')) return;
    const folder = join(this.config.dataDir, 'storage/media');
    for (const name of await readdir(folder).catch(() => [])) {
      const key = `media/${name}`;
      if ((await this.storage.sizeOf(key)) === undefined)
        await this.storage.put(key, await readFile(join(folder, name)));
    }
  }
}
