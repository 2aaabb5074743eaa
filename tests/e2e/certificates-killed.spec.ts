import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { freePort } from '@inclusive/tooling/free-port';
import { type ServerProcess, startServer } from '@inclusive/tooling/server-process';
import pg from 'pg';
import { eventually } from '../support/eventually.ts';
import { givenIn, type Person } from '../support/people.ts';
import { requirePrepared } from '../support/preparation.ts';
import { useDatabase } from '../support/use-database.ts';

const root = join(import.meta.dirname, '../..');
const secret = 'the-secret-of-the-killed-process-and-no-other';
const COMPLETE = `mutation { completeLesson(slug: "sensory-reading-room", lesson: "LESSON") { ... on Enrolment { completedAt } } }`;

describe('a process that is killed between the completion and the certificate', () => {
  const database = useDatabase('seeded');
  const dataDir = join(root, 'tests/.output/data', randomUUID());
  const servers: ServerProcess[] = [];

  afterAll(async () => {
    for (const server of servers) await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  async function start(port: number): Promise<ServerProcess> {
    requirePrepared('the application');
    const server = await startServer({
      root,
      port,
      env: {
        ...process.env,
        NODE_ENV: 'development',
        DATABASE_URL: database.url(),
        DATA_DIR: dataDir,
        PUBLIC_URL: `http://localhost:${port}`,
        SECRET: secret,
        OPEN_SCHEMA: '1',
        SEED: 'none',
      },
      onOutput: () => undefined,
    });
    servers.push(server);
    return server;
  }

  /** All lessons but the last one, and the quiz. Answers the last one. */
  async function almostCompleted(person: Person): Promise<string> {
    const enrolment = await database.row<{ id: string; outline: { modules: { lessons: { id: string }[] }[] } }>(
      `with begun as (
         insert into enrolment (person_id, course_id, revision_id, started_at)
         select $1, id, published_revision_id, now() from course where slug = 'sensory-reading-room' returning id, revision_id)
       select begun.id, r.outline from begun join course_revision r on r.id = begun.revision_id`,
      [person.id],
    );
    const lessons = enrolment.outline.modules.flatMap((module) => module.lessons.map(({ id }) => id));
    await database.rows(
      'insert into lesson_completion (enrolment_id, lesson, at) select $1, unnest($2::text[]), now()',
      [enrolment.id, lessons.slice(0, -1)],
    );
    await database.rows(
      `insert into quiz_attempt (enrolment_id, quiz, number, seed, started_at, submitted_at, right_answers, percent, is_passed)
       values ($1, 'final', 1, 'seed', now(), now(), 10, 100, true)`,
      [enrolment.id],
    );
    return lessons.at(-1) ?? '';
  }

  async function complete({ address }: ServerProcess, person: Person, lesson: string): Promise<string> {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: person.cookie, origin: address },
      body: JSON.stringify({ query: COMPLETE.replace('LESSON', lesson) }),
    });
    return response.text();
  }

  it('leaves no learner without a certificate, and none with two', async () => {
    const port = await freePort();
    const person = await givenIn(database, () => ({ publicUrl: `http://localhost:${port}`, secret })).person();
    const lesson = await almostCompleted(person);
    const first = await start(port);
    const holding = new pg.Client({ connectionString: database.url() });
    await holding.connect();
    await holding.query('begin; lock table certificate in access exclusive mode');

    expect(await complete(first, person, lesson)).toContain('"completedAt":"');
    const taken = `select from graphile_worker.jobs where task_identifier = 'certificates.issue' and locked_by is not null`;
    await eventually(async () => expect(await database.rows(taken)).toHaveLength(1));
    first.child.kill('SIGKILL');
    expect(await first.ended).toBe('signal SIGKILL');
    await holding.query('rollback');
    await holding.end();
    const certificates = () => database.rows('select number from certificate where person_id = $1', [person.id]);
    expect(await certificates()).toHaveLength(0);
    expect(await database.rows(taken)).toHaveLength(1);

    const again = await Promise.all([start(await freePort()), start(await freePort())]);
    expect(again).toHaveLength(2);
    await eventually(async () => expect(await certificates()).toHaveLength(1));
    expect(await database.rows(taken)).toHaveLength(1);
  }, 120_000);
});
