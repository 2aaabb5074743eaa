import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { activate, focused, tabTo } from '../support/keyboard.ts';
import { useBrowser } from '../support/use-browser.ts';

const PASSWORD = 'calm heron by the lake';

describe('joining', () => {
  const test = useBrowser({ template: 'migrated' });

  async function fill(page: Page, answers: Record<string, string>) {
    for (const [label, value] of Object.entries(answers)) await page.getByLabel(label).fill(value);
  }

  it('goes by keyboard from the form to the letter, and to signing in, back where it began', async () => {
    const page = test.page();
    await page.goto('/lv/sign-up?return=%2Flv%2Forganisations');
    await tabTo(page, page.getByLabel('Jūsu vārds'));
    await page.keyboard.type('Anna Liepiņa');
    await tabTo(page, page.getByLabel('E-pasts'));
    await page.keyboard.type('anna@example.org');
    await tabTo(page, page.getByLabel('Parole'));
    await page.keyboard.type(PASSWORD);
    await activate(page, page.getByRole('button', { name: 'Izveidot manu kontu' }));
    await page.getByRole('heading', { level: 1, name: 'Lūdzu, ielūkojieties savā pastkastē' }).waitFor();

    const letter = await test.mails().next('anna@example.org');
    expect(letter.subject).toBe('Apstipriniet savu e-pasta adresi');
    await page.goto(letter.links[0] ?? '');
    await activate(page, page.getByRole('button', { name: 'Apstiprināt adresi' }));
    await page.getByText('Jūsu e-pasta adrese ir apstiprināta. Tagad varat ieiet kontā.').waitFor();

    await tabTo(page, page.getByLabel('E-pasts'));
    await page.keyboard.type('anna@example.org');
    await tabTo(page, page.getByLabel('Parole'));
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Organizācijas' }).waitFor();
    await page.getByRole('link', { name: 'Anna Liepiņa' }).waitFor();
  });

  it('works without scripts', async () => {
    const page = await test.newPage({ javaScriptEnabled: false });
    await page.goto('/lt/sign-up');
    await fill(page, { 'Jūsų vardas': 'Jonas', 'El. paštas': 'jonas@example.org', Slaptažodis: PASSWORD });
    await page.getByRole('button', { name: 'Sukurti mano paskyrą' }).click();
    const { links } = await test.mails().next('jonas@example.org');
    await page.goto(links[0] ?? '');
    await page.getByRole('button', { name: 'Patvirtinti adresą' }).click();
    await fill(page, { 'El. paštas': 'jonas@example.org', Slaptažodis: PASSWORD });
    await page.getByRole('button', { name: 'Prisijungti', exact: true }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Mano paskyra');
    expect(await page.getByLabel('Jūsų vardas').inputValue()).toBe('Jonas');
    await page.getByLabel('Jūsų vardas').fill('Jonas Vaitkus');
    await page.getByRole('button', { name: 'Išsaugoti' }).click();
    await page.getByText('Jūsų duomenys išsaugoti.').waitFor();
    await page.getByRole('button', { name: 'Atsijungti', exact: true }).click();
    await page.getByText('Jūs atsijungėte.').waitFor();
  });

  it('says at each field and in a summary what is wrong, and keeps what was typed', async () => {
    const page = test.page();
    await page.goto('/en/sign-up');
    await fill(page, { 'Your name': 'Eve', 'E-mail': 'no address', Password: 'short' });
    await page.getByRole('button', { name: 'Create my account' }).click();
    const summary = page.getByRole('alert');
    expect(await summary.getByRole('link').allTextContents()).toEqual([
      'E-mail: Please write a full e-mail address, such as name@example.com.',
      'Password: Please use at least 10 characters.',
    ]);
    expect(await focused(page)).toContain('Please check the form');
    expect(await page.getByLabel('Your name').inputValue()).toBe('Eve');
    expect(await page.getByLabel('E-mail').inputValue()).toBe('no address');
    expect(await page.getByLabel('Password').inputValue()).toBe('');
    expect(await page.getByLabel('E-mail').getAttribute('aria-invalid')).toBe('true');
    await summary.getByRole('link').first().press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('email');
    expect(await page.title()).toContain('Create an account');
  });

  it('tells nobody that an address is known, and sends the letter again where it is waited for', async () => {
    const known = await test.given.person({ email: 'known@example.org', locale: 'en' });
    const page = test.page();
    await page.goto('/en/sign-up');
    await fill(page, { 'Your name': 'Eve', 'E-mail': known.email, Password: PASSWORD });
    await page.getByRole('button', { name: 'Create my account' }).click();
    await page.getByRole('heading', { name: 'Please look into your mailbox' }).waitFor();
    expect((await test.mails().next(known.email)).subject).toBe('You already have an account');
    await page.getByLabel('E-mail').fill('nobody@example.org');
    await page.getByRole('button', { name: 'Send again' }).click();
    await page.getByText('the letter is on its way again').waitFor();
  });

  it('leads on from a link that does not work any more', async () => {
    const page = test.page();
    await page.goto('/en/confirm-address?token=none');
    await page.getByRole('button', { name: 'Confirm the address' }).click();
    await page.getByText('This link has run out, or was used before.').waitFor();
    await page.getByRole('link', { name: 'Send the letter again' }).click();
    await page.getByRole('heading', { name: 'Please look into your mailbox' }).waitFor();
  });
});
