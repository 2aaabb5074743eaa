import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { AccountsJobs } from '../../api/src/accounts/accounts.jobs.ts';
import { eventually } from '../support/eventually.ts';
import { postOperation } from '../support/graphql.ts';
import type { Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { HAND_IN, RETURN, TAKE, usePractice } from './practice.support.ts';

describe('a change that is sent again under the same key', () => {
  const app = useTestApp();
  const { slug, member, enrolled, completer, handIn, waiting, idFor } = usePractice(app);
  const learner = async () => enrolled(await member('subate'));
  const sent = (person: Person, key: string, text: string) =>
    postOperation(
      app.app(),
      HAND_IN,
      { input: { slug: slug(), lesson: 'watch', block: 'try', text } },
      { cookie: person.cookie, 'idempotency-key': key },
    );
  const written = async () =>
    (await app.database.row<{ count: number }>('select count(*)::integer as count from written')).count;

  /** Counts every time that a practice task is written. */
  beforeEach(() =>
    app.database.rows(`
      drop table if exists written;
      create table written (at timestamptz default now());
      create or replace function note_written() returns trigger language plpgsql as
        'begin insert into written default values; return new; end';
      create or replace trigger note_written after insert or update of sealed_text on practice_round
        for each row execute function note_written();
    `),
  );

  it('is done once and answers its first result, also when somebody reads the task meanwhile', async () => {
    const [person, reviewer, key] = [await learner(), await completer('pasvalys'), randomUUID()];
    const first = await sent(person, key, 'One lamp');
    expect(first).toMatchObject({ state: 'waiting', rounds: [{ number: 1, text: 'One lamp' }] });
    await app.as(reviewer)(TAKE, { id: await idFor(reviewer) });
    expect(await sent(person, key, 'One lamp')).toEqual(first);
    expect(await sent(person, randomUUID(), 'One lamp')).toMatchObject({ code: 'PRACTICE_UNDER_REVIEW' });
    expect(await written()).toBe(1);
  });

  it('answers an expected "no" again, even where it would be a "yes" by now', async () => {
    const [person, reviewer, key] = [await learner(), await completer('pasvalys'), randomUUID()];
    await handIn(person);
    const id = await idFor(reviewer);
    await app.as(reviewer)(TAKE, { id });
    const no = { code: 'PRACTICE_UNDER_REVIEW', faults: [] };
    expect(await sent(person, key, 'Two lamps')).toEqual(no);
    await app.as(reviewer)(RETURN, { id });
    expect(await sent(person, key, 'Two lamps')).toEqual(no);
    expect(await sent(person, randomUUID(), 'Two lamps')).toMatchObject({ state: 'waiting' });
  });

  it('is done once by twenty that come at the same moment', async () => {
    const [person, key] = [await learner(), randomUUID()];
    const answers = await Promise.all(Array.from({ length: 20 }, () => sent(person, key, 'One lamp')));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await written()).toBe(1);
  });

  it('is done by the next try when the first one is killed in between, and by that one alone', async () => {
    const [person, key] = [await learner(), randomUUID()];
    const other = new pg.Client({ connectionString: app.database.url() });
    await other.connect();
    await other.query('begin');
    await other.query('select from enrolment where person_id = $1 for update', [person.id]);
    const killed = sent(person, key, 'One lamp').then(
      () => 'answered',
      ({ code }: { code: string }) => code,
    );
    await eventually(async () => {
      const blocked = await app.database.rows(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      expect(blocked).toHaveLength(1);
    });
    expect(await killed).toBe('INTERNAL');
    await other.end();
    expect(await written()).toBe(0);
    const answers = await Promise.all(Array.from({ length: 5 }, () => sent(person, key, 'One lamp')));
    for (const answer of answers) expect(answer).toMatchObject({ state: 'waiting', rounds: [{ text: 'One lamp' }] });
    expect(await written()).toBe(1);
  });

  it("belongs to one person, and its result is sealed: another one's same key gets nothing of it", async () => {
    const [one, other, key] = [await learner(), await learner(), randomUUID()];
    const reviewer = await completer('pasvalys');
    await handIn(one, 'Nobody else reads this');
    await sent(one, key, 'One lamp');
    expect(await sent(other, key, 'One lamp')).toMatchObject({ rounds: [{ number: 1, text: 'One lamp' }] });
    expect(await waiting(reviewer)).toHaveLength(2);
    const kept = await app.database.rows('select * from request_key where key = $1', [key]);
    expect(kept).toHaveLength(2);
    expect(JSON.stringify(kept)).not.toContain('lamp');
    await app.database.rows('delete from auth."user" where id = $1', [one.id]);
    expect(await app.database.rows('select from request_key where person_id = $1', [one.id])).toEqual([]);
  });

  it('is another change with another input, or with a key that is none', async () => {
    const [person, key] = [await learner(), randomUUID()];
    await sent(person, key, 'One lamp');
    expect(await sent(person, key, 'Two lamps')).toMatchObject({ rounds: [{ text: 'Two lamps' }] });
    for (const text of ['One lamp', 'Two lamps', 'One lamp']) await sent(person, 'short', text);
    expect(await written()).toBe(5);
  });

  it('is forgotten after 14 days', async () => {
    const [person, key] = [await learner(), randomUUID()];
    const sweep = () => app.app().get(AccountsJobs, { strict: false }).sweep();
    app.clock.set('2026-11-01T08:00:00Z');
    await sent(person, key, 'One lamp');
    app.clock.set('2026-11-15T07:59:59Z');
    await sweep();
    await sent(person, key, 'One lamp');
    expect(await written()).toBe(1);
    app.clock.set('2026-11-15T08:00:00Z');
    await sweep();
    await sent(person, key, 'One lamp');
    expect(await written()).toBe(2);
  });
});
