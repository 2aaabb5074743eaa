import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeInEveryTheme } from '../support/accessibility.ts';
import { activate } from '../support/keyboard.ts';
import type { Person } from '../support/people.ts';
import { useBrowser } from '../support/use-browser.ts';
import {
  choosePhoto,
  fill,
  fitsScreen,
  formOf,
  isWaiting,
  openContest,
  organiserOf,
  phone,
  words,
} from './participant.support.ts';

const t = words.en.releases;
const TITLE = 'My brother laughs';

describe('a photo of a minor', () => {
  const test = useBrowser();
  let organiser: Person;

  beforeAll(async () => {
    await openContest(test);
    organiser = await organiserOf(test);
  });

  it('goes from a minor’s phone by the guardian’s own phone to the gallery, and leaves it again', async () => {
    const page = await test.newPage({ ...phone, as: await test.given.person({ locale: 'en', name: 'Marta' }) });
    const link = await send(page);
    const photoId = await isWaiting(test, TITLE);
    await approve();
    const guardian = await test.newPage({ ...phone, javaScriptEnabled: false });
    const gallery = await test.newPage(phone);
    const shown = async () => (await gallery.goto(`/en/contests/my-emotions/gallery/${photoId}`))?.status();
    expect(await shown()).toBe(404);
    await agree(guardian, link);
    expect(await shown()).toBe(200);
    await takeBack(guardian, link);
    expect(await shown()).toBe(404);
    await page.reload();
    await page.getByText(t.refusedText).waitFor();
    await page.getByText(t.notAllText).waitFor();
  });

  /** Answers the link that the minor shows to the guardian. */
  async function send(page: Page): Promise<string> {
    const form = formOf(page, 'en');
    await page.goto('/en/contests/my-emotions/submit');
    await choosePhoto(page, 'en');
    await fill(page, 'en', {
      title: TITLE,
      people: async () => {
        await page.getByRole('radio', { name: words.en.submit.people.whoMinor }).check();
        await form.guardianName.fill('Ieva Ozola');
        expect(await axeInEveryTheme(page)).toEqual([]);
        expect(await fitsScreen(page)).toBe(true);
      },
    });
    await form.send.click();
    await page.getByRole('heading', { level: 1, name: words.en.submit.doneTitle }).waitFor();
    await page.getByRole('link', { name: words.en.submit.see }).click();
    await page.getByText(t.pass).click();
    await page.getByRole('img', { name: t.qr }).waitFor();
    expect(await fitsScreen(page)).toBe(true);
    return (await page.getByRole('link', { name: '/releases/' }).getAttribute('href')) ?? '';
  }

  async function approve(): Promise<void> {
    const review = await test.newPage({ as: organiser });
    await review.goto('/en/moderation');
    await review.getByRole('heading', { level: 2, name: TITLE }).waitFor();
    await review.getByText(t.queue.waits).waitFor();
    await activate(review, review.getByRole('button', { name: words.en.moderation.approve }));
    await review.getByRole('heading', { name: words.en.moderation.noneTitle }).waitFor();
  }

  async function agree(page: Page, link: string): Promise<void> {
    await page.goto(link);
    await page.getByRole('heading', { level: 1, name: t.title.guardian }).waitFor();
    expect(await fitsScreen(page)).toBe(true);
    expect(await page.locator('main img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    await page.getByRole('button', { name: t.agree, exact: true }).click();
    await page.getByText(t.now.given).waitFor();
    await page.getByText(t.nowText.shown).waitFor();
  }

  async function takeBack(page: Page, link: string): Promise<void> {
    await page.goto(link);
    await page.getByRole('button', { name: t.takeBack }).click();
    await page.getByText(t.now.withdrawn).waitFor();
    const withScript = await test.newPage(phone);
    await withScript.goto(link);
    expect(await axeInEveryTheme(withScript)).toEqual([]);
    await withScript.goto(`${link.slice(0, -4)}xxxx`);
    await withScript.getByRole('heading', { level: 1, name: t.unknownTitle }).waitFor();
  }
});
