import { base32 } from '@better-auth/utils/base32';
import { createOTP } from '@better-auth/utils/otp';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { useTestApp } from '../support/use-test-app.ts';
import { authOf, linkOf, PASSWORD, withPassword } from './accounts.support.ts';

const ME = '{ me { security { hasSecondFactor } } }';
const on = { security: { hasSecondFactor: true } };
const off = { security: { hasSecondFactor: false } };

describe('the second factor', () => {
  const test = useTestApp();
  const { as, mails, database } = test;
  const auth = authOf(test);
  const by = (cookie: string) => as({ cookie } as never);
  const password = PASSWORD;
  let email = '';
  let cookie = '';
  let codes: string[] = [];
  let totp = async () => '';

  beforeEach(async () => {
    email = `person-${Math.random().toString(36).slice(2)}@example.org`;
    const person = await withPassword(test, { email, locale: 'lv' });
    const { body } = await auth('two-factor/enable', { password }, { cookie: person.cookie });
    const secret = new URL(String(body['totpURI'])).searchParams.get('secret') ?? '';
    codes = body['backupCodes'] as string[];
    totp = () => createOTP(new TextDecoder().decode(base32.decode(secret))).totp();
    const enabled = await auth('two-factor/verify-totp', { code: await totp() }, { cookie: person.cookie });
    expect([enabled.status, enabled.body]).toEqual([200, {}]);
    cookie = enabled.cookie;
    await database.rows('delete from auth.attempt');
  });

  it('is on only after its first code, and asked for with the password', async () => {
    const { cookie: fresh } = await withPassword(test, { email: `fresh-${email}` });
    expect(await auth('two-factor/enable', { password: 'wrong' }, { cookie: fresh })).toMatchObject({
      status: 400,
      body: { faults: [{ field: 'password', code: 'INVALID_PASSWORD' }] },
    });
    await auth('two-factor/enable', { password }, { cookie: fresh });
    expect(await by(fresh)(ME)).toEqual(off);
    expect(await auth('two-factor/verify-totp', { code: '000000' }, { cookie: fresh })).toMatchObject({
      status: 401,
      body: { faults: [{ field: 'code', code: 'INVALID_CODE' }] },
    });
    expect(await by(fresh)(ME)).toEqual(off);
    expect(await by(cookie)(ME)).toEqual(on);
    expect(codes).toHaveLength(10);
  });

  it('is asked for after the password', async () => {
    const half = await auth('sign-in/email', { email, password });
    expect([half.status, half.body]).toEqual([200, { twoFactorRedirect: true }]);
    expect(await by(half.cookie)(ME)).toBeNull();
    const wrong = await auth('two-factor/verify-totp', { code: '000000' }, { cookie: half.cookie });
    expect(wrong).toMatchObject({ status: 401, body: { code: 'INVALID_CODE' } });
    const whole = await auth('two-factor/verify-totp', { code: ` ${await totp()} ` }, { cookie: half.cookie });
    expect([whole.status, whole.body]).toEqual([200, {}]);
    expect(await by(whole.cookie)(ME)).toEqual(on);
  });

  it('is asked for after a link by mail', async () => {
    await auth('sign-in/magic-link', { email });
    const { token } = linkOf(await mails().next(email)).query;
    const half = await auth('magic-link/verify', { token });
    expect([half.status, half.body]).toEqual([200, { twoFactorRedirect: true }]);
    expect(await by(half.cookie)(ME)).toBeNull();
    const whole = await auth('two-factor/verify-totp', { code: await totp() }, { cookie: half.cookie });
    expect(await by(whole.cookie)(ME)).toEqual(on);
  });

  it('can be replaced by each backup code once', async () => {
    const half = await auth('sign-in/email', { email, password });
    const whole = await auth(
      'two-factor/verify-backup-code',
      { code: ` ${codes[0]?.toUpperCase().replace('-', ' ')} ` },
      { cookie: half.cookie },
    );
    expect(await by(whole.cookie)(ME)).toEqual(on);
    const again = await auth('sign-in/email', { email, password });
    expect(await auth('two-factor/verify-backup-code', { code: codes[0] }, { cookie: again.cookie })).toMatchObject({
      status: 401,
      body: { faults: [{ field: 'code', code: 'INVALID_BACKUP_CODE' }] },
    });
    const fresh = await auth('two-factor/generate-backup-codes', { password }, { cookie: whole.cookie });
    expect(fresh.body['backupCodes']).toHaveLength(10);
    expect(await auth('two-factor/verify-backup-code', { code: codes[1] }, { cookie: again.cookie })).toMatchObject({
      status: 401,
    });
  });

  it('does not wait for ever, nor for the tenth guess', async () => {
    const half = await auth('sign-in/email', { email, password });
    const guess = () => auth('two-factor/verify-totp', { code: '000000' }, { cookie: half.cookie });
    for (let count = 0; count < 5; count += 1) expect(await guess()).toMatchObject({ body: { code: 'INVALID_CODE' } });
    expect(await guess()).toMatchObject({ status: 400, body: { code: 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE' } });
    expect(await auth('two-factor/verify-totp', { code: await totp() }, { cookie: half.cookie })).toMatchObject({
      status: 401,
    });
    const late = await auth('sign-in/email', { email, password });
    await database.rows('update auth.verification set expires_at = now()');
    expect(await auth('two-factor/verify-totp', { code: await totp() }, { cookie: late.cookie })).toMatchObject({
      status: 401,
      body: { code: 'INVALID_TWO_FACTOR_COOKIE' },
    });
    expect(await auth('two-factor/verify-totp', { code: await totp() })).toMatchObject({ status: 401 });
  });

  it('goes off with the password', async () => {
    expect(await auth('two-factor/disable', { password: 'wrong' }, { cookie })).toMatchObject({ status: 400 });
    const without = await auth('two-factor/disable', { password }, { cookie });
    expect(await by(without.cookie)(ME)).toEqual(off);
    expect((await auth('sign-in/email', { email, password })).body).toEqual({});
  });
});

describe('passkeys', () => {
  const test = useTestApp();
  const auth = authOf(test);
  const { given, database } = test;

  it('are added only in a session that has just begun', async () => {
    const { cookie, id } = await given.person();
    const options = await auth('passkey/generate-register-options', {}, { cookie, method: 'GET' });
    expect(options).toMatchObject({ status: 200, body: { rp: { name: 'INCLUSIVE', id: 'localhost' } } });
    expect(options.body['authenticatorSelection']).toMatchObject({
      residentKey: 'required',
      userVerification: 'required',
    });
    await database.rows(`update auth.session set created_at = now() - interval '2 days' where user_id = $1`, [id]);
    expect(await auth('passkey/generate-register-options', {}, { cookie, method: 'GET' })).toMatchObject({
      status: 403,
      body: { code: 'SESSION_NOT_FRESH' },
    });
  });

  it('are taken away by their owner alone', async () => {
    const [owner, stranger] = [await given.person(), await given.person()];
    const { id } = await database.row<{ id: string }>(
      `insert into auth.passkey (user_id, name, public_key, credential_id, counter, device_type, backed_up)
       values ($1, 'Phone', 'k', 'c', 0, 'multiDevice', true) returning id`,
      [owner.id],
    );
    expect(await auth('passkey/delete-passkey', { id }, { cookie: stranger.cookie })).toMatchObject({ status: 401 });
    expect(await auth('passkey/delete-passkey', { id }, { cookie: owner.cookie })).toMatchObject({ status: 200 });
    expect(await database.rows('select from auth.passkey')).toEqual([]);
  });

  it('that nobody knows sign nobody in', async () => {
    const { cookie } = await auth('passkey/generate-authenticate-options', {}, { method: 'GET' });
    const response = { id: 'AAAA', rawId: 'AAAA', type: 'public-key', response: {}, clientExtensionResults: {} };
    expect(await auth('passkey/verify-authentication', { response }, { cookie })).toMatchObject({
      status: 401,
      body: { code: 'PASSKEY_NOT_FOUND' },
    });
    expect(await auth('passkey/verify-authentication', { response })).toMatchObject({ status: 400 });
  });
});
