import { describe, expect, it } from '@jest/globals';
import { type Locale, localeNames, locales } from '@inclusive/localisation/locale';
import type { Locator, Page } from 'playwright-core';
import { keepingForms } from '../../web/src/locales/en/keepingForms.ts';
import { organising } from '../../web/src/locales/en/organising.ts';
import { axe, axeInEveryTheme } from '../support/accessibility.ts';
import type { Organisation } from '../support/people.ts';
import { useBrowser } from '../support/use-browser.ts';
import { fitsScreen, phone } from './participant.support.ts';

const { step, to, done } = organising;
const dayFromToday = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('an organiser', () => {
  const test = useBrowser();

  /** Fills a field in every language: its own name and the language. */
  const write = async (
    page: Page,
    field: string,
    text: (locale: Locale) => string,
    of: readonly Locale[] = locales,
  ) => {
    for (const locale of of) await page.locator(`[name="${field}.${locale}"]`).fill(text(locale));
  };
  const keep = (page: Page) => page.getByRole('button', { name: organising.save, exact: true }).click();
  const go = async (page: Page, card: string) => {
    await page.getByRole('main').getByRole('link', { name: card, exact: true }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  const said = (page: Page, words: string): Promise<void> => page.getByText(words).waitFor();

  it('announces a contest from nothing in three languages, invites a juror, publishes, and gives more time', async () => {
    const pasvalys = await test.database.row<Organisation>(
      `select id, slug from organisation where slug = 'pasvalys-library'`,
    );
    const organiser = await test.given.person({ roles: ['coordinator'], organisation: pasvalys, name: 'Rūta' });
    const page = await test.newPage({ as: organiser });
    await page.goto('/en/organise');
    await page.getByRole('button', { name: organising.begin.submit }).click();
    await page.getByText('Please fill in this field.').first().waitFor();
    await page.locator('[name=title]').fill('Winter light');
    await page.getByRole('button', { name: organising.begin.submit }).click();
    await said(page, done.begun);
    expect(await axeInEveryTheme(page)).toEqual([]);

    await go(page, to.terms);
    await page.locator('[name=opensOn]').fill(dayFromToday(-1));
    await page.locator('[name=closesOn]').fill(dayFromToday(-2));
    await page.locator('[name=maxPhotos]').fill('three');
    await keep(page);
    const summary = page.getByRole('alert');
    await summary.getByRole('link', { name: new RegExp(keepingForms.terms.maxPhotos) }).click();
    expect(await focused(page)).toBe('maxPhotos');
    expect(await page.locator('[name=maxPhotos]').inputValue()).toBe('three');
    expect(await axe(page)).toEqual([]);
    await page.locator('[name=maxPhotos]').fill('3');
    await keep(page);
    await page.getByText(organising.fault.BEFORE_OPENING).first().waitFor();
    await page.locator('[name=closesOn]').fill(dayFromToday(5));
    await keep(page);
    await said(page, done.terms);

    await go(page, to.words);
    for (const field of ['title', 'summary', 'invitation', 'consent']) {
      await write(page, field, (locale) => `${field} ${localeNames[locale]}`);
    }
    await write(page, 'title', () => 'Winter light');
    expect(await axe(page)).toEqual([]);
    await keep(page);
    await said(page, done.words);

    await go(page, to.parts);
    await page.getByRole('link', { name: keepingForms.parts.add.category }).click();
    await write(page, 'name', (locale) => `Snow ${localeNames[locale]}`);
    await keep(page);
    await said(page, done.part);
    await page.getByRole('link', { name: 'Winter light', exact: true }).click();

    await go(page, to.regulations);
    await write(page, 'text', (locale) => `## Rules ${localeNames[locale]}`);
    await write(page, 'easy', () => 'Viegli.', ['lv']);
    await keep(page);
    await said(page, done.draft);
    await page.getByRole('link', { name: 'Winter light', exact: true }).click();

    await go(page, to.people);
    await page.locator('[name=email]').fill('juror.new@example.org');
    await page.getByRole('radio', { name: 'Lithuania' }).check();
    await page.getByRole('button', { name: keepingForms.people.send }).click();
    await said(page, done.invited);
    expect(await axe(page)).toEqual([]);
    const letter = await test.mails().next('juror.new@example.org');
    const juror = await test.given.person({ email: 'juror.new@example.org', name: 'Povilas' });
    const guest = await test.newPage({ as: juror });
    await guest.goto(letter.links[0] ?? '');
    await guest.getByRole('checkbox', { name: keepingForms.invitation.isShown }).check();
    await guest.getByRole('button', { name: keepingForms.invitation.accept }).click();
    await said(guest, keepingForms.invitation.accepted);

    await page.goto('/en/organise/winter-light');
    expect((await guest.goto('/en/contests/winter-light'))?.status()).toBe(404);
    await go(page, step.open);
    await said(page, step.effect.publish.one);
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: step.confirm }).click();
    await said(page, done.step);
    await go(page, step.extend);
    await page.locator('[name=closesOn]').fill(dayFromToday(4));
    await page.getByRole('button', { name: organising.extension.submit }).click();
    await page.getByText(organising.fault.ONLY_LATER).first().waitFor();
    await page.locator('[name=closesOn]').fill(dayFromToday(9));
    await page.getByRole('button', { name: organising.extension.submit }).click();
    await said(page, done.extended);
    await go(page, to.history);
    expect(await entries(page).count()).toBe(8);
    expect(await entries(page).first().innerText()).toMatch(/Closing day moved[\s\S]*By Rūta/);
  });

  it('is seen by everybody: the list, the page in each language, the regulations, on a phone', async () => {
    const page = await test.newPage(phone);
    await page.goto('/lv/contests');
    await page.getByRole('link', { name: 'Winter light' }).click();
    await page.getByRole('heading', { level: 2, name: 'Žūrija' }).waitFor();
    await page.getByText('Povilas').waitFor();
    await page.getByText('Snow Latviešu').waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);
    expect(await fitsScreen(page)).toBe(true);
    await page.getByRole('link', { name: 'Lasīt nolikumu' }).click();
    await page.getByRole('heading', { level: 2, name: 'Rules Latviešu' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Lasīt vieglajā valodā' }).click();
    await page.getByText('Viegli.').waitFor();
    const stranger = await test.newPage({ as: await test.given.person({ roles: ['editor'] }) });
    expect((await stranger.goto('/en/organise'))?.status()).toBe(403);
    await stranger.close();
  });
});

function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('name') ?? null);
}

function entries(page: Page): Locator {
  return page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.locator('time') });
}
