import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { useTestApp } from '../support/use-test-app.ts';
import { authOf, PASSWORD, withPassword } from './accounts.support.ts';

const COMMAND = join(import.meta.dirname, '../../migrations/src/create-administrator.ts');
const ME = '{ me { name locale isAdministrator } }';

describe('the command that makes an administrator', () => {
  const test = useTestApp();
  const { as, database, given } = test;
  const auth = authOf(test);

  function command(...words: string[]) {
    const env = { PATH: process.env['PATH'], DATABASE_URL: database.url(), PUBLIC_URL: 'https://inclusive.example/' };
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], { env, encoding: 'utf8' });
    return { status, stdout, stderr, token: /reset-password\?token=(\S+)/.exec(stdout)?.[1] };
  }

  it('makes the account, and its link sets the password once', async () => {
    const { status, stdout, token } = command(
      '--email',
      'Ilze@Example.org',
      '--name',
      'Ilze Kalniņa',
      '--locale',
      'lv',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('ilze@example.org is an administrator now.');
    expect(stdout).toContain('https://inclusive.example/lv/reset-password?token=');
    expect(await auth('reset-password', { token, newPassword: PASSWORD })).toMatchObject({ status: 200 });
    expect(await auth('reset-password', { token, newPassword: PASSWORD })).toMatchObject({
      body: { code: 'INVALID_TOKEN' },
    });
    const { cookie } = await auth('sign-in/email', { email: 'ilze@example.org', password: PASSWORD });
    const audit = `select person_id, organisation_id, facts from audit a join auth."user" u on u.id = a.subject_id
      where a.code = 'administrator.made' and u.email = 'ilze@example.org'`;
    expect(await database.row(audit)).toEqual({ person_id: null, organisation_id: null, facts: {} });
    expect(await as({ cookie } as never)(ME)).toEqual({ name: 'Ilze Kalniņa', locale: 'lv', isAdministrator: true });
  });

  it('promotes somebody who has an account, and leaves it otherwise as it is', async () => {
    const person = await withPassword(test, { email: 'known@example.org', name: 'Ona', locale: 'lt' });
    expect(command('--email', person.email, '--name', 'Somebody').status).toBe(0);
    expect(await as(person)(ME)).toEqual({ name: 'Ona', locale: 'lt', isAdministrator: true });
    expect(await auth('sign-in/email', { email: person.email, password: PASSWORD })).toMatchObject({ status: 200 });
  });

  it('takes the password from an account that was never confirmed', async () => {
    const stranger = await withPassword(test, { email: 'mine@example.org' });
    await database.rows('update auth."user" set email_verified = false where id = $1', [stranger.id]);
    expect(command('--email', stranger.email, '--name', 'Owner').status).toBe(0);
    expect(await auth('sign-in/email', { email: stranger.email, password: PASSWORD })).toMatchObject({ status: 401 });
    expect(await as(stranger)(ME)).toBeNull();
  });

  it('says in words what is wrong', async () => {
    await given.person();
    for (const [words, message] of [
      [[], '--email must be an e-mail address\n--name must say how the person is called'],
      [['--email', 'a@b.lv', '--name', 'A', '--locale', 'de'], '--locale must be lv, lt or en'],
      [['--mail', 'a@b.lv'], "Unknown option '--mail'"],
    ] as const) {
      const { status, stderr, stdout } = command(...words);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toContain(message);
      expect(stderr).toContain('npm run administrator -- --email');
      expect(stderr).not.toMatch(/\.ts:\d/);
    }
  });
});

describe('the demo accounts', () => {
  const test = useTestApp({ template: 'seeded', env: { SEED: 'demo' } });
  const auth = authOf(test);

  it('sign in with the password that is printed, and carry their roles', async () => {
    const { cookie } = await auth('sign-in/email', {
      email: 'coordinator.pasvalys@example.org',
      password: 'open-doors-2026',
    });
    const mine = await test.as({ cookie } as never)<{ nodes: { slug: string; myRoles: string[] }[] }>(
      '{ organisations(locale: lt) { nodes { slug myRoles } } }',
    );
    expect(mine.nodes).toContainEqual({ slug: 'pasvalys-library', myRoles: ['coordinator'] });
    expect(mine.nodes.filter(({ myRoles }) => myRoles.length)).toHaveLength(1);
  });
});
