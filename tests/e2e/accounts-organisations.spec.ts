import { describe, expect, it } from '@jest/globals';
import { activate } from '../support/keyboard.ts';
import { useBrowser } from '../support/use-browser.ts';

describe('an organisation', () => {
  const test = useBrowser();

  it('invites a colleague with roles, who accepts; the roles change, and end', async () => {
    const [pasvalys] = await test.database.rows<{ id: string; slug: string }>(
      `select id, slug from organisation where slug = 'pasvalys-library'`,
    );
    const coordinator = await test.given.person({ roles: ['coordinator'], organisation: pasvalys, name: 'Rūta' });
    const page = await test.newPage({ as: coordinator });
    await page.goto('/lt/account');
    await activate(page, page.getByRole('link', { name: /Pasvalio Mariaus Katiliškio/ }));
    await page.getByRole('heading', { level: 2, name: 'Nariai' }).waitFor();
    await page.getByRole('button', { name: 'Siųsti kvietimą' }).click();
    await page.getByText('Užpildykite šį lauką.').first().waitFor();
    await page.getByLabel('Kolegos el. paštas').fill('nauja@example.org');
    await page.getByRole('checkbox', { name: /Redaktorius/ }).check();
    await page.getByLabel('Laiško kalba').selectOption('lv');
    await page.getByRole('button', { name: 'Siųsti kvietimą' }).click();
    await page.getByText('Kvietimas pakeliui.').waitFor();
    await page.getByRole('button', { name: 'Atšaukti kvietimą: nauja@example.org' }).waitFor();

    const letter = await test.mails().next('nauja@example.org');
    expect(letter.subject).toMatch(/^Aicinājums pievienoties/);
    const guest = await test.newPage();
    await guest.goto(letter.links[0] ?? '');
    await guest.getByRole('link', { name: 'Ieiet', exact: true }).last().waitFor();
    const colleague = await test.given.person({ email: 'nauja@example.org', name: 'Līga', locale: 'lv' });
    await test.signIn(guest, colleague);
    await guest.reload();
    await guest.getByRole('button', { name: 'Pieņemt aicinājumu' }).click();
    await guest.getByText('Laipni lūdzam!').waitFor();

    await page.reload();
    await page.getByRole('link', { name: 'Keisti vaidmenis: Līga' }).click();
    await page.getByRole('checkbox', { name: /Redaktorius/ }).uncheck();
    await page.getByRole('checkbox', { name: /Specialistas/ }).uncheck();
    await page.getByRole('button', { name: 'Išsaugoti šiuos vaidmenis' }).click();
    await page.getByText('Pasirinkite bent vieną vaidmenį.').first().waitFor();
    await page.getByRole('checkbox', { name: /komisijos narys/ }).check();
    await page.getByRole('button', { name: 'Išsaugoti šiuos vaidmenis' }).click();
    await page.getByText('Vaidmenys išsaugoti.').waitFor();
    await page.getByRole('link', { name: 'Keisti vaidmenis: Līga' }).click();
    await page.getByRole('button', { name: 'Nutraukti narystę organizacijoje' }).click();
    await page.getByText('Šis žmogus nebėra narys.').waitFor();

    await page.getByRole('link', { name: 'Pakeitimų istorija' }).click();
    await page.getByRole('heading', { level: 1, name: 'Pakeitimų istorija' }).waitFor();
    const entries = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.locator('time') });
    expect(await entries.first().innerText()).toMatch(/Narystė nutraukta: Līga\s+Anksčiau: Vertinimo komisijos narys/);
    expect(await entries.count()).toBe(4);
    expect((await guest.goto('/lt/organisations/pasvalys-library/history'))?.status()).toBe(404);
  });

  it('shows strangers no members, and refuses those who may not see', async () => {
    const page = test.page();
    await page.goto('/en/organisations');
    await page.getByRole('link', { name: /Augšdaugava/ }).click();
    await page.getByRole('heading', { level: 1, name: /Augšdaugava/ }).waitFor();
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(0);
    expect((await page.goto('/en/organisations/no-such'))?.status()).toBe(404);
    expect((await page.goto('/en/invitations/not-an-id'))?.status()).toBe(404);
    const editor = await test.given.person({ roles: ['editor'] });
    const other = await test.newPage({ as: editor });
    expect((await other.goto('/en/organisations/new'))?.status()).toBe(403);
  });

  it('is added by an administrator', async () => {
    const administrator = await test.given.person({ isAdministrator: true });
    const page = await test.newPage({ as: administrator });
    await page.goto('/en/organisations');
    await page.getByRole('link', { name: 'Add an organisation' }).click();
    await page.getByLabel('Name in Latvian').fill('Rēzeknes bibliotēka');
    await page.getByLabel('Name in Lithuanian').fill('Rezeknės biblioteka');
    await page.getByLabel('Name in English').fill('Rēzekne Library');
    await page.getByLabel('Short name in addresses').fill('augsdaugava');
    await page.getByRole('radio', { name: 'Latvia' }).check();
    await page.getByLabel('Municipality').fill('Rēzekne');
    await page.getByRole('button', { name: 'Add the organisation' }).click();
    await page.getByText('There is an organisation with this short name already.').first().waitFor();
    expect(await page.getByLabel('Name in Latvian').inputValue()).toBe('Rēzeknes bibliotēka');
    await page.getByLabel('Short name in addresses').fill('rezekne-library');
    await page.getByRole('button', { name: 'Add the organisation' }).click();
    await page.getByText('Now invite its first coordinator.').waitFor();
    await page.getByText('Nobody belongs to this organisation yet.').waitFor();
  });
});
