import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeInEveryTheme } from '../support/accessibility.ts';
import { eventually } from '../support/eventually.ts';
import { activate } from '../support/keyboard.ts';
import { plainPhoto } from '../support/photos.ts';
import { useBrowser } from '../support/use-browser.ts';
import { inSession, takes } from './lessons.support.ts';

const plan = { name: 'plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 a plan') };

describe('files of a practice task', () => {
  const browser = useBrowser();
  const files = (page: Page) => page.locator('#my-plan-files');
  const learner = async () => {
    const home = await browser.given.organisation({ slug: `library-${Math.random().toString(36).slice(2)}` });
    const person = await browser.given.person({ roles: ['specialist'], organisation: home });
    await takes(browser, person);
    return person;
  };

  it('are attached and removed without scripts, with words where one cannot be taken', async () => {
    const page = await browser.newPage({ as: await learner(), javaScriptEnabled: false });
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(inSession('lv', '/learn/close'));
    const attach = async (file: typeof plan) => {
      await page.getByLabel('Izvēlēties datnes').setInputFiles(file);
      await page.getByRole('button', { name: 'Pievienot' }).click();
      await page.waitForURL(/#my-plan-files$/);
    };
    await attach({ ...plan, name: 'page.pdf', buffer: Buffer.from('<html>'.padEnd(100)) });
    expect(await files(page).innerText()).toContain('Šāda veida datni pievienot nevar.');
    expect(await page.getByLabel('Izvēlēties datnes').getAttribute('aria-invalid')).toBe('true');
    await attach(plan);
    expect(await files(page).innerText()).toMatch(/plan\.pdf \(PDF dokuments, 1 kB\)/);
    expect(await files(page).innerText()).not.toContain('pievienot nevar');
    await page.getByRole('button', { name: 'Noņemt plan.pdf' }).click();
    await page.waitForURL(/learn\/close#my-plan-files$/);
    expect(await files(page).innerText()).not.toContain('plan.pdf');
  });

  it('leave with scripts what is being written as it is, and reach the reviewer with the work', async () => {
    const page = await browser.newPage({ as: await learner() });
    await page.goto(inSession('en', '/learn/close'));
    await page.getByLabel('Your work').fill('A corner by the window');
    const photo = { name: 'corner.jpg', mimeType: 'image/jpeg', buffer: await plainPhoto() };
    await activate(page, page.getByRole('button', { name: 'Attach' }));
    await eventually(async () => expect(await files(page).innerText()).toContain('Please choose a file first.'));
    expect(await axeInEveryTheme(page)).toEqual([]);
    await page.getByLabel('Choose files').setInputFiles([plan, photo]);
    await activate(page, page.getByRole('button', { name: 'Attach' }));
    await eventually(async () => expect(await files(page).innerText()).toContain('corner.jpg (picture'));
    expect(await page.getByLabel('Your work').inputValue()).toBe('A corner by the window');
    await eventually(async () => expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Files'));
    expect(await axeInEveryTheme(page)).toEqual([]);
    await page.getByRole('button', { name: 'Hand in the task' }).click();
    await page.waitForURL(/#my-plan$/);

    const reviewer = await learner();
    await browser.database.rows(
      'update enrolment set completed_at = now(), credited_minutes = 9 where person_id = $1',
      [reviewer.id],
    );
    const desk = await browser.newPage({ as: reviewer });
    await desk.goto('/en/learning/reviews');
    await desk.getByRole('button', { name: 'Take it to read' }).first().click();
    await desk.waitForURL(/reviews\/./);
    const [path = ''] = await desk
      .getByRole('link', { name: /plan\.pdf/ })
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const got = await desk.request.get(path);
    expect([got.status(), await got.text()]).toEqual([200, '%PDF-1.7 a plan']);
    expect(await axeInEveryTheme(desk)).toEqual([]);
  });
});
