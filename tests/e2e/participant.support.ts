import { expect } from '@jest/globals';
import type { Locale } from '@inclusive/localisation/locale';
import type { Locator, Page } from 'playwright-core';
import { common as commonEn } from '../../web/src/locales/en/common.ts';
import { checking as checkingEn } from '../../web/src/locales/en/checking.ts';
import { contests as contestsEn } from '../../web/src/locales/en/contests.ts';
import { submit as submitEn } from '../../web/src/locales/en/submit.ts';
import { releases as releasesEn } from '../../web/src/locales/en/releases.ts';
import { common as commonLt } from '../../web/src/locales/lt/common.ts';
import { checking as checkingLt } from '../../web/src/locales/lt/checking.ts';
import { contests as contestsLt } from '../../web/src/locales/lt/contests.ts';
import { submit as submitLt } from '../../web/src/locales/lt/submit.ts';
import { releases as releasesLt } from '../../web/src/locales/lt/releases.ts';
import { common as commonLv } from '../../web/src/locales/lv/common.ts';
import { checking as checkingLv } from '../../web/src/locales/lv/checking.ts';
import { contests as contestsLv } from '../../web/src/locales/lv/contests.ts';
import { submit as submitLv } from '../../web/src/locales/lv/submit.ts';
import { releases as releasesLv } from '../../web/src/locales/lv/releases.ts';
import { eventually } from '../support/eventually.ts';
import { tabTo } from '../support/keyboard.ts';
import type { Organisation, Person } from '../support/people.ts';
import { phonePhoto } from '../support/photos.ts';
import type { TestBrowser } from '../support/use-browser.ts';

export const words = {
  lv: { ...contestsLv, common: commonLv, checking: checkingLv, releases: releasesLv, submit: submitLv },
  lt: { ...contestsLt, common: commonLt, checking: checkingLt, releases: releasesLt, submit: submitLt },
  en: { ...contestsEn, common: commonEn, checking: checkingEn, releases: releasesEn, submit: submitEn },
};

export const phone = { viewport: { width: 360, height: 740 } };

export interface PhotoWords {
  title: string;
  altText: string;
}

export const texts: Record<Locale, PhotoWords> = {
  lv: { title: 'Vecmāmiņas rokas', altText: 'Divas vecas rokas tur siltu krūzi.' },
  lt: { title: 'Močiutės rankos', altText: 'Dvi senos rankos laiko šiltą puodelį.' },
  en: { title: 'Grandmother’s hands', altText: 'Two old hands hold a warm cup.' },
};

/** The contest of the demonstration is open, whatever the calendar of this machine says. */
export async function openContest({ database }: TestBrowser): Promise<void> {
  await database.rows(
    `update contest set opens_on = '2020-01-01', closes_on = '2099-12-31' where slug = 'my-emotions'`,
  );
}

export async function organiserOf({ database, given }: TestBrowser): Promise<Person> {
  const organisation = await database.row<Organisation>(`select id, slug from organisation where slug = 'jelgava'`);
  return given.person({ roles: ['coordinator'], organisation });
}

/** The words that somebody reads before they send: a radio by its label, a field by its name. */
export function formOf(page: Page, locale: Locale) {
  const t = words[locale];
  return {
    photo: page.locator('#form-uploadId'),
    title: page.locator('#form-title'),
    altText: page.locator('#form-altText'),
    emotion: (emotion: keyof typeof t.common.emotion) =>
      page.getByRole('checkbox', { name: t.common.emotion[emotion] }),
    category: page.locator('input[name="category"][value="people"]'),
    ageGroup: page.locator('input[name="ageGroup"][value="adults"]'),
    nobodyShown: page.getByRole('radio', { name: t.submit.people.no }),
    author: page.getByRole('radio', { name: t.submit.whoAuthor }),
    guardian: page.getByRole('radio', { name: t.submit.whoGuardian }),
    guardianName: page.locator('#form-guardianName'),
    credit: page.locator('#form-credit'),
    exhibition: page.getByRole('radio', { name: t.licence.exhibition }),
    own: page.locator('#form-isOwnPhoto'),
    rules: page.locator('#form-regulationVersion'),
    consent: page.locator('#form-hasConsented'),
    next: page.getByRole('button', { name: t.submit.nextStep, exact: true }),
    back: page.getByRole('button', { name: t.submit.backStep, exact: true }),
    send: page.getByRole('button', { name: t.submit.send }),
    summary: page.getByRole('alert').filter({ has: page.getByRole('heading', { name: t.common.form.errorTitle }) }),
  };
}

