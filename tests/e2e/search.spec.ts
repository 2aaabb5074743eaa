import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axe, axeInEveryTheme } from '../support/accessibility.ts';
import { eventually } from '../support/eventually.ts';
import { useBrowser } from '../support/use-browser.ts';

const test = useBrowser();

async function widthAt(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 800 });
  return page.evaluate(() => document.documentElement.scrollWidth);
}

describe('search', () => {
  beforeAll(() =>
    eventually(async () => {
      const [index] = await test.database.rows<{ finished: boolean }>(
        'select finished_at is not null as finished from search_index',
      );
      expect(index?.finished).toBe(true);
    }),
  );

  it('finds a word without its marks in another form, from any page, and opens what was found', async () => {
    const page = test.page();
    await page.goto('/lv');
    await page.getByLabel('Meklēt visā vietnē').fill('gimenem');
    await page.getByRole('search').getByRole('button', { name: 'Meklēt' }).click();
    await page.waitForURL('**/lv/search?q=gimenem');
    expect(await page.title()).toContain('Meklēšana: gimenem');
    expect((await page.locator('mark').allTextContents()).every((word) => /^ģime[nņ]/i.test(word))).toBe(true);
    expect(await axeInEveryTheme(page)).toEqual([]);
    for (const width of [320, 360, 768]) expect(await widthAt(page, width)).toBe(width);
    await widthAt(page, 1280);
    await page
      .getByRole('navigation', { name: 'Rezultāti pa veidiem' })
      .getByRole('link', { name: /^Lasītavas/ })
      .click();
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Lasītavas']);
    await page.getByRole('heading', { level: 3 }).getByRole('link').first().click();
    expect(page.url()).toContain('/lv/rooms/');
  });

  it('finds a town in another case, and says the language of what is in another one', async () => {
    const page = test.page();
    await page.goto('/lt/search?q=Rokiskyje');
    expect(await page.locator('mark').first().textContent()).toMatch(/^Rokišk/);
    await page.goto('/en/search?q=šeimoms');
    expect(await page.locator('[lang=lt] mark').count()).toBeGreaterThan(0);
    await page.goto('/lv/search?q=sensras+lasitva');
    expect(await page.getByText('Tā vietā rādām to').textContent()).toContain('sensorā');
  });

  it('suggests while somebody types: by keyboard, told to screen readers', async () => {
    const page = test.page();
    await page.goto('/lv');
    const field = page.getByLabel('Meklēt visā vietnē');
    await field.pressSequentially('lasitav');
    const list = page.getByRole('listbox', { name: 'Ieteikumi' });
    await list.waitFor();
    expect([await field.getAttribute('role'), await field.getAttribute('aria-expanded')]).toEqual(['combobox', 'true']);
    expect(await page.getByText(/^Ieteikumi: \d$/).textContent()).toBe(
      `Ieteikumi: ${await list.getByRole('option').count()}`,
    );
    await page.keyboard.press('ArrowDown');
    const chosen = list.getByRole('option', { selected: true });
    expect(await field.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
    expect(await axe(page)).toEqual([]);
    expect(await widthAt(page, 360)).toBe(360);
    await page.keyboard.press('Escape');
    expect([await list.isVisible(), await field.getAttribute('aria-expanded')]).toEqual([false, 'false']);
    await field.pressSequentially('a');
    await list.waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/lv\/(rooms|courses|materials|books)\//);
  });

  it('works without a script, and helps where nothing is found', async () => {
    const page = await test.newPage({ javaScriptEnabled: false });
    await page.goto('/en/search');
    await page.getByLabel('What are you looking for?').fill('& | ! <->');
    await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe(
      'Nothing was found for “& | ! <->”',
    );
    expect(await page.getByText('There is no word in it to look for').count()).toBe(1);
    for (const way of ['Reading rooms', 'Courses', 'Materials', 'Sensory books', 'About us']) {
      expect([way, await page.getByRole('main').getByRole('link', { name: way, exact: true }).count()]).toEqual([
        way,
        1,
      ]);
    }
    await page.getByLabel('What are you looking for?').fill('room');
    await page.getByLabel('What kind of thing?').selectOption('room');
    await page.getByLabel('In which language?').selectOption('en');
    await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
    expect(await page.getByRole('heading', { level: 3 }).count()).toBeGreaterThan(1);
  });
});
