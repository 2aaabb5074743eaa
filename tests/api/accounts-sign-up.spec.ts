import { describe, expect, it } from '@jest/globals';
import { useTestApp } from '../support/use-test-app.ts';
import { authOf, linkOf, PASSWORD } from './accounts.support.ts';

const ME = '{ me { name email locale isAdministrator } }';
const anna = { name: 'Anna Liepiņa', email: 'anna@example.org', password: PASSWORD, locale: 'lv' };

describe('signing up', () => {
  const test = useTestApp();
  const { as, mails, database, given, clock } = test;
  const auth = authOf(test);

  it('keeps the account shut until the address is confirmed, then lets it sign in', async () => {
    const signedUp = await auth('sign-up/email', { ...anna, email: 'Anna@Example.org', returnTo: '/lv/courses' });
    expect(signedUp).toMatchObject({ status: 200, body: {}, setCookies: [] });

    const letter = await mails().next('anna@example.org');
    expect(letter.subject).toBe('Apstipriniet savu e-pasta adresi');
    expect(letter.text).toContain('Labdien, Anna Liepiņa!');
    const { path, query } = linkOf(letter);
    expect([path, query['return']]).toEqual(['/lv/confirm-address', '/lv/courses']);

    expect(await auth('sign-in/email', anna)).toMatchObject({ status: 403, body: { code: 'EMAIL_NOT_VERIFIED' } });
    await mails().next('anna@example.org');

    expect(await auth('verify-email', { token: query['token'] })).toMatchObject({ status: 200, setCookies: [] });
    const signedIn = await auth('sign-in/email', anna);
    expect(signedIn.status).toBe(200);
    expect(await as({ cookie: signedIn.cookie } as never)(ME)).toEqual({
      name: 'Anna Liepiņa',
      email: 'anna@example.org',
      locale: 'lv',
      isAdministrator: false,
    });
  });

  it('answers a known address as it answers a new one, and writes to its owner', async () => {
    const known = await given.person({ email: 'known@example.org', locale: 'lt', name: 'Ona' });
    const again = await auth('sign-up/email', { ...anna, email: known.email });
    const fresh = await auth('sign-up/email', { ...anna, email: 'fresh@example.org' });
    expect(again).toEqual(fresh);
    const letter = await mails().next(known.email);
    expect(letter.subject).toBe('Jūs jau turite paskyrą');
    expect(letter.text).toContain('Sveiki, Ona!');
    expect(linkOf(letter).path).toBe('/lt/sign-in');
  });

  it('names each wrong field', async () => {
    const wrong = await auth('sign-up/email', { name: ' ', email: 'no address', password: 'short', locale: 'lv' });
    expect(wrong).toMatchObject({ status: 422, body: { code: 'INPUT_INVALID' } });
    expect(wrong.body.faults).toEqual([
      { field: 'name', code: 'REQUIRED' },
      { field: 'email', code: 'INVALID_EMAIL' },
      { field: 'password', code: 'PASSWORD_TOO_SHORT' },
    ]);
    const weak = await auth('sign-up/email', { ...anna, password: 'password123' });
    expect(weak.body.faults).toEqual([{ field: 'password', code: 'PASSWORD_EASY' }]);
    const foreign = await auth('sign-up/email', { ...anna, locale: 'de' });
    expect(foreign.body.faults).toEqual([{ field: 'locale', code: 'INVALID' }]);
  });

  it('makes nobody an administrator who asks for it', async () => {
    const email = 'sly@example.org';
    await auth('sign-up/email', { ...anna, email, isAdministrator: true, is_administrator: true, emailVerified: true });
    expect(
      await database.row(`select is_administrator, email_verified from auth."user" where email = $1`, [email]),
    ).toEqual({
      is_administrator: false,
      email_verified: false,
    });
  });

  it('takes no foreign path as the way back', async () => {
    for (const returnTo of ['https://evil.example', '//evil.example', '/lv\\evil', '/evil', 'javascript:alert(1)']) {
      const email = `${Buffer.from(returnTo).toString('hex')}@example.org`;
      expect(await auth('sign-up/email', { ...anna, email, returnTo })).toMatchObject({ status: 200 });
      expect(linkOf(await mails().next(email)).query).not.toHaveProperty('return');
    }
  });

  it('sends the letter again, to those alone who wait for it', async () => {
    await auth('sign-up/email', { ...anna, email: 'again@example.org' });
    await mails().next('again@example.org');
    expect(await auth('send-verification-email', { email: 'again@example.org' })).toMatchObject({ status: 200 });
    expect(linkOf(await mails().next('again@example.org')).path).toBe('/lv/confirm-address');
    const person = await given.person();
    expect(await auth('send-verification-email', { email: person.email })).toMatchObject({ status: 200 });
    expect(await auth('send-verification-email', { email: 'nobody@example.org' })).toMatchObject({ status: 200 });
    await mails().expectNone(person.email, 300);
    await mails().expectNone('nobody@example.org', 300);
  });

  it('refuses a token that is none, was changed or has run out', async () => {
    await auth('sign-up/email', { ...anna, email: 'late@example.org' });
    const token = linkOf(await mails().next('late@example.org')).query['token'] ?? '';
    const changed = token.replace(/^(\w+)\.(\w+)/, (_all, head: string, claims: string) => `${head}.${claims}x`);
    expect(await auth('verify-email', { token: 'none' })).toMatchObject({
      status: 401,
      body: { code: 'INVALID_TOKEN' },
    });
    expect(await auth('verify-email', { token: changed })).toMatchObject({ body: { code: 'INVALID_TOKEN' } });
    expect(await auth('verify-email', { token: expired(token) })).toMatchObject({ body: { code: 'INVALID_TOKEN' } });
    expect(await auth('verify-email', { token: '' })).toMatchObject({ status: 422 });
  });

  it('forgets accounts that nobody confirmed in a week', async () => {
    await auth('sign-up/email', { ...anna, email: 'left@example.org' });
    await database.rows(
      `update auth."user" set created_at = now() - interval '8 days' where email = 'left@example.org'`,
    );
    const old = await given.person();
    await database.rows(`update auth."user" set created_at = now() - interval '2 years' where id = $1`, [old.id]);
    const { AccountsJobs } = await import('../../api/src/accounts/accounts.jobs.ts');
    clock.set(new Date());
    await test.app().get(AccountsJobs, { strict: false }).sweep();
    clock.set(undefined);
    expect(await database.rows(`select from auth."user" where email = 'left@example.org'`)).toEqual([]);
    expect(await database.rows('select from auth."user" where id = $1', [old.id])).toHaveLength(1);
    expect(await database.rows(`select from auth."user" where email = 'fresh@example.org'`)).toHaveLength(1);
  });
});

function expired(token: string): string {
  const [head = '', claims = '', signature = ''] = token.split('.');
  const past = { ...(JSON.parse(Buffer.from(claims, 'base64url').toString()) as object), exp: 1 };
  return [head, Buffer.from(JSON.stringify(past)).toString('base64url'), signature].join('.');
}
