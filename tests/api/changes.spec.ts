import { afterEach, describe, expect, it } from '@jest/globals';
import { Changes } from '../../api/src/shared/changes/changes.ts';
import type { Config } from '../../api/src/shared/config.ts';
import { eventually } from '../support/eventually.ts';
import { useDatabase } from '../support/use-database.ts';

const database = useDatabase();
const processes: Changes[] = [];

async function newProcess(): Promise<Changes> {
  const changes = new Changes({ databaseUrl: database.url() } as Config);
  processes.push(changes);
  await changes.onModuleInit();
  return changes;
}

describe('processes that keep answers', () => {
  afterEach(async () => {
    for (const each of processes.splice(0)) await each.beforeApplicationShutdown();
  });

  it('wait for each other as soon as there are several, and no longer', async () => {
    const first = await newProcess();
    expect(first.hasOthers()).toBe(false);
    const second = await newProcess();
    expect([first.hasOthers(), second.hasOthers()]).toEqual([true, true]);
    await second.beforeApplicationShutdown();
    await eventually(() => expect(first.hasOthers()).toBe(false));
  });

  it('wait while they cannot know', async () => {
    const only = await newProcess();
    await database.rows(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1`, [
      'inclusive changes',
    ]);
    await eventually(() => expect([only.isLive(), only.hasOthers()]).toEqual([false, true]));
    await eventually(() => expect([only.isLive(), only.hasOthers()]).toEqual([true, false]));
  });

  it('hear what others change', async () => {
    const [first, second] = [await newProcess(), await newProcess()];
    const before = [first.revision(), second.revision()];
    await database.rows(`update organisation set municipality = municipality`);
    await eventually(() => {
      expect(first.revision()).toBeGreaterThan(before[0] ?? 0);
      expect(second.revision()).toBeGreaterThan(before[1] ?? 0);
    });
  });
});
