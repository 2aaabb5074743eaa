import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { entries } from '../../web/src/locales/en/entries.ts';
import { axeInEveryTheme } from '../support/accessibility.ts';
import { eventually } from '../support/eventually.ts';
import { focused } from '../support/keyboard.ts';
import type { Person } from '../support/people.ts';
import { phonePhoto } from '../support/photos.ts';
import { useBrowser } from '../support/use-browser.ts';
import {
  choosePhoto,
  fillRights,
  fillWords,
  fitsScreen,
  formOf,
  isWaiting,
  openContest,
  phone,
  photoIsReady,
  texts,
  words,
} from './participant.support.ts';

const t = words.en.submit;
const folder = join(import.meta.dirname, '../.output/data', randomUUID());

describe('a photo of one’s own', () => {
  const test = useBrowser();

  beforeAll(async () => {
    await openContest(test);
    await mkdir(folder, { recursive: true });
  });

  afterAll(() => rm(folder, { recursive: true }));

  const isUsable = async (page: Page) => {
    expect(await axeInEveryTheme(page)).toEqual([]);
    expect(await fitsScreen(page)).toBe(true);
  };

  it('is begun on a phone, finished on another device, changed, and withdrawn', async () => {
    const person = await test.given.person({ locale: 'en' });
    await begin(await test.newPage({ ...phone, as: person }));
    const page = await test.newPage({ ...phone, as: person });
    await finish(page);
    const id = await isWaiting(test, texts.en.title);
    await approve(id);
    await change(page, id);
    await withdraw(page, id);
  });

  async function begin(page: Page): Promise<void> {
    await page.goto('/en/contests/my-emotions/submit');
    await choosePhoto(page, 'en');
    await photoIsReady(page);
    await formOf(page, 'en').next.click();
    expect(await focused(page)).toBe(`legend "${t.steps.words}"`);
    await formOf(page, 'en').title.fill('Half a title');
    await formOf(page, 'en').emotion('calm').check();
    await page.getByRole('status').filter({ hasText: t.kept }).waitFor();
    await eventually(async () => {
      const kept = await test.database.rows<{ version: number }>('select version from photo_draft');
      expect(kept[0]?.version).toBeGreaterThan(1);
    });
    await isUsable(page);
    await page.context().close();
  }

  async function finish(page: Page): Promise<void> {
    await page.goto('/en/contests/my-emotions/mine');
    await page.getByText(words.en.state.draft, { exact: true }).waitFor();
    await isUsable(page);
    await page.getByRole('link', { name: entries.goOn }).click();
    const form = formOf(page, 'en');
    await form.title.waitFor();
    expect(await form.title.inputValue()).toBe('Half a title');
    expect(await form.emotion('calm').isChecked()).toBe(true);
    await fillWords(page, 'en');
    await form.next.click();
    await form.nobodyShown.check();
    await form.author.check();
    await isUsable(page);
    await form.next.click();
    await fillRights(page, 'en');
    await isUsable(page);
    await form.send.click();
    await page.getByRole('heading', { level: 1, name: t.doneTitle }).waitFor();
    await page.getByRole('link', { name: t.see }).click();
    await page.getByRole('heading', { level: 1, name: texts.en.title }).waitFor();
  }

  /** As if an organiser had done it; its files are of no matter here. */
  const approve = (id: string) =>
    test.database.rows(`update photo set state = 'approved', decided_at = now() where id = $1`, [id]);

  async function change(page: Page, id: string): Promise<void> {
    await page.goto(`/en/contests/my-emotions/mine/${id}`);
    await isUsable(page);
    await page.getByRole('link', { name: entries.change, exact: true }).click();
    await page.getByText(entries.backToCheck).waitFor();
    await isUsable(page);
    await page.locator('#form-title').fill('Another title');
    await test.database.rows('update photo set version = version + 1 where id = $1', [id]);
    await page.getByRole('button', { name: entries.save }).click();
    await page.getByText(t.refused.CHANGED_ELSEWHERE).waitFor();
    await page.goto(`/en/contests/my-emotions/mine/${id}?change=yes`);
    await page.locator('#form-title').fill('Another title');
    await page.getByRole('button', { name: entries.save }).click();
    await page.getByText(entries.saved).waitFor();
    await page.getByRole('heading', { level: 1, name: 'Another title' }).waitFor();
    await page.getByText(words.en.state.waiting, { exact: true }).waitFor();
  }

  async function withdraw(page: Page, id: string): Promise<void> {
    await page.locator('summary').filter({ hasText: words.en.myPhotos.withdraw }).click();
    await page.getByRole('button', { name: words.en.myPhotos.withdrawSure }).click();
    await page.getByText(words.en.myPhotos.withdrawnTitle).waitFor();
    expect(await test.database.rows(`select from photo where id = $1 and state = 'withdrawn'`, [id])).toHaveLength(1);
  }

  it('is sent without JavaScript too, and a draft is deleted', async () => {
    const person: Person = await test.given.person({ locale: 'en' });
    const page = await test.newPage({ ...phone, as: person, javaScriptEnabled: false });
    const file = join(folder, 'gate.jpg');
    await writeFile(file, await phonePhoto());
    const upload = async () => {
      await page.goto('/en/contests/my-emotions/submit');
      await page.locator('#plain-photo').setInputFiles(file);
      await page.getByRole('button', { name: t.plain.send }).click();
      await page.waitForURL(/mine\/.*change=yes/);
    };
    await upload();
    const form = formOf(page, 'en');
    await fillWords(page, 'en', 'Plainly');
    await form.nobodyShown.check();
    await form.author.check();
    await page.getByRole('button', { name: t.send }).click();
    await form.summary.getByRole('link', { name: t.licence.replace('?', '') }).waitFor();
    expect(await form.title.inputValue()).toBe('Plainly');
    await fillRights(page, 'en');
    await page.getByRole('button', { name: t.send }).click();
    await page.getByText(entries.sent).waitFor();
    await isWaiting(test, 'Plainly');

    await writeFile(file, await phonePhoto());
    await upload();
    await form.title.fill('Kept for later');
    await page.getByRole('button', { name: entries.keep }).click();
    await page.getByText(entries.savedPlain).waitFor();
    await page.goto('/en/contests/my-emotions/mine');
    await page.getByRole('heading', { level: 2, name: 'Kept for later' }).waitFor();
    await page.locator('summary').filter({ hasText: entries.deleteDraft }).click();
    await page.getByRole('button', { name: entries.deleteSure }).click();
    await page.getByText(entries.deleted).waitFor();
    expect(await test.database.rows(`select from photo where state = 'draft'`)).toEqual([]);
  });
});
