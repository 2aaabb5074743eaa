import { describe, expect, it } from '@jest/globals';
import { useBrowser } from '../support/use-browser.ts';
import { codeOn, confirmPath, fillContact, heading } from './visitor.support.ts';

const test = useBrowser();

describe('two visitors who want the same time', () => {
  it.each([true, false])(
    'at the same moment: one gets it, the other keeps what was typed and takes another (scripts: %s)',
    async (javaScriptEnabled) => {
      const [first, second] = await Promise.all([
        test.newPage({ javaScriptEnabled }),
        test.newPage({ javaScriptEnabled }),
      ]);
      const path = await confirmPath(first, 'viski', 'augsdaugava-social-worker', 'lv');
      for (const page of [first, second]) {
        await page.goto(path);
        await fillContact(page, { name: 'Anna', forWhom: 'other', reach: 'none' });
        await page.getByLabel('Vairāk laika').check();
        await page.getByLabel(/Vai mums būtu jāzina/).fill('Nākšu ar suni.');
      }
      await Promise.all(
        [first, second].map(async (page) => {
          await page.getByRole('button', { name: 'Pieteikt apmeklējumu' }).click();
          await page
            .getByRole('heading', { level: 1, name: /Jūsu apmeklējums ir pieteikts|Daži vārdi par jums/ })
            .waitFor();
          await page.locator('#code, [role="alert"]').first().waitFor();
        }),
      );
      const winners = [first, second].filter((page) => page.url().includes('/booking/'));
      const losers = [first, second].filter((page) => !page.url().includes('/booking/'));
      expect([winners.length, losers.length]).toEqual([1, 1]);

      const [loser] = losers;
      if (!loser) return;
      await loser.getByRole('alert').getByText('Šo laiku tikko aizņēma kāds cits.').waitFor();
      expect(await loser.getByLabel('Kā jūs uzrunāt?').inputValue()).toBe('Anna');
      expect(await loser.getByLabel(/Vai mums būtu jāzina/).inputValue()).toBe('Nākšu ar suni.');
      expect(await loser.getByLabel('Vairāk laika').isChecked()).toBe(true);
      const others = loser.locator('input[name="at"]');
      expect(await others.count()).toBe(4);
      await others.first().check();
      await loser.getByRole('button', { name: 'Pieteikt apmeklējumu' }).click();
      await heading(loser, 'Jūsu apmeklējums ir pieteikts');
      await codeOn(loser);
    },
  );
});

describe('the form', () => {
  it('sent twice makes one booking', async () => {
    const page = await test.newPage({ javaScriptEnabled: false });
    await page.goto(await confirmPath(page, 'pasvalys', 'pasvalys-social-worker', 'en'));
    await page.getByLabel('Lithuanian').check();
    await fillContact(page, { name: 'Tom', forWhom: 'self', reach: 'none' });
    const form = await page
      .locator('main form')
      .evaluate((element) => [
        location.href,
        new URLSearchParams(new FormData(element as HTMLFormElement) as never).toString(),
      ]);
    const [url = '', data = ''] = form;
    const send = () =>
      page.request.post(url, {
        data,
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: test.address() },
        maxRedirects: 0,
      });
    const answers = [await send(), await send()];
    expect(answers.map((answer) => answer.status())).toEqual([303, 303]);
    expect(answers[0]?.headers()['location']).toBe(answers[1]?.headers()['location']);
  });

  it('keeps everything when the visitor goes to look at other times and comes back', async () => {
    const page = test.page();
    await page.goto(await confirmPath(page, 'pasvalys', 'pasvalys-guided-visit', 'en'));
    await fillContact(page, { name: 'Tom', forWhom: 'other', reach: 'phone' });
    await page.getByRole('link', { name: /^Change\s?: When$/ }).click();
    await heading(page, 'What time suits you?');
    await page.goBack();
    expect(await page.getByLabel('What may we call you?').inputValue()).toBe('Tom');
    expect(await page.locator('input[name="forWhom"][value="other"]').isChecked()).toBe(true);
  });

  it('puts nothing of the person into an address', async () => {
    const page = test.page();
    const seen: string[] = [];
    page.on('request', (request) => seen.push(request.url()));
    await page.goto(await confirmPath(page, 'pasvalys', 'pasvalys-guided-visit', 'en'));
    await page.getByLabel('What may we call you?').fill('Hortensia');
    await page.getByRole('button', { name: 'Book the visit' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('What may we call you?').inputValue()).toBe('Hortensia');
    await fillContact(page, { name: 'Hortensia', forWhom: 'self', reach: 'none' });
    await page.getByRole('button', { name: 'Book the visit' }).click();
    await heading(page, 'Your visit is booked');
    expect(seen.filter((url) => url.includes('Hortensia'))).toEqual([]);
    expect(seen.filter((url) => !url.startsWith(test.address()))).toEqual([]);
  });

  it('offers near times in the place of one that has passed, and leads on from an address without a time', async () => {
    const page = test.page();
    await page.goto('/en/rooms/viski/book/augsdaugava-social-worker/confirm?at=2020-01-01T10:00:00Z');
    await page.getByText('This time has already passed.').waitFor();
    await page.goto('/en/rooms/viski/book/augsdaugava-social-worker/confirm?at=nonsense');
    await heading(page, 'Which day suits you?');
    const missing = await page.goto('/en/rooms/viski/book/pasvalys-psychologist');
    expect(missing?.status()).toBe(404);
  });
});

describe('the code', () => {
  it('is not found by guessing', async () => {
    const page = await test.newPage({ javaScriptEnabled: false });
    await page.goto('/lv/booking');
    for (let guess = 0; guess <= 20; guess += 1) {
      await page.getByLabel('Kods').fill('K7PM-4XTB');
      await page.getByRole('button', { name: 'Atrast manu apmeklējumu' }).click();
    }
    await page.getByRole('alert').getByText('Nepareizs kods ierakstīts pārāk daudz reižu.').waitFor();
  });

  it('and the link of nobody lead to a page that says so', async () => {
    const page = test.page();
    const answer = await page.goto('/lt/booking/nobodys-link');
    expect(answer?.status()).toBe(404);
    await heading(page, 'Pagal šią nuorodą apsilankymo neradome');
    await page.getByRole('link', { name: 'Ieškoti pagal kodą' }).click();
    await heading(page, 'Turiu kodą');
  });
});
