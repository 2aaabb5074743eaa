import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { axeInEveryTheme } from '../support/accessibility.ts';
import { useBrowser } from '../support/use-browser.ts';
import { heading, structuredData } from './visitor.support.ts';

const test = useBrowser();

describe('materials for work', () => {
  it('are narrowed down, read, taken along and cited without scripts on a small screen', async () => {
    const page = await test.newPage({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    await page.goto('/lv/materials');
    const feed = page.getByRole('link', { name: 'Jauno materiālu plūsma (Atom)' });
    const address = (await feed.getAttribute('href')) ?? '';
    expect(await page.locator('link[type="application/atom+xml"]').getAttribute('href')).toBe(address);
    expect((await page.request.get(address)).headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
    await page.getByText('Sašaurināt izvēli').click();
    await page.getByRole('link', { name: /^Kontrolsaraksts/ }).click();
    await page.getByRole('link', { name: /^Materiāla veids: Kontrolsaraksts/ }).waitFor();
    await page.getByRole('link', { name: 'Sensorās lasītavas sagatavošana: kontrolsaraksts' }).click();
    await heading(page, 'Sensorās lasītavas sagatavošana: kontrolsaraksts');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

    const file = page.getByRole('link', { name: /^Lasīt pārlūkā/ }).first();
    const shown = await page.request.get((await file.getAttribute('href')) ?? '');
    expect([shown.status(), shown.headers()['content-type']]).toEqual([200, 'application/pdf']);
    expect(shown.headers()).not.toHaveProperty('content-disposition');

    const [cited] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'BibTeX datne' }).click(),
    ]);
    expect(await readFile(await cited.path(), 'utf8')).toContain('Sensorās lasītavas sagatavošana');

    await page.getByRole('button', { name: 'Lasīt vieglajā valodā' }).click();
    await page.getByRole('button', { name: 'Lasīt parastajā valodā' }).waitFor();
  });

  it('are kept on a list of one’s own, and colleagues hear how it went', async () => {
    const specialist = await test.given.person({ roles: ['specialist'], locale: 'en' });
    const page = await test.newPage({ as: specialist });
    await page.goto('/en/materials/first-visit');
    await page.getByRole('button', { name: 'Keep on my list' }).click();
    await page.getByRole('link', { name: 'My list' }).click();
    await heading(page, 'My list');
    expect(await axeInEveryTheme(page)).toEqual([]);
    await page.getByRole('link', { name: /first visit/i }).click();
    await page.goto('/en/books/wave');
    expect(await structuredData(page)).not.toHaveProperty('inLanguage');
    await page.getByRole('button', { name: 'Keep on my list' }).click();
    await page.getByRole('link', { name: 'My list' }).click();
    expect(await page.getByRole('main').getByRole('article').count()).toBe(2);
    await page.goto('/en/materials/first-visit');
    await page.getByRole('button', { name: 'Take off my list' }).waitFor();

    await page.getByLabel('How did it go with you?').fill('Short');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('This is too short. Please write more.').first().waitFor();
    expect(await page.getByLabel('How did it go with you?').inputValue()).toBe('Short');
    await page.getByLabel('How did it go with you?').fill('We left out the music, and that was right.');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('A colleague reads your note before it is shown.').waitFor();
    await page.getByText('Waits to be read').waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);

    const stranger = await test.newPage();
    await stranger.goto('/en/materials/first-visit');
    expect(await stranger.getByText('We left out the music').count()).toBe(0);
    await test.database.rows(`update practice_note set state = 'shown', decided_at = now()`);
    await stranger.reload();
    await stranger.getByText('We left out the music').waitFor();
  });

  it('have a way to tell what is wrong, also for those who are not signed in', async () => {
    const page = test.page();
    await page.goto('/lt/materials/first-visit');
    await page.getByText('Ar čia kas nors negerai? Pasakykite mums').click();
    await page.getByRole('button', { name: 'Pranešti' }).click();
    await page.getByRole('alert').or(page.getByText('Užpildykite šį laukelį').first()).first().waitFor();
    await page.getByLabel('Kas negerai?').fill('Antra nuoroda niekur neveda.');
    await page.getByRole('button', { name: 'Pranešti' }).click();
    await page.getByText('Jūsų pranešimą gavo tie').waitFor();
    const report = await test.database.row<{ text: string }>('select text from problem_report');
    expect(report.text).toBe('Antra nuoroda niekur neveda.');
  });
});
