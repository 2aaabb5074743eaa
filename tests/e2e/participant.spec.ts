import { beforeAll, describe, expect, it } from '@jest/globals';
import { locales, type Locale } from '@inclusive/localisation/locale';
import type { Page } from 'playwright-core';
import { activate, focused, tabTo } from '../support/keyboard.ts';
import type { Person } from '../support/people.ts';
import { useBrowser } from '../support/use-browser.ts';
import {
  choosePhoto,
  fillByKeyboard,
  fitsScreen,
  isWaiting,
  openContest,
  organiserOf,
  phone,
  photoIsReady,
  texts,
  words,
} from './participant.support.ts';

describe('a participant with a phone and a keyboard', () => {
  const test = useBrowser();
  let organiser: Person;

  beforeAll(async () => {
    await openContest(test);
    organiser = await organiserOf(test);
  });

  it.each(locales)(
    'sends a photo, an organiser approves it, all see it upright, and it can be withdrawn (%s)',
    async (locale) => {
      const participant = await test.given.person({ locale });
      const page = await test.newPage(phone);
      await arrive(page, locale);
      await test.signIn(page, participant);
      await send(page, locale);
      await isWaiting(test, texts[locale].title);
      await seeState(page, locale, 'waiting');
      await approve(locale);
      const letter = await test.mails().next(participant.email);
      await seeInGallery(locale, new URL(letter.links[0] ?? '').pathname);
      await withdraw(page, locale);
      const gone = await test.newPage();
      expect((await gone.goto(letter.links[0] ?? ''))?.status()).toBe(410);
    },
  );

  /** From the contest's page to signing in, with the way back. */
  async function arrive(page: Page, locale: Locale): Promise<void> {
    await page.goto(`/${locale}/contests/my-emotions`);
    expect(await fitsScreen(page)).toBe(true);
    await activate(page, page.getByRole('link', { name: words[locale].enter, exact: true }).first());
    await page.waitForURL(/sign-in/);
    expect(new URL(page.url()).searchParams.get('return')).toBe(`/${locale}/contests/my-emotions/submit`);
  }

  async function send(page: Page, locale: Locale): Promise<void> {
    await page.goto(`/${locale}/contests/my-emotions/submit`);
    expect(await fitsScreen(page)).toBe(true);
    await tabTo(page, page.locator('#form-uploadId'));
    await choosePhoto(page, locale);
    await page.getByRole('img', { name: words[locale].submit.preview }).waitFor();
    await photoIsReady(page);
    await fillByKeyboard(page, locale);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: words[locale].submit.doneTitle }).waitFor();
    expect(await focused(page)).toBe(`h1 "${words[locale].submit.doneTitle}"`);
    expect(await fitsScreen(page)).toBe(true);
  }

  async function seeState(page: Page, locale: Locale, state: 'waiting' | 'approved'): Promise<void> {
    await page.goto(`/${locale}/contests/my-emotions/mine`);
    await page.getByRole('heading', { level: 2, name: texts[locale].title }).waitFor();
    await page.getByText(words[locale].state[state], { exact: true }).waitFor();
    expect(await fitsScreen(page)).toBe(true);
    const preview = page.getByRole('img', { name: texts[locale].altText });
    expect(await preview.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalHeight))).toBe(
      320,
    );
  }

  async function approve(locale: Locale): Promise<void> {
    const review = await test.newPage({ as: organiser });
    await review.goto(`/${locale}/moderation`);
    await review.getByRole('heading', { level: 2, name: texts[locale].title }).waitFor();
    await review.getByText(texts[locale].altText).waitFor();
    await activate(review, review.getByRole('button', { name: words[locale].moderation.approve }));
    const news = words[locale].moderation.approved.replace('{{title}}', texts[locale].title);
    await review.getByRole('status').filter({ hasText: news }).waitFor();
    await review.getByRole('heading', { name: words[locale].moderation.noneTitle }).waitFor();
  }

  async function seeInGallery(locale: Locale, path: string): Promise<void> {
    const visitor = await test.newPage(phone);
    await visitor.goto(`/${locale}/contests/my-emotions/gallery?emotion=calm`);
    expect(await visitor.locator('script[src]').count()).toBe(1);
    await activate(visitor, visitor.getByRole('link', { name: texts[locale].title }));
    await visitor.waitForURL(`**${path}*`);
    expect(await fitsScreen(visitor)).toBe(true);
    const image = visitor.getByRole('img', { name: texts[locale].altText }).first();
    const { type, proportions } = await image.evaluate(async (shown: HTMLImageElement) => {
      await shown.decode();
      return { type: shown.currentSrc.replace(/.*\./, ''), proportions: shown.naturalWidth / shown.naturalHeight };
    });
    expect(type).toBe('avif');
    expect(proportions).toBeCloseTo(480 / 640, 1);
    expect(await visitor.getByText('Katrīna').count()).toBe(0);
  }

  async function withdraw(page: Page, locale: Locale): Promise<void> {
    await seeState(page, locale, 'approved');
    await activate(page, page.locator('summary').filter({ hasText: words[locale].myPhotos.withdraw }));
    await page.getByText(words[locale].myPhotos.withdrawText).waitFor();
    await activate(page, page.getByRole('button', { name: words[locale].myPhotos.withdrawSure }));
    await page.getByText(words[locale].myPhotos.withdrawnTitle).waitFor();
    await page.getByRole('heading', { level: 2, name: words[locale].myPhotos.unnamed }).waitFor();
    expect(await page.getByText(texts[locale].title).count()).toBe(0);
  }
});
