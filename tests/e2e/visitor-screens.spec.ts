import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeInEveryTheme } from '../support/accessibility.ts';
import { eventually } from '../support/eventually.ts';
import { useBrowser } from '../support/use-browser.ts';
import { confirmPath, fillContact } from './visitor.support.ts';

const test = useBrowser();

const widths = [320, 360];

async function judge(page: Page): Promise<void> {
  const address = page.url();
  expect([address, await axeInEveryTheme(page)]).toEqual([address, []]);
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    expect([address, width, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([
      address,
      width,
      width,
    ]);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

describe('the screens of rooms and bookings', () => {
  it.each([
    '/lv/rooms',
    '/lt/rooms?town=subate&need=parking&speaks=lv',
    '/en/rooms?need=step-free&speaks=lv',
    '/lv/rooms/subate',
    '/lt/rooms/zalenieki',
    '/en/rooms/pasvalys/story',
    '/lv/rooms/viski/book',
    '/lt/rooms/zalenieki/book',
    '/en/rooms/subate/book/augsdaugava-psychologist',
    '/lv/rooms/subate/book/augsdaugava-psychologist?month=2031-01',
    '/lt/rooms/subate/book/augsdaugava-psychologist?day=2031-01-01',
    '/en/rooms/subate/book/augsdaugava-psychologist/confirm?at=2020-01-01T10:00:00Z',
    '/lv/booking',
    '/lt/booking/nobodys-link',
  ])('%s is for everyone, in every theme, down to 320 px', async (path) => {
    await test.page().goto(path);
    await judge(test.page());
  });

  it('the way through a booking is, with faults and with the booking in each of its states', async () => {
    const page = test.page();
    const path = await confirmPath(page, 'subate', 'augsdaugava-speech-therapist', 'lv');
    await judge(page);
    await page.goto(path);
    await judge(page);
    await page.getByRole('button', { name: 'Pieteikt apmeklējumu' }).click();
    await page.getByRole('alert').waitFor();
    await judge(page);
    await fillContact(page, { name: 'Anna', forWhom: 'self', reach: 'none' });
    await page.getByRole('button', { name: 'Pieteikt apmeklējumu' }).click();
    await page.locator('#code').waitFor();
    await judge(page);
    await page.getByRole('link', { name: 'Atcelt apmeklējumu' }).click();
    await judge(page);
    await page.getByRole('button', { name: 'Jā, atcelt apmeklējumu' }).click();
    await page.getByText('Apmeklējums ir atcelts').waitFor();
    await judge(page);
    await test.database.rows(
      `update booking set state = 'booked', cancelled_at = null, starts_at = now() - interval '1 hour', ends_at = now()`,
    );
    await eventually(async () => {
      await page.reload();
      expect(await page.getByText('Šis apmeklējums jau ir sācies vai beidzies').count()).toBe(1);
    });
    await judge(page);
  });

  it('need no script and little of it', async () => {
    const page = test.page();
    const scripts: number[] = [];
    page.on('response', async (response) => {
      if (response.request().resourceType() === 'script') scripts.push((await response.body()).length);
    });
    await page.goto('/lv/rooms/subate');
    await page.waitForLoadState('networkidle');
    expect(scripts.reduce((sum, size) => sum + size, 0)).toBeLessThan(10_000);
  });
});
