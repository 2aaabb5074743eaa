import { beforeAll, describe, expect, it } from '@jest/globals';
import { useTestApp } from '../support/use-test-app.ts';
import { authOf, linkOf, PASSWORD, withPassword } from './accounts.support.ts';

describe('the door to better-auth', () => {
  const test = useTestApp();
  const auth = authOf(test);
  const { given, config } = test;

  it.each([
    ['GET', 'get-session'],
    ['GET', 'list-sessions'],
    ['GET', 'ok'],
    ['GET', 'error'],
    ['GET', 'sign-in/email'],
    ['GET', 'magic-link/verify?token=x'],
    ['GET', 'verify-email?token=x'],
    ['POST', 'update-user'],
    ['POST', 'sign-in/social'],
    ['POST', 'link-social'],
    ['POST', 'revoke-session'],
    ['POST', 'two-factor/send-otp'],
    ['POST', 'two-factor/get-totp-uri'],
    ['POST', 'passkey/update-passkey'],
    ['POST', '__proto__'],
    ['POST', 'sign-in/email/'],
    ['POST', 'sign-out/../update-user'],
  ] as const)('is shut for %s %s', async (method, path) => {
    const { cookie } = await given.person();
    expect(await auth(path, {}, { cookie, method })).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });

  it('is shut for pages of other sites', async () => {
    const person = await withPassword(test, { email: 'anna@example.org' });
    const body = { email: person.email, password: PASSWORD };
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `${config().publicUrl}.evil.example` },
    ]) {
      expect(await auth('sign-in/email', body, { headers })).toMatchObject({
        status: 403,
        body: { code: 'CROSS_SITE' },
      });
      expect(await auth('sign-out', {}, { headers, cookie: person.cookie })).toMatchObject({ status: 403 });
    }
  });

  it('answers broken and oversized bodies without a stack', async () => {
    for (const payload of ['{"email":', '[1]', '"text"', JSON.stringify({ email: 'x'.repeat(200_000) })]) {
      const response = await test.app().inject({
        method: 'POST',
        url: '/api/auth/sign-in/email',
        headers: { origin: config().publicUrl, 'content-type': 'application/json' },
        payload,
      });
      expect([400, 413, 422]).toContain(response.statusCode);
      expect(response.body).not.toMatch(/node_modules|\.ts:/);
    }
    for (const body of [
      { email: { $ne: 1 }, password: ['a'] },
      { email: 1, password: null },
    ]) {
      expect(await auth('sign-in/email', body)).toMatchObject({ status: 422, body: { code: 'INPUT_INVALID' } });
    }
  });

  it('asks for a session where one is needed', async () => {
    for (const [path, body] of [
      ['change-password', { currentPassword: PASSWORD, newPassword: 'two storks on a barn' }],
      ['change-email', { newEmail: 'new@example.org', password: PASSWORD }],
      ['delete-user', { password: PASSWORD }],
      ['two-factor/enable', { password: PASSWORD }],
      ['passkey/delete-passkey', { id: '019a0000-0000-7000-8000-000000000000' }],
    ] as const) {
      expect(await auth(path, body)).toMatchObject({ status: 401, body: { code: 'UNAUTHORIZED' } });
    }
  });
});

describe('tries', () => {
  const test = useTestApp({ env: { TRUST_PROXY: '1' } });
  const { mails, database } = test;
  const auth = authOf(test);
  const email = 'anna@example.org';
  const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });

  beforeAll(async () => {
    await withPassword(test, { email });
  });

  it('at one account are limited, wherever they come from', async () => {
    const guesses = Array.from({ length: 12 }, (_, index) =>
      auth('sign-in/email', { email, password: `guess ${index}` }, from(`198.51.100.${index}`)),
    );
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    const refused = await auth('sign-in/email', { email, password: PASSWORD }, from('203.0.113.1'));
    expect(refused).toMatchObject({ status: 429, body: { code: 'TOO_MANY' } });
    expect(refused.body['retryAfterSeconds']).toBeGreaterThan(800);
    expect(JSON.stringify(await database.rows('select key from auth.attempt'))).not.toContain(email);
  });

  it('at one account begin anew after a success', async () => {
    await database.rows('delete from auth.attempt');
    for (let round = 0; round < 3; round += 1) {
      await Promise.all([1, 2, 3, 4].map(() => auth('sign-in/email', { email, password: 'a wrong guess' })));
      expect(await auth('sign-in/email', { email, password: PASSWORD })).toMatchObject({ status: 200 });
    }
  });

  it('from one client are limited, and not those of others', async () => {
    await database.rows('delete from auth.attempt');
    const ask = (address: string) =>
      auth('reset-password', { token: 'none', newPassword: 'two storks on a barn' }, from(address));
    const statuses: number[] = [];
    for (let count = 0; count < 21; count += 1) statuses.push((await ask('203.0.113.9')).status);
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill(400));
    expect(statuses[20]).toBe(429);
    expect((await ask('203.0.113.10')).status).toBe(400);
    expect((await ask('203.0.113.10, 203.0.113.9')).status).toBe(400);
  });

  it('send only so many letters to one address', async () => {
    await database.rows('delete from auth.attempt');
    const answers = await Promise.all(Array.from({ length: 8 }, () => auth('request-password-reset', { email })));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(2);
    for (let count = 0; count < 6; count += 1)
      expect(linkOf(await mails().next(email)).path).toBe('/en/reset-password');
    await mails().expectNone(email, 300);
  });
});

describe('behind https', () => {
  const test = useTestApp({ env: { PUBLIC_URL: 'https://inclusive.example' } });
  const auth = authOf(test);

  it('marks the cookie as secure', async () => {
    const { email } = await withPassword(test, { email: 'anna@example.org' });
    const { setCookies, cookie } = await auth('sign-in/email', { email, password: PASSWORD });
    expect(setCookies[0]).toMatch(/^__Secure-inclusive\.session_token=.+; HttpOnly; Secure; SameSite=Lax$/);
    expect(await test.as({ cookie } as never)('{ me { email } }')).toEqual({ email });
  });
});
