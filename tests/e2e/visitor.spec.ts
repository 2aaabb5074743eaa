import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { activate, tabTo } from '../support/keyboard.ts';
import { useBrowser } from '../support/use-browser.ts';
import { codeOn, fillContact, heading, stepsTaken } from './visitor.support.ts';

const test = useBrowser();

/** From the list of rooms to the times of a day, with nothing but links. */
async function chooseTime(page: Page, words: Record<'town' | 'submit' | 'room' | 'service', string>): Promise<void> {
  await page.getByLabel(words.town).selectOption('ilukste');
  await page.getByRole('button', { name: words.submit }).click();
  await page.locator('main article a').first().click();
  await page.getByRole('heading', { level: 1, name: words.room }).waitFor();
  await page.getByRole('link', { name: words.service }).click();
  await page.locator('main li a[href*="day="]').last().click();
  await page.locator('main li button[name="at"]').first().click();
}

describe('a visitor without an account', () => {
  it('finds the nearest room, reads, books, keeps the date and cancels with the link', async () => {
    const page = test.page();
    await page.goto('/lv/rooms');
    await page.getByLabel('Kur jūs atrodaties?').selectOption('ilukste');
    await page.getByRole('button', { name: 'Rādīt lasītavas' }).click();
    const cards = page.locator('main article h3');
    expect(await cards.allTextContents()).toEqual([
      '1Sensorā lasītava Subatē',
      '2Sensorā lasītava Višķos',
      '3Sensorā lasītava Pasvalē',
      '4Sensorā lasītava Zaļeniekos (iecerēta)',
    ]);
    await page
      .getByRole('navigation', { name: /Lasītavu karte/ })
      .getByRole('link', { name: '1. Sensorā lasītava Subatē' })
      .click();
    await heading(page, 'Sensorā lasītava Subatē');
    for (const title of ['Kas jūs sagaida', 'Telpa jūsu maņām', 'Darba laiks', 'Ko varat izmantot']) {
      await page.getByRole('heading', { level: 2, name: title }).waitFor();
    }
    await page.getByRole('link', { name: 'Lasīt stāstu' }).click();
    expect(await page.locator('main ol img').count()).toBe(6);
    expect(
      await page
        .locator('main ol img')
        .evaluateAll((all) => all.every((each) => (each as HTMLImageElement).alt === '')),
    ).toBe(true);
    await page.getByRole('link', { name: 'Atpakaļ pie lasītavas' }).click();

    await page.getByRole('link', { name: 'Psihologa konsultācija' }).click();
    await heading(page, 'Kura diena jums der?');
    await page.getByText('2. solis no 5').waitFor();
    const day = page.locator('main li a[href*="day="]').last();
    expect(await day.textContent()).toMatch(/^\p{Lu}\p{L}+diena, \d{1,2}\.\s\p{L}+\d+ brīv/u);
    await day.click();
    await page.locator('main li button[name="at"]').first().click();
    await heading(page, 'Daži vārdi par jums');
    await fillContact(page, { name: 'Anna', forWhom: 'self', reach: 'email' });
    await page.getByLabel('E-pasta adrese').fill('anna@example.org');
    await page.getByRole('button', { name: 'Pieteikt apmeklējumu' }).click();

    await heading(page, 'Jūsu apmeklējums ir pieteikts');
    const code = await codeOn(page);
    const letter = await test.mails().next('anna@example.org');
    expect(letter.text).toContain(code);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Saglabāt manā kalendārā' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('apmeklejums.ics');

    await page.goto(letter.links[0] ?? '');
    await heading(page, 'Jūsu apmeklējums');
    expect(await codeOn(page)).toBe(code);
    await page.getByRole('link', { name: 'Atcelt apmeklējumu' }).click();
    await page.getByRole('link', { name: 'Nē, paturēt' }).click();
    await page.getByRole('link', { name: 'Atcelt apmeklējumu' }).click();
    await page.getByRole('button', { name: 'Jā, atcelt apmeklējumu' }).click();
    await page.getByText('Apmeklējums ir atcelts').waitFor();
    expect((await test.mails().next('anna@example.org')).subject).toBe('Jūsu apmeklējums ir atcelts');
  });

  it('does the same without scripts, in Lithuanian, and finds the booking again by its code', async () => {
    const page = await test.newPage({ javaScriptEnabled: false });
    await page.goto('/lt/rooms');
    await chooseTime(page, {
      town: 'Kur esate?',
      submit: 'Rodyti skaityklas',
      room: 'Sensorinė skaitykla Subatėje',
      service: 'Socialinio darbuotojo patarimas',
    });
    await heading(page, 'Keli žodžiai apie jus');
    await page.getByLabel('Latvių').check();
    await fillContact(page, { name: 'Ona', forWhom: 'minor', reach: 'none' });
    await page.getByRole('button', { name: 'Registruoti apsilankymą' }).click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /turi sutikti vienas iš tėvų arba globėjas/ })
      .waitFor();
    expect(await page.getByLabel('Kaip į jus kreiptis?').inputValue()).toBe('Ona');
    await page.getByLabel(/^Esu vienas iš tėvų/).check();
    await page.getByRole('button', { name: 'Registruoti apsilankymą' }).click();
    await heading(page, 'Jūsų apsilankymas užregistruotas');
    const code = await codeOn(page);

    await page.goto('/lt/booking');
    await page.getByLabel('Kodas').fill('K7PM-0000');
    await page.getByRole('button', { name: 'Rasti mano apsilankymą' }).click();
    await page
      .getByRole('alert')
      .getByText(/Kodą sudaro 8 raidės/)
      .waitFor();
    await page.getByLabel('Kodas').fill(code.toLowerCase().replace('-', ' '));
    await page.getByRole('button', { name: 'Rasti mano apsilankymą' }).click();
    await heading(page, 'Jūsų apsilankymas');
    await page.getByRole('link', { name: 'Atšaukti apsilankymą' }).click();
    await page.getByRole('button', { name: 'Taip, atšaukti apsilankymą' }).click();
    await page.getByText('Apsilankymas atšauktas').waitFor();
    await page.reload();
    await page.getByText('Apsilankymas atšauktas').waitFor();
  });

  it('does it by keyboard alone, in English', async () => {
    const page = test.page();
    await page.goto('/en/rooms');
    await tabTo(page, page.getByLabel('Where are you?'));
    await page.keyboard.type('Pasvalys');
    await activate(page, page.getByRole('button', { name: 'Show rooms' }));
    await activate(page, page.locator('main article a').first());
    await activate(page, page.getByRole('link', { name: 'Book a visit' }));
    await activate(page, page.locator('#book').locator('..').locator('..').getByRole('link').first());
    await heading(page, 'Which day suits you?');
    await activate(page, page.locator('main li a[href*="day="]').first());
    await activate(page, page.locator('main li button[name="at"]').first());
    await heading(page, 'A few words about you');
    await tabTo(page, page.locator('input[name="channel"]').first());
    await tabTo(page, page.locator('input[name="language"][value="en"]'));
    await tabTo(page, page.locator('input[name="forWhom"]').first());
    await page.keyboard.press('Space');
    await tabTo(page, page.getByLabel('What may we call you?'));
    await page.keyboard.type('Tom');
    await tabTo(page, page.locator('input[name="reach"]').first());
    await page.keyboard.press('Space');
    await tabTo(page, page.getByLabel('Phone number'));
    await page.keyboard.type('+370 600 00000');
    await activate(page, page.getByRole('button', { name: 'Book the visit' }));
    await heading(page, 'Your visit is booked');
    expect(await stepsTaken(page)).toBe('Step 5 of 5');
    await activate(page, page.getByRole('link', { name: 'Cancel the visit' }));
    await activate(page, page.getByRole('button', { name: 'Yes, cancel the visit' }));
    await page.getByText('The visit is cancelled').waitFor();
  });

  it('is shown the nearest room when the device tells where it is, to a kilometre', async () => {
    const page = await test.newPage({
      geolocation: { latitude: 56.04512, longitude: 26.78123 },
      permissions: ['geolocation'],
    });
    await page.goto('/lv/rooms?need=parking');
    await page.getByRole('button', { name: 'Atrast man tuvāko' }).click();
    await page.waitForURL(/\/lv\/rooms\?.*at=56\.05%2C26\.78/);
    expect(new URL(page.url()).searchParams.getAll('need')).toEqual(['parking']);
    expect(await page.locator('main article h3').first().textContent()).toBe('1Sensorā lasītava Višķos');
    await page.getByText('< 1 km no jums').waitFor();
  });

  it('is told when the device does not tell, and what to do then', async () => {
    const page = await test.newPage({ permissions: [] });
    await page.goto('/en/rooms');
    await page.getByRole('button', { name: 'Find the nearest to me' }).click();
    await page.getByText('Please choose a town instead.').waitFor();
  });

  it('learns by which clock the times are where their own shows another time', async () => {
    const path = '/en/rooms/subate/book/augsdaugava-social-worker';
    const open = async (timezoneId: string) => {
      const page = await test.newPage({ timezoneId });
      await page.goto(path);
      await page.locator('main li a[href*="day="]').first().click();
      await page.waitForFunction(() => document.readyState === 'complete');
      return page.locator('p[data-enhance="zone"]');
    };
    await (await open('Europe/London')).getByText('time in Latvia').waitFor();
    expect(await (await open('Europe/Vilnius')).isVisible()).toBe(false);
  });
});
