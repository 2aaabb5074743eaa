import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually.ts';
import type { TestBrowser } from '../support/use-browser.ts';
import { givenEnrolment } from './specialist.support.ts';

/** A learner whose browser has taken up its worker. */
export async function offlineLearner(browser: TestBrowser) {
  const person = await browser.given.person({ name: 'Ilze' });
  const enrolment = await givenEnrolment(browser, person.id);
  const page = await browser.newPage({ as: person });
  await page.goto('/en/learning');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return { person, enrolment, page };
}

/** Opens a page, and waits until it is kept. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await eventually(async () => expect(await keptPages(page)).toContain(path));
  await eventually(async () => expect(await areKept(page)).toBe(true));
}

/** How many requests wait on this device to be sent. */
export function waiting(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const asked = indexedDB.open('inclusive-offline');
        asked.onerror = () => reject(new Error('the store does not open'));
        asked.onsuccess = () => {
          const count = asked.result.transaction('outbox').objectStore('outbox').count();
          count.onsuccess = () => resolve(count.result);
          asked.result.close();
        };
      }),
  );
}

/** Pictures come after their page. */
function areKept(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const pictures = [...document.querySelectorAll<HTMLImageElement>('main img')];
    const kept = await Promise.all(pictures.map(({ src }) => caches.match(src)));
    return kept.every(Boolean);
  });
}

export function keptPages(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const keys = await (await caches.open('inclusive-pages')).keys();
    return keys.map(({ url }) => new URL(url).pathname).filter((path) => !path.startsWith('/media/'));
  });
}

/** With its style, and with every picture. */
export function isWhole(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const pictures = [...document.querySelectorAll<HTMLImageElement>('main img')];
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all(pictures.map((picture) => picture.decode()));
    return getComputedStyle(document.querySelector('main') ?? document.body).flexGrow === '1';
  });
}
