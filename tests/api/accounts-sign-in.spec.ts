import { beforeAll, describe, expect, it } from '@jest/globals';
import { useTestApp } from '../support/use-test-app.ts';
import { authOf, linkOf, PASSWORD, withPassword } from './accounts.support.ts';

const ME = '{ me { email } }';

describe('signing in', () => {
  const test = useTestApp();
  const { as, mails, database } = test;
  const auth = authOf(test);
  const me = (cookie: string) => as({ cookie } as never)(ME);
  const email = 'anna@example.org';

  beforeAll(async () => {
    await withPassword(test, { email, locale: 'lv', name: 'Anna' });
  });

  it('sets a cookie that scripts cannot read and that other sites do not send', async () => {
    const { status, body, setCookies } = await auth('sign-in/email', { email, password: PASSWORD });
    expect([status, body]).toEqual([200, {}]);
    expect(setCookies).toHaveLength(1);
    expect(setCookies[0]).toMatch(/^inclusive\.session_token=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('says the same of a wrong password and of an unknown address', async () => {
    const wrong = await auth('sign-in/email', { email, password: 'not the password' });
    const unknown = await auth('sign-in/email', { email: 'nobody@example.org', password: 'not the password' });
    expect(wrong).toMatchObject({ status: 401, body: { code: 'INVALID_EMAIL_OR_PASSWORD' }, setCookies: [] });
    expect(unknown).toEqual(wrong);
  });

  it('keeps nothing of a session that has run out, was changed or signed out', async () => {
    const { cookie } = await auth('sign-in/email', { email, password: PASSWORD });
    expect(await me(cookie)).toEqual({ email });
    expect(await me(cookie.replace('session_token=', 'session_token=x'))).toBeNull();
    const left = await auth('sign-out', {}, { cookie });
    expect(left).toMatchObject({ status: 200, cookie: '' });
    expect(await me(cookie)).toBeNull();
    const other = await auth('sign-in/email', { email, password: PASSWORD });
    await database.rows('update auth.session set expires_at = now()');
    expect(await me(other.cookie)).toBeNull();
  });

  it('lets a link in by mail, once', async () => {
    expect(await auth('sign-in/magic-link', { email, returnTo: '/lv/account' })).toMatchObject({
      status: 200,
      body: {},
    });
    const letter = await mails().next(email);
    expect(letter.subject).toBe('Saite ieiešanai kontā');
    const { path, query } = linkOf(letter);
    expect([path, query['return']]).toEqual(['/lv/sign-in/link', '/lv/account']);
    const { status, body, cookie } = await auth('magic-link/verify', { token: query['token'] });
    expect([status, body, await me(cookie)]).toEqual([200, {}, { email }]);
    expect(await auth('magic-link/verify', { token: query['token'] })).toMatchObject({
      status: 400,
      body: { code: 'INVALID_TOKEN' },
      setCookies: [],
    });
  });

  it('refuses a link that has run out, and sends none to strangers', async () => {
    await auth('sign-in/magic-link', { email });
    const { query } = linkOf(await mails().next(email));
    await database.rows('update auth.verification set expires_at = now()');
    expect(await auth('magic-link/verify', { token: query['token'] })).toMatchObject({
      body: { code: 'INVALID_TOKEN' },
    });
    expect(await auth('sign-in/magic-link', { email: 'nobody@example.org' })).toMatchObject({ status: 200, body: {} });
    await mails().expectNone('nobody@example.org', 300);
    expect(await database.rows(`select from auth."user" where email = 'nobody@example.org'`)).toEqual([]);
  });

  it('keeps no token of a letter readable in the database', async () => {
    await auth('sign-in/magic-link', { email });
    await auth('request-password-reset', { email });
    const tokens = [await mails().next(email), await mails().next(email)].map(
      (letter) => linkOf(letter).query['token'],
    );
    const kept = JSON.stringify(await database.rows('select identifier, value from auth.verification'));
    for (const token of tokens) expect(kept).not.toContain(token);
  });
});

describe('a forgotten password', () => {
  const test = useTestApp();
  const { mails, database, as } = test;
  const auth = authOf(test);
  const email = 'jonas@example.org';
  const newPassword = 'two storks on a barn';

  beforeAll(async () => {
    await withPassword(test, { email, locale: 'lt', name: 'Jonas' });
  });

  it('is replaced by the link of a letter, once, and signs out everywhere', async () => {
    const { cookie } = await auth('sign-in/email', { email, password: PASSWORD });
    expect(await auth('request-password-reset', { email })).toMatchObject({ status: 200, body: {} });
    const letter = await mails().next(email);
    expect(letter.subject).toBe('Naujas slaptažodis');
    const { path, query } = linkOf(letter);
    expect(path).toBe('/lt/reset-password');
    expect(await auth('reset-password', { token: query['token'], newPassword: 'short' })).toMatchObject({
      status: 422,
      body: { faults: [{ field: 'newPassword', code: 'PASSWORD_TOO_SHORT' }] },
    });
    expect(await auth('reset-password', { token: query['token'], newPassword })).toMatchObject({ status: 200 });
    expect((await mails().next(email)).subject).toBe('Jūsų slaptažodis pakeistas');
    expect(await as({ cookie } as never)('{ me { email } }')).toBeNull();
    expect(await auth('reset-password', { token: query['token'], newPassword })).toMatchObject({
      status: 400,
      body: { code: 'INVALID_TOKEN' },
    });
    expect(await auth('sign-in/email', { email, password: PASSWORD })).toMatchObject({ status: 401 });
    expect(await auth('sign-in/email', { email, password: newPassword })).toMatchObject({ status: 200 });
  });

  it('answers an unknown address alike and writes to nobody', async () => {
    const known = await auth('request-password-reset', { email });
    const unknown = await auth('request-password-reset', { email: 'nobody@example.org' });
    expect(unknown).toEqual(known);
    await mails().next(email);
    await mails().expectNone('nobody@example.org', 300);
  });

  it('refuses a link that has run out', async () => {
    await auth('request-password-reset', { email });
    const { query } = linkOf(await mails().next(email));
    await database.rows('update auth.verification set expires_at = now()');
    expect(await auth('reset-password', { token: query['token'], newPassword })).toMatchObject({
      body: { code: 'INVALID_TOKEN' },
    });
  });

  it('proves the address of an account that was never confirmed', async () => {
    await auth('sign-up/email', { name: 'Ieva', email: 'ieva@example.org', password: PASSWORD, locale: 'lv' });
    await mails().next('ieva@example.org');
    await auth('request-password-reset', { email: 'ieva@example.org' });
    const { query } = linkOf(await mails().next('ieva@example.org'));
    await auth('reset-password', { token: query['token'], newPassword });
    expect(await auth('sign-in/email', { email: 'ieva@example.org', password: newPassword })).toMatchObject({
      status: 200,
    });
  });
});
