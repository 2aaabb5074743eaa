import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

export async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
}

/** "2. solis no 5" */
export async function stepsTaken(page: Page): Promise<string | undefined> {
  const words = await page.locator('main nav p').first().textContent();
  return words?.split(':')[0];
}

/** The code on the page of a booking, as it is shown. */
export async function codeOn(page: Page): Promise<string> {
  const code = (await page.locator('#code + p > span').first().textContent())?.trim() ?? '';
  expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);
  return code;
}

interface Contact {
  name: string;
  forWhom: 'self' | 'other' | 'minor';
  reach: 'phone' | 'sms' | 'email' | 'none';
}

/** The answers of the last form that every visitor gives. */
export async function fillContact(page: Page, { name, forWhom, reach }: Contact): Promise<void> {
  await page.locator(`input[name="forWhom"][value="${forWhom}"]`).check();
  await page.locator('input[name="name"]').fill(name);
  await page.locator(`input[name="reach"][value="${reach}"]`).check();
}

/** A free time of an offer, as the page of its details has it in the address. */
export async function confirmPath(page: Page, room: string, service: string, locale: string): Promise<string> {
  await page.goto(`/${locale}/rooms/${room}/book/${service}`);
  await page.locator('main li a[href*="day="]').first().click();
  const at = await page.locator('main li button[name="at"]').first().getAttribute('value');
  return `/${locale}/rooms/${room}/book/${service}/confirm?at=${at}`;
}

/** What the page tells search engines. */
export async function structuredData(page: Page): Promise<unknown> {
  return JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
}
