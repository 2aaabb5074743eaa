import { describe, expect, it } from '@jest/globals';
import { useTestApp } from '../support/use-test-app.ts';
import { authOf, linkOf, PASSWORD, withPassword } from './accounts.support.ts';

const ME = '{ me { email } }';
const SESSIONS =
  '{ me { security { hasPassword hasSecondFactor sessions { id browser system isCurrent } passkeys { id } } } }';
const END = 'mutation ($id: ID!) { endSession(id: $id) { ... on SessionEnded { id } ... on Refused { code } } }';
const PROFILE = `mutation ($input: UpdateProfileInput!) {
  updateProfile(input: $input) { ... on Me { name locale } ... on Refused { code faults { field code } } }
}`;
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0';

interface Security {
  security: { sessions: { id: string; browser: string | null; isCurrent: boolean }[] };
}

describe('one’s own account', () => {
  const test = useTestApp();
  const { as, mails, database, given } = test;
  const auth = authOf(test);
  const by = (cookie: string) => as({ cookie } as never);

  it('changes name and language, and names what is wrong with them', async () => {
    const person = await given.person({ locale: 'lv' });
    expect(await as(person)(PROFILE, { input: { name: ' Līga ', locale: 'lt' } })).toEqual({
      name: 'Līga',
      locale: 'lt',
    });
    expect(await as(person)(PROFILE, { input: { name: '', locale: 'de' } })).toEqual({
      code: 'INPUT_INVALID',
      faults: [
        { field: 'name', code: 'REQUIRED' },
        { field: 'locale', code: 'INVALID' },
      ],
    });
    await expect(as.anonymous(PROFILE, { input: { name: 'x', locale: 'lv' } })).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('changes the password, keeps this browser and signs the others out', async () => {
    const { email, cookie: other } = await withPassword(test, { email: 'one@example.org', locale: 'lt' });
    const { cookie } = await auth('sign-in/email', { email, password: PASSWORD });
    const wrong = await auth(
      'change-password',
      { currentPassword: 'no', newPassword: 'two storks on a barn' },
      { cookie },
    );
    expect(wrong).toMatchObject({
      status: 400,
      body: { faults: [{ field: 'currentPassword', code: 'INVALID_PASSWORD' }] },
    });
    const easy = await auth('change-password', { currentPassword: PASSWORD, newPassword: '1234567890' }, { cookie });
    expect(easy).toMatchObject({ status: 422, body: { faults: [{ field: 'newPassword', code: 'PASSWORD_EASY' }] } });
    const changed = await auth(
      'change-password',
      { currentPassword: PASSWORD, newPassword: 'two storks on a barn' },
      { cookie },
    );
    expect([changed.status, changed.body]).toEqual([200, {}]);
    expect([await by(changed.cookie)(ME), await by(other)(ME), await by(cookie)(ME)]).toEqual([{ email }, null, null]);
    expect((await mails().next(email)).subject).toBe('Jūsų slaptažodis pakeistas');
  });

  it('moves to a new address once that is confirmed, and warns the old one', async () => {
    const { email, cookie } = await withPassword(test, { email: 'old@example.org', locale: 'en', name: 'Eve' });
    const newEmail = 'new@example.org';
    expect(await auth('change-email', { newEmail, password: 'wrong' }, { cookie })).toMatchObject({
      status: 400,
      body: { faults: [{ field: 'password', code: 'INVALID_PASSWORD' }] },
    });
    expect(await auth('change-email', { newEmail, password: PASSWORD }, { cookie })).toMatchObject({
      status: 200,
      body: {},
    });
    expect((await mails().next(email)).subject).toBe('The e-mail address of your account is being changed');
    const { path, query } = linkOf(await mails().next(newEmail));
    expect(path).toBe('/en/confirm-address');
    const { token } = query;
    expect(await auth('verify-email', { token })).toMatchObject({
      status: 401,
      body: { code: 'SIGN_IN_FIRST' },
      setCookies: [],
    });
    const stranger = await given.person();
    expect(await auth('verify-email', { token }, { cookie: stranger.cookie })).toMatchObject({
      body: { code: 'INVALID_USER' },
    });
    expect(await by(cookie)(ME)).toEqual({ email });
    expect(await auth('verify-email', { token }, { cookie })).toMatchObject({ status: 200 });
    expect(await by(cookie)(ME)).toEqual({ email: newEmail });
  });

  it('does not tell whether another address has an account', async () => {
    const { cookie } = await withPassword(test, { email: 'curious@example.org' });
    const taken = await given.person();
    const answers = [taken.email, 'free@example.org'].map((newEmail) =>
      auth('change-email', { newEmail, password: PASSWORD }, { cookie }),
    );
    const [one, two] = await Promise.all(answers);
    expect([one?.status, one?.body]).toEqual([two?.status, two?.body]);
    await mails().expectNone(taken.email, 300);
  });

  it('ends with everything that hangs on it, after the password', async () => {
    const person = await withPassword(test, { email: 'leaving@example.org', roles: ['editor'] });
    const { cookie } = person;
    expect(await auth('delete-user', {}, { cookie })).toMatchObject({
      body: { faults: [{ field: 'password', code: 'INVALID_PASSWORD' }] },
    });
    const gone = await auth('delete-user', { password: PASSWORD }, { cookie });
    expect([gone.status, gone.body]).toEqual([200, {}]);
    for (const table of ['auth.session', 'auth.account']) {
      expect(await database.rows(`select from ${table} where user_id = $1`, [person.id])).toEqual([]);
    }
    expect(await database.rows('select from membership where person_id = $1', [person.id])).toEqual([]);
    expect(await database.rows('select from auth."user" where id = $1', [person.id])).toEqual([]);
  });

  it('of the last administrator stays', async () => {
    const { cookie } = await withPassword(test, { email: 'only@example.org', isAdministrator: true });
    expect(await auth('delete-user', { password: PASSWORD }, { cookie })).toMatchObject({
      status: 409,
      body: { code: 'LAST_ADMINISTRATOR' },
    });
    await given.person({ isAdministrator: true });
    expect(await auth('delete-user', { password: PASSWORD }, { cookie })).toMatchObject({ status: 200 });
  });
});

describe('the browsers of an account', () => {
  const test = useTestApp();
  const { as, given, clock, database } = test;
  const auth = authOf(test);
  const by = (cookie: string) => as({ cookie } as never);

  it('are listed without their tokens, and each can be signed out', async () => {
    const { email, cookie } = await withPassword(test, { email: 'two@example.org' });
    const firefox = await auth('sign-in/email', { email, password: PASSWORD }, { headers: { 'user-agent': FIREFOX } });
    const { security } = await by(cookie)<Security>(SESSIONS);
    expect(security).toMatchObject({ hasPassword: true, hasSecondFactor: false, passkeys: [] });
    expect(security.sessions).toMatchObject([
      { isCurrent: true, browser: null },
      { isCurrent: false, browser: 'Firefox', system: 'Linux' },
    ]);
    const [, other] = security.sessions;
    expect(await by(cookie)(END, { id: other?.id })).toEqual({ id: other?.id });
    expect(await by(cookie)(END, { id: other?.id })).toEqual({ code: 'SESSION_GONE' });
    expect(await by(firefox.cookie)(ME)).toBeNull();
  });

  it('of others are out of reach', async () => {
    const [person, stranger] = [await given.person(), await given.person()];
    const { security } = await as(person)<Security>(SESSIONS);
    expect(await as(stranger)(END, { id: security.sessions[0]?.id })).toEqual({ code: 'SESSION_GONE' });
    expect(await as(person)(ME)).toEqual({ email: person.email });
    await expect(as.anonymous(END, { id: security.sessions[0]?.id })).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    await expect(as(person)(END, { id: 'no id' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are all signed out at once', async () => {
    const { email, cookie } = await withPassword(test, { email: 'all@example.org' });
    const other = await auth('sign-in/email', { email, password: PASSWORD });
    expect(await auth('revoke-sessions', {}, { cookie })).toMatchObject({ status: 200 });
    expect([await by(cookie)(ME), await by(other.cookie)(ME)]).toEqual([null, null]);
  });

  it('note to the hour when they were last seen', async () => {
    const person = await given.person();
    const seen = () =>
      database.row<{ updated_at: Date }>('select updated_at from auth.session where user_id = $1', [person.id]);
    const { updated_at: start } = await seen();
    clock.set(new Date(start.getTime() + 30 * 60_000));
    await as(person)(ME);
    expect((await seen()).updated_at).toEqual(start);
    clock.advance(40 * 60_000);
    await as(person)(ME);
    expect((await seen()).updated_at).toEqual(clock.now());
    clock.set(undefined);
  });
});
