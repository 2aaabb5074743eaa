import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeInEveryTheme } from '../support/accessibility.ts';
import { eventually } from '../support/eventually.ts';
import { activate } from '../support/keyboard.ts';
import { useBrowser } from '../support/use-browser.ts';
import { fillContact, heading } from './visitor.support.ts';

const test = useBrowser();
const service = '/en/rooms/subate/book/augsdaugava-social-worker';

async function toTimes(page: Page): Promise<void> {
  await page.goto(service);
  await page.locator('main li a[href*="day="]').last().click();
}

const times = (page: Page) => page.locator('main li button[name="at"]').allTextContents();

describe('a time that a visitor has chosen', () => {
  it('is kept for them alone, for longer when they ask, and nothing typed is lost (no scripts)', async () => {
    const page = await test.newPage({ javaScriptEnabled: false });
    await toTimes(page);
    const all = await times(page);
    const [first = '', second = ''] = [all[0], all.at(-1)];
    await page.getByRole('button', { name: first, exact: true }).click();
    await heading(page, 'A few words about you');
    const until =
      (
        await page
          .getByText(/^Kept for you until/)
          .first()
          .textContent()
      )?.slice(-5) ?? '';
    expect(until).toMatch(/^\d\d:\d\d$/);

    const rival = await test.newPage({ javaScriptEnabled: false });
    await toTimes(rival);
    expect(await times(rival)).not.toContain(first);

    await fillContact(page, { name: 'Tom', forWhom: 'self', reach: 'none' });
    await page.getByLabel('More time', { exact: true }).check();
    await page.getByRole('button', { name: 'Keep it for longer' }).click();
    await page.getByRole('status').getByText('The time is now kept for you until').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.getByLabel('What may we call you?').inputValue()).toBe('Tom');
    expect(await page.getByLabel('More time', { exact: true }).isChecked()).toBe(true);

    await page.getByRole('button', { name: /^Change\s?: When$/ }).click();
    await page.getByText('A time is kept for you').waitFor();
    await page.getByRole('button', { name: second, exact: true }).click();
    await heading(page, 'A few words about you');
    expect(await page.getByLabel('What may we call you?').inputValue()).toBe('Tom');
    expect(await page.getByLabel('More time', { exact: true }).isChecked()).toBe(true);
    const sealed = await test.database.rows<{ answers: string }>('select sealed_answers as answers from hold');
    expect(JSON.stringify(sealed)).not.toContain('Tom');
    await rival.reload();
    expect(await times(rival)).toContain(first);
    expect(await times(rival)).not.toContain(second);
    await page.getByRole('button', { name: 'Let this time go' }).click();
    await heading(page, 'Which day suits you?');
    await rival.reload();
    expect(await times(rival)).toContain(second);
  });

  it('is booked by the Enter key, after reading and reloading; the page says when it is kept no longer', async () => {
    const page = test.page();
    await toTimes(page);
    await activate(page, page.locator('main li button[name="at"]').first());
    await heading(page, 'A few words about you');
    expect(await axeInEveryTheme(page)).toEqual([]);
    await fillContact(page, { name: 'Tom', forWhom: 'self', reach: 'none' });
    await page.getByRole('button', { name: /^Change\s?: When$/ }).click();
    await page.getByText('A time is kept for you').waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);
    await page.goBack();
    expect(await page.getByLabel('What may we call you?').inputValue()).toBe('Tom');
    await test.database.rows(`delete from hold`);
    await eventually(async () => {
      await page.reload();
      expect(await page.getByText('The time is no longer kept for you').isVisible()).toBe(true);
    });
    await fillContact(page, { name: 'Tom', forWhom: 'self', reach: 'none' });
    await page.getByLabel('Latvian').check();
    await page.getByLabel('What may we call you?').press('Enter');
    await heading(page, 'Your visit is booked');

    await activate(page, page.getByRole('link', { name: 'Choose another time' }));
    await heading(page, 'Which day suits you?');
    expect(await axeInEveryTheme(page)).toEqual([]);
    await activate(page, page.locator('main li a[href*="day="]').first());
    await page.getByText('It stays yours until you have another one.').waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);
    await activate(page, page.locator('main li button[name="at"]').first());
    await page.getByText('Your visit has a new time').waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);
    const moved = await test.database.row<{ sequence: number }>('select sequence from booking');
    expect(moved.sequence).toBe(1);
    await activate(page, page.getByRole('button', { name: 'Back to the former time' }));
    await page.getByText('Your visit has a new time').waitFor();
    expect(await test.database.row('select sequence from booking')).toEqual({ sequence: 2 });
  });
});
