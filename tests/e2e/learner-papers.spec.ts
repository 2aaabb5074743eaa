import { describe, expect, it } from '@jest/globals';
import { axeInEveryTheme } from '../support/accessibility.ts';
import { useBrowser } from '../support/use-browser.ts';
import { course, givenEnrolment, lessons, questions } from './specialist.support.ts';

describe('papers of a learner', () => {
  const browser = useBrowser();

  it('prints the whole course, questions without answers, for those who take it', async () => {
    const person = await browser.given.person({ name: 'Ilze' });
    const page = await browser.newPage({ as: person });
    await page.goto(`${course}/print`);
    expect(new URL(page.url()).pathname).toBe(course);
    await givenEnrolment(browser, person.id);
    await page.goto(course);
    await page.getByRole('link', { name: 'Print the whole course' }).click();
    await page.waitForURL(`**${course}/print`);
    expect(await page.locator('main section[aria-labelledby^="print-"] > h2').count()).toBe(lessons.length + 1);
    expect(await page.locator('section[aria-labelledby="print-quiz"] section').count()).toBe(questions.length);
    expect(await page.locator('main input').count()).toBe(0);
    await page.getByRole('img', { name: 'QR code that leads to the page of this course' }).waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('banner').isVisible()).toBe(false);
  });

  it('gives the statement of hours as a file, and says what comes when there is none yet', async () => {
    const person = await browser.given.person({ name: 'Ilze' });
    const page = await browser.newPage({ as: person });
    await givenEnrolment(browser, person.id);
    await page.goto('/lv/learning');
    expect(await page.locator('main').innerText()).toContain('Tiklīdz būsiet pabeiguši kādu kursu');
    expect(await axeInEveryTheme(page)).toEqual([]);
    await browser.database.rows(
      'update enrolment set completed_at = now(), credited_minutes = 180 where person_id = $1',
      [person.id],
    );
    await page.goto('/lv/learning');
    expect(await axeInEveryTheme(page)).toEqual([]);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Lejupielādēt PDF' }).click();
    expect((await download).suggestedFilename()).toBe('inclusive-macibu-stundas.pdf');
  });
});
