import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { type EmbeddedPostgres, startPostgres } from './embedded-postgres.ts';
import { isRunning, waitUntilGone } from './processes.ts';

jest.setTimeout(60_000);

describe('embedded PostgreSQL', () => {
  let folder = '';
  const started: EmbeddedPostgres[] = [];

  const start = async () => {
    const postgres = await startPostgres({ folder, isDurable: false });
    started.push(postgres);
    return postgres;
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'inclusive-postgres-'));
  });

  afterEach(async () => {
    for (const postgres of started.splice(0)) await postgres.stop();
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('answers in UTF-8, with the letters and the order of both languages', async () => {
    const rows = await ask(
      (await start()).url(),
      `
      select lower('ĀĖŠŲĶ') as lowered, array(
        select word from unnest(array['yla', 'zyle', 'čia', 'dar', 'cukrus']) as word order by word collate "lt-x-icu"
      ) as ordered`,
    );
    expect(rows).toEqual([{ lowered: 'āėšųķ', ordered: ['cukrus', 'čia', 'dar', 'yla', 'zyle'] }]);
  });

  it('keeps its data when it is stopped and started', async () => {
    const first = await start();
    await ask(first.url(), 'create table kept (id int)');
    await first.stop();
    expect(isRunning(first.pid)).toBe(false);
    expect(await ask((await start()).url(), 'select count(*)::int as count from kept')).toEqual([{ count: 0 }]);
  });

  it('starts again after it was killed', async () => {
    const first = await start();
    process.kill(first.pid, 'SIGKILL');
    await waitUntilGone(first.pid, 5_000);
    const second = await start();
    expect(second.pid).not.toBe(first.pid);
    expect(await ask(second.url(), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('is not deceived by the lock file of a process that now is another', async () => {
    await (await start()).stop();
    writeFileSync(
      join(folder, 'cluster/postmaster.pid'),
      `${process.pid}\n/elsewhere\n1\n5432\n\n127.0.0.1\n\nready\n`,
    );
    expect(await ask((await start()).url(), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('joins a server that already runs on the folder', async () => {
    const [first, second] = [await start(), await start()];
    expect([second.pid, second.port]).toEqual([first.pid, first.port]);
  });

  it('tells of a crash', async () => {
    const postgres = await start();
    const crash = new Promise<string>((done) => postgres.onCrash(done));
    process.kill(postgres.pid, 'SIGKILL');
    expect(typeof (await crash)).toBe('string');
  });

  it('lets nobody in without the password, which nobody else may read', async () => {
    const { port } = await start();
    await expect(ask(`postgresql://postgres:guess@127.0.0.1:${port}/inclusive`, 'select 1')).rejects.toThrow(
      /password/,
    );
    expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, 'password'), 'utf8')).toMatch(/^[0-9a-f]{48}$/);
  });
});

async function ask(connectionString: string, sql: string): Promise<object[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query<object>(sql)).rows;
  } finally {
    await client.end();
  }
}
