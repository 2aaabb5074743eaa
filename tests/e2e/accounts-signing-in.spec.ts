import { base32 } from '@better-auth/utils/base32';
import { createOTP } from '@better-auth/utils/otp';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { hashPassword } from '@better-auth/utils/password';
import type { Page } from 'playwright-core';
import type { Person } from '../support/people.ts';
import { useBrowser } from '../support/use-browser.ts';

const PASSWORD = 'calm heron by the lake';

describe('signing in', () => {
  const test = useBrowser({ template: 'migrated' });
  let anna: Person;

  async function withPassword(email: string): Promise<Person> {
    const person = await test.given.person({ email, name: 'Anna', locale: 'en' });
    await test.database.rows(
      `insert into auth.account (account_id, provider_id, user_id, password) values ($1::text, 'credential', $1::uuid, $2)`,
      [person.id, await hashPassword(PASSWORD)],
    );
    return person;
  }

  async function signIn(page: Page, email: string, password = PASSWORD) {
    await page.goto('/en/sign-in');
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  }

  const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

  beforeAll(async () => {
    anna = await withPassword('anna@example.org');
  });

  it('with a wrong password says so, and keeps the address', async () => {
    const page = test.page();
    await signIn(page, anna.email, 'not this one');
    await page.getByText('The e-mail address and the password do not belong together.').waitFor();
    expect(await page.getByLabel('E-mail').inputValue()).toBe(anna.email);
  });

  it('is asked for by a page of one’s own, which opens afterwards', async () => {
    const page = test.page();
    await page.goto('/en/account/security');
    await title(page, 'Sign in');
    await page.getByLabel('E-mail').fill(anna.email);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await title(page, 'Second step and passkeys');
  });

  it('goes nowhere else than to this site', async () => {
    const page = test.page();
    for (const elsewhere of ['https://evil.example/', '//evil.example', '/\\evil.example']) {
      await page.goto(`/en/sign-in?return=${encodeURIComponent(elsewhere)}`);
      await page.getByLabel('E-mail').fill(anna.email);
      await page.getByLabel('Password').fill(PASSWORD);
      await page.keyboard.press('Enter');
      await title(page, 'My account');
      await page.context().clearCookies();
    }
  });

  it('works by a link in a letter, with one press, once', async () => {
    const page = test.page();
    await page.goto('/en/sign-in');
    await page.getByLabel('E-mail').fill(anna.email);
    await page.getByRole('button', { name: 'Send me a link instead' }).click();
    await title(page, 'Please look into your mailbox');
    const link = (await test.mails().next(anna.email)).links[0] ?? '';
    await page.goto(link);
    await page.goto(link);
    await page.getByRole('button', { name: 'Sign in now' }).click();
    await title(page, 'My account');
    const other = await test.newPage();
    await other.goto(link);
    await other.getByRole('button', { name: 'Sign in now' }).click();
    await other.getByText('This link has run out, or was used before.').waitFor();
    await other.getByRole('link', { name: 'Get a new link' }).click();
    await title(other, 'Sign in');
  });

  it('works again after a forgotten password', async () => {
    const { email } = await withPassword('forgetful@example.org');
    const page = test.page();
    await page.goto('/en/sign-in');
    await page.getByRole('link', { name: 'I forgot my password' }).click();
    await page.getByLabel('E-mail').fill(email);
    await page.getByRole('button', { name: 'Send the link' }).click();
    await title(page, 'Please look into your mailbox');
    await page.goto((await test.mails().next(email)).links[0] ?? '');
    await page.getByLabel('New password').fill('password1234');
    await page.getByRole('button', { name: 'Keep this password' }).click();
    await page.getByText('This would be guessed soon').first().waitFor();
    await page.getByLabel('New password').fill('two storks on a barn');
    await page.getByRole('button', { name: 'Keep this password' }).click();
    await page.getByText('Your new password is kept.').waitFor();
    await signIn(page, email, 'two storks on a barn');
    await title(page, 'My account');
  });

  it('asks for the second step once that is on, or for a backup code', async () => {
    const person = await withPassword('careful@example.org');
    const page = await test.newPage({ as: person });
    await page.goto('/en/account/security');
    await page.getByLabel('Present password').fill('wrong');
    await page.getByRole('button', { name: 'Turn on the second step' }).click();
    await page.getByText('This is not your password.').first().waitFor();
    await page.getByLabel('Present password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Turn on the second step' }).click();
    await page.getByRole('img', { name: 'QR code for the authenticator app' }).waitFor();
    const secret = ((await page.locator('code').first().textContent()) ?? '').replaceAll(' ', '');
    const codes = await page.getByRole('listitem').locator('code').allTextContents();
    expect(codes).toHaveLength(10);
    const totp = () => createOTP(new TextDecoder().decode(base32.decode(secret))).totp();
    await page.getByLabel('Code', { exact: true }).fill(await totp());
    await page.getByRole('button', { name: 'Finish' }).click();
    await page.getByText('The second step is on. From now on').waitFor();

    const other = await test.newPage();
    await signIn(other, person.email);
    await title(other, 'One more step');
    await other.getByLabel('Code').fill('000000');
    await other.getByRole('button', { name: 'Continue' }).click();
    await other.getByText('This code is not right').first().waitFor();
    await other.getByLabel('Code').fill(await totp());
    await other.getByRole('button', { name: 'Continue' }).click();
    await title(other, 'My account');

    const third = await test.newPage({ javaScriptEnabled: false });
    await signIn(third, person.email);
    await third.getByRole('link', { name: 'use a backup code' }).click();
    await third.getByLabel('Backup code').fill(codes[3] ?? '');
    await third.getByRole('button', { name: 'Continue' }).click();
    await title(third, 'My account');
  });

  it('works with a passkey, which is made, used and removed', async () => {
    const person = await withPassword('modern@example.org');
    const page = await test.newPage({ as: person });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await page.goto('/en/account/security');
    await page.getByRole('button', { name: 'Add it on this device' }).click();
    await page.getByText('Please fill in this field.').first().waitFor();
    await page.getByLabel('Name of the passkey').fill('My laptop');
    await page.getByRole('button', { name: 'Add it on this device' }).click();
    await page.getByText('The passkey “My laptop” is kept.').waitFor();
    await page.getByRole('button', { name: 'Add it on this device' }).waitFor();
    await page.getByLabel('Name of the passkey').fill('Again');
    await page.getByRole('button', { name: 'Add it on this device' }).click();
    await page.getByText('This device already has a passkey for your account.').waitFor();

    await page.context().clearCookies();
    await page.goto('/en/sign-in?return=%2Fen%2Faccount%2Fsecurity');
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await title(page, 'Second step and passkeys');
    await page.getByRole('button', { name: 'Remove the passkey “My laptop”' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Remove' }).click();
    await page.getByText('The passkey is removed.').waitFor();

    await page.context().clearCookies();
    await page.goto('/en/sign-in');
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.getByText('That did not work. Please try again, or sign in another way.').waitFor();
  });

  it('ends everywhere at once, or in one browser', async () => {
    const { email } = await withPassword('busy@example.org');
    const [one, two] = [test.page(), await test.newPage({ userAgent: FIREFOX })];
    await signIn(one, email);
    await signIn(two, email);
    await title(two, 'My account');
    await one.reload();
    await one.getByRole('button', { name: 'Sign out: Firefox on Linux' }).click();
    await one.getByText('That browser is signed out.').waitFor();
    await two.reload();
    await title(two, 'Sign in');
    await signIn(two, email);
    await title(two, 'My account');
    await one.getByRole('button', { name: 'Sign out everywhere' }).click();
    await one.getByText('You are signed out in every browser.').waitFor();
    await two.reload();
    await title(two, 'Sign in');
  });

  it('is over once the account is deleted', async () => {
    const person = await withPassword('leaving@example.org');
    const page = await test.newPage({ as: person });
    await page.goto('/en/account');
    await page.getByRole('link', { name: 'Delete my account' }).click();
    await page.getByLabel('Password').fill('wrong');
    await page.getByRole('button', { name: 'Delete my account for ever' }).click();
    await page.getByText('This is not your password.').first().waitFor();
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Delete my account for ever' }).click();
    await page.getByText('Your account is deleted.').waitFor();
    expect(await test.database.rows('select from auth."user" where email = $1', [person.email])).toEqual([]);
  });
});

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0';
