import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axe, axeInEveryTheme } from '../support/accessibility.ts';
import { activate, tabTo } from '../support/keyboard.ts';
import type { Organisation, Person } from '../support/people.ts';
import { useBrowser } from '../support/use-browser.ts';

const browser = useBrowser();

const PHONE = { width: 360, height: 740 };

/** Opens a folded form with the keyboard, its summary being reached by Tab. */
async function unfold(page: Page, summary: string): Promise<void> {
  await activate(page, page.locator('summary', { hasText: summary }).first());
}

describe('a library keeps its room', () => {
  let inese: Person;
  let anna: Person;

  beforeAll(async () => {
    const organisation = await browser.database.row<Organisation>(
      `select id, slug from organisation where slug = 'augsdaugava'`,
    );
    inese = await browser.given.person({ roles: ['coordinator'], organisation, name: 'Inese', locale: 'lv' });
    anna = await browser.given.person({ roles: ['editor'], organisation, name: 'Anna', locale: 'lv' });
  });

  it('changes the profile by keyboard, a colleague reviews it, and a visitor sees it on a phone without scripts', async () => {
    const page = browser.page();
    await browser.signIn(page, inese);
    await page.goto('/lv/authoring/rooms');
    expect(await axe(page)).toEqual([]);
    await activate(page, page.getByRole('link', { name: 'Sensorā lasītava Višķos' }));
    await page.getByRole('heading', { level: 1, name: 'Sensorā lasītava Višķos' }).waitFor();
    await activate(page, page.getByRole('link', { name: 'Telpa maņām' }));
    await page.getByRole('heading', { name: 'Stundas, kad ir citādi' }).waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);

    await unfold(page, 'Pievienot stundas, kad ir citādi');
    const form = page.locator('#span-new');
    await tabTo(page, form.getByLabel('Trešdiena'));
    await page.keyboard.press('Space');
    await form.getByLabel('No', { exact: true }).fill('15:00');
    await form.getByLabel('Līdz', { exact: true }).fill('14:00');
    await form.getByLabel('Kas tad notiek').fill('Bibliotēkā mēģina koris.');
    await activate(page, form.getByRole('button', { name: 'Pievienot' }));
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').getByRole('link').allTextContents()).toEqual([
      'Līdz: Beigām jābūt pēc sākuma.',
    ]);
    await form.getByLabel('Līdz', { exact: true }).fill('16:00');
    await activate(page, form.getByRole('button', { name: 'Pievienot' }));
    await page.getByText('Saglabāts.').waitFor();

    await page.goto('/lv/authoring/rooms/viski');
    await page.getByRole('heading', { name: 'Vai var publicēt?' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await activate(page, page.getByRole('button', { name: 'Nodot', exact: true }));
    await page.getByText('Gaida kolēģi').first().waitFor();

    const colleague = await browser.newPage({ as: anna, javaScriptEnabled: false });
    await colleague.goto('/lv/authoring/rooms/viski/preview');
    await colleague.getByText('Bibliotēkā mēģina koris.').first().waitFor();
    await colleague.goto('/lv/authoring/rooms/viski');
    await colleague.getByRole('button', { name: 'Publicēt', exact: true }).click();
    await colleague.getByText('Lapa ir publicēta').waitFor();

    const visitor = await browser.newPage({ javaScriptEnabled: false, viewport: PHONE });
    await visitor.goto('/lv/rooms/viski');
    const said = visitor.getByRole('listitem').filter({ hasText: 'Bibliotēkā mēģina koris.' });
    expect(await said.textContent()).toMatch(/^Trešdiena, 15:00–16:00/);
    expect(await visitor.getByRole('table', { name: 'Trešdiena', exact: true }).count()).toBe(1);
    expect(await visitor.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  });

  it('closes on a holiday after seeing who is booked then, and keeps its hours', async () => {
    const page = await browser.newPage({ as: inese });
    const year = new Date().getFullYear() + 1;
    await page.goto('/lv/authoring/rooms/subate/hours');
    await page.getByRole('link', { name: `Slēgts Latvijas svētku dienās ${year}. gadā` }).click();
    expect(await page.getByLabel(/Jāņu diena/).isChecked()).toBe(true);
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Slēgt šajās dienās' }).click();
    await page.getByText('Šajās dienās lasītava ir slēgta.').waitFor();
    await page.getByText(`${year}. gadā lasītava jau ir slēgta visās atlikušajās svētku dienās.`).waitFor();
    const [closed] = await browser.database.rows(
      `select holiday from opening_exception join resource on resource.id = resource_id
       where resource.slug = 'room:subate' and day = '${year}-06-24'`,
    );
    expect(closed).toEqual({ holiday: 'midsummer' });

    await browser.database.rows(
      `insert into booking (offer_id, starts_at, ends_at, local_start, zone, channel, language, for_whom, locale,
         sealed_details, purge_after)
       select offer.id, $1::date + time '09:00', $1::date + time '10:00', $1::date + time '11:00', 'Europe/Riga', 'on-site',
         'lv', 'self', 'lv', 'sealed', $1::date + 30
       from offer join room on room.id = room_id where room.slug = 'subate' limit 1`,
      [`${year}-02-03`],
    );
    await page.locator('summary', { hasText: 'Slēgt dienas' }).click();
    await page.locator('input[name="firstDay"]:visible').fill(`${year}-02-02`);
    await page.locator('input[name="lastDay"]:visible').fill(`${year}-02-04`);
    await page.locator('button[value="closeDays"]').click();
    await page.getByRole('heading', { name: /^Vai slēgt šajās dienās/ }).waitFor();
    const days = `select from opening_exception where day between '${year}-02-02' and '${year}-02-04' and kind = 'closed'`;
    expect(await browser.database.rows(days)).toHaveLength(0);
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tomēr slēgt' }).click();
    await page.getByText('Saglabāts.').waitFor();
    expect(await browser.database.rows(days)).toHaveLength(3);
    await page.getByRole('link', { name: /11:00$/ }).waitFor();
  });

  it('orders the story with buttons and writes its words in two languages beside each other', async () => {
    const page = await browser.newPage({ as: inese, javaScriptEnabled: false, viewport: PHONE });
    await page.goto('/lv/authoring/rooms/subate/story');
    await page.getByRole('button', { name: /Pārvietot augstāk.*Jūs ieejat bibliotēkā/ }).click();
    await page.getByText('Saglabāts.').waitFor();
    expect(await page.locator('li[id^="at-"] strong').first().textContent()).toBe('1. Jūs ieejat bibliotēkā');
    await page.goto('/lv/authoring/rooms/subate/words/lt');
    await page.getByLabel('Lasītava divos teikumos').fill('Maža ir jauki skaitykla.');
    await page.getByRole('button', { name: 'Saglabāt' }).click();
    await page.getByText('Saglabāts.').waitFor();
    expect(await page.getByLabel('Lasītava divos teikumos').inputValue()).toBe('Maža ir jauki skaitykla.');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);

    const translator = await browser.newPage({ as: inese, viewport: PHONE });
    await translator.goto('/lv/authoring/rooms/subate/history');
    await translator.getByText('Tā tas ir tagad').waitFor();
    expect(await axe(translator)).toEqual([]);
    await translator.goto('/lv/authoring/rooms/subate/words/lt');
    await translator.getByRole('link', { name: /^Datne tulkotājiem/ }).click();
    const [file] = await Promise.all([
      translator.waitForEvent('download'),
      translator.getByRole('link', { name: /^Lejupielādēt datni/ }).click(),
    ]);
    await translator.locator('input[type="file"]').setInputFiles(await file.path());
    await translator.getByRole('button', { name: 'Apskatīt datni' }).click();
    await translator.getByRole('heading', { name: 'Kas ir datnē' }).waitFor();
    expect(await axe(translator)).toEqual([]);
    expect(await translator.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  });
});
