import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runKills } from '../photos/kills.ts';
import { PhotoWorld } from '../photos/world.ts';
import { requirePrepared } from '../support/preparation.ts';
import { useDatabase } from '../support/use-database.ts';

const dataDir = join(import.meta.dirname, '../.output/data', randomUUID());

describe('photos that are sent while processes are killed', () => {
  const database = useDatabase('migrated');
  let world: PhotoWorld;

  beforeAll(async () => {
    requirePrepared('the application');
    world = new PhotoWorld(database.url(), dataDir);
    await world.open(4);
  });

  afterAll(async () => {
    await world.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('are each there once and whole, and nothing else is; a hundred of them are sent by the benchmark', async () => {
    const { contradictions, ...killed } = await runKills(world, { uploads: 12, kills: 2, width: 800 });
    expect(killed).toEqual({ killedServers: 2, killedWorkshops: 2 });
    expect(contradictions).toEqual([]);
  }, 120_000);
});
