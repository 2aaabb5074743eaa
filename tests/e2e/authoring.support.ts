import type { Page } from 'playwright-core';
import type { TestBrowser } from '../support/use-browser.ts';

/** Waits until the editor says that everything typed is on the server. */
export async function saved(page: Page): Promise<void> {
  await page.locator('[data-state="saved"]').waitFor();
}

export async function part(browser: TestBrowser, slug: string, key: string): Promise<Record<string, unknown>> {
  const { content } = await browser.database.row<{ content: Record<string, unknown> }>(
    `select p.content from course_draft_part p join course_draft d on d.id = p.draft_id
     join course c on c.id = d.course_id where c.slug = $1 and p.key = $2`,
    [slug, key],
  );
  return content;
}

/** Pastes HTML as a word processor puts it on the clipboard. */
export async function paste(page: Page, field: string, html: string): Promise<void> {
  const box = page.getByRole('textbox', { name: field });
  await box.click();
  await box.evaluate((element, text) => {
    const data = new DataTransfer();
    data.setData('text/html', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, html);
}