export async function choosePhoto(page: Page, locale: Locale, buffer?: Buffer): Promise<void> {
  const file = { name: 'IMG_20261121.jpg', mimeType: 'image/jpeg', buffer: buffer ?? (await phonePhoto()) };
  await formOf(page, locale).photo.setInputFiles(file);
}

export async function photoIsReady(page: Page): Promise<void> {
  await page.getByRole('status').filter({ hasText: '×' }).waitFor();
}

/** From the step of the photo to the last button, with the keyboard alone. */
export async function fillByKeyboard(page: Page, locale: Locale): Promise<void> {
  const form = formOf(page, locale);
  const type = async (field: Locator, text: string) => {
    await tabTo(page, field);
    await page.keyboard.type(text);
  };
  const press = async (control: Locator, key = 'Space') => {
    await tabTo(page, control);
    await page.keyboard.press(key);
  };
  await press(form.next, 'Enter');
  await type(form.title, texts[locale].title);
  await press(form.emotion('calm'));
  await type(form.altText, texts[locale].altText);
  await press(form.category);
  await tabTo(page, page.locator('input[name="ageGroup"]').first());
  await page.keyboard.press('ArrowUp');
  expect(await form.ageGroup.isChecked()).toBe(true);
  await press(form.next, 'Enter');
  await press(form.nobodyShown);
  await press(form.author);
  await type(form.credit, 'Katrīna');
  await press(form.next, 'Enter');
  await press(form.exhibition);
  await press(form.own);
  await press(form.rules);
  await press(form.consent);
  await tabTo(page, form.send);
}

/** From the step of the photo to the last button; `more` is done at the step of the people. */
export async function fill(page: Page, locale: Locale, more: { title?: string; people?: () => Promise<void> } = {}) {
  const form = formOf(page, locale);
  await form.next.click();
  await fillWords(page, locale, more.title);
  await form.next.click();
  await form.nobodyShown.check();
  await form.author.check();
  await more.people?.();
  await form.next.click();
  await fillRights(page, locale);
}

export async function fillWords(page: Page, locale: Locale, title = texts[locale].title): Promise<void> {
  const form = formOf(page, locale);
  await form.title.fill(title);
  await form.emotion('calm').check();
  await form.altText.fill(texts[locale].altText);
  await form.category.check();
  await form.ageGroup.check();
}

export async function fillRights(page: Page, locale: Locale): Promise<void> {
  const form = formOf(page, locale);
  await form.exhibition.check();
  await form.own.check();
  await form.rules.check();
  await form.consent.check();
}

/** A photo that waits for a decision, sent by way of the form. */
export async function sendPhoto(test: TestBrowser, person: Person, title: string, photo?: Buffer): Promise<string> {
  const page = await test.newPage({ as: person });
  await page.goto('/en/contests/my-emotions/submit');
  await page.waitForLoadState('networkidle');
  await choosePhoto(page, 'en', photo);
  await photoIsReady(page);
  await fill(page, 'en', { title });
  await formOf(page, 'en').send.click();
  await page.getByRole('heading', { name: words.en.submit.doneTitle }).waitFor();
  await page.context().close();
  return isWaiting(test, title);
}

export function isWaiting({ database }: TestBrowser, title: string): Promise<string> {
  return eventually(async () => {
    const { id } = await database.row<{ id: string }>(`select id from photo where title = $1 and state = 'waiting'`, [
      title,
    ]);
    return id;
  }, 30_000);
}

/** True where nothing reaches beyond the screen's edge. */
export async function fitsScreen(page: Page): Promise<boolean> {
  await page.waitForLoadState('load');
  return page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
}
