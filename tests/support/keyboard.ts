import type { Locator, Page } from 'playwright-core';

/** Presses Tab until the element has the focus. @throws Error naming what was met on the way */
export async function tabTo(page: Page, element: Locator, limit = 80): Promise<void> {
  const met: string[] = [];
  for (let presses = 0; presses < limit; presses += 1) {
    await page.keyboard.press('Tab');
    if (await element.evaluate((node) => node === document.activeElement)) return;
    met.push(await focused(page));
  }
  throw new Error(`${limit} times Tab did not lead there, but to: ${met.join(' → ')}`);
}

/** Moves to the element with Tab and presses Enter. */
export async function activate(page: Page, element: Locator): Promise<void> {
  await tabTo(page, element);
  await page.keyboard.press('Enter');
}

/** What has the focus, in words. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const name = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    return `${element?.tagName.toLowerCase() ?? 'nothing'} "${name.trim().slice(0, 40)}"`;
  });
}
