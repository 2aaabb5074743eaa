import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeInEveryTheme } from '../support/accessibility.ts';
import { activate, focused, tabTo } from '../support/keyboard.ts';
import type { Person } from '../support/people.ts';
import { useBrowser } from '../support/use-browser.ts';
import {
  choosePhoto,
  fitsScreen,
  formOf,
  openContest,
  organiserOf,
  photoIsReady,
  sendPhoto,
  words,
} from './participant.support.ts';

const t = words.en.moderation;

describe('the review of photos', () => {
  const test = useBrowser();
  let author: Person;
  let organiser: Person;

  beforeAll(async () => {
    await openContest(test);
    author = await test.given.person({ locale: 'lt' });
    organiser = await organiserOf(test);
  });

  const review = async () => {
    const page = await test.newPage({ as: organiser });
    await page.goto('/en/moderation');
    return page;
  };
  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true });
  const news = (page: Page, text: string, title: string) =>
    page
      .getByRole('status')
      .filter({ hasText: text.replace('{{title}}', title) })
      .waitFor();

  it('says when nothing waits', async () => {
    const page = await review();
    await page.getByRole('heading', { name: t.noneTitle }).waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);
  });

  it('goes from photo to photo by keyboard: leaves one for later, turns one down with a reason', async () => {
    await sendPhoto(test, author, 'First');
    await sendPhoto(test, author, 'Second');
    const page = await review();
    await heading(page, 'First').waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);
    await activate(page, page.getByRole('button', { name: t.skip }));
    await news(page, t.skipped, 'First');
    expect(await focused(page)).toBe('h2 "Second"');
    await activate(page, page.getByRole('button', { name: t.reject }));
    expect(await focused(page)).toBe(`h3 "${t.rejectTitle}"`);
    await tabTo(page, page.getByRole('checkbox', { name: words.en.checking.reason.QUALITY }));
    await page.keyboard.press('Space');
    await tabTo(page, page.getByRole('checkbox', { name: words.en.checking.act.otherReason }));
    await page.keyboard.press('Space');
    await activate(page, page.getByRole('button', { name: t.rejectSend }));
    await page.getByRole('alert').getByRole('link', { name: t.note }).waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);
    await tabTo(page, page.locator('#reject-note'));
    await page.keyboard.type('Rėmelis. Pateikite be jo.');
    await activate(page, page.getByRole('button', { name: t.rejectSend }));
    await news(page, t.rejected, 'Second');
    await page.getByRole('heading', { name: t.skippedTitle }).waitFor();
    const letter = await test.mails().next(author.email);
    expect(letter.text).toContain('Jei turite pradinį failą');
    expect(letter.text).toContain('Rėmelis. Pateikite be jo.');
    await activate(page, page.getByRole('button', { name: t.reload }));
    await heading(page, 'First').waitFor();
    await page.getByRole('button', { name: t.approve }).click();
    await news(page, t.approved, 'First');
  });

  it('goes on when a colleague has decided or the author has withdrawn meanwhile', async () => {
    const decided = await sendPhoto(test, author, 'Decided elsewhere');
    const withdrawn = await sendPhoto(test, author, 'Withdrawn');
    await sendPhoto(test, author, 'Still there');
    const page = await review();
    await heading(page, 'Decided elsewhere').waitFor();
    await test.database.rows(`update photo set state = 'rejected', decided_at = now() where id = $1`, [decided]);
    await page.getByRole('button', { name: t.approve }).click();
    await news(page, words.en.refused.ALREADY_DECIDED, 'Decided elsewhere');
    await heading(page, 'Withdrawn').waitFor();
    const mine = await test.newPage({ as: author });
    await mine.goto('/en/contests/my-emotions/mine');
    await mine
      .locator('li', { has: mine.getByRole('heading', { name: 'Withdrawn', exact: true }) })
      .locator('summary')
      .click();
    await mine.locator('li').getByRole('button', { name: 'Withdrawn' }).click();
    await mine.getByText(words.en.myPhotos.withdrawnTitle).waitFor();
    expect(withdrawn).toBeTruthy();
    await page.getByRole('button', { name: t.approve }).click();
    await news(page, words.en.refused.PHOTO_WITHDRAWN, 'Withdrawn');
    await heading(page, 'Still there').waitFor();
    await page.getByRole('button', { name: t.approve }).click();
    await news(page, t.approved, 'Still there');
  });

  it('says so when there is no connection, and decides nothing', async () => {
    await sendPhoto(test, author, 'Patient');
    const page = await review();
    await heading(page, 'Patient').waitFor();
    await page.route('**/graphql', (route) => route.abort('connectionreset'));
    await page.getByRole('button', { name: t.approve }).click();
    await page.getByRole('status').filter({ hasText: t.offline }).waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: t.approve }).click();
    await news(page, t.approved, 'Patient');
  });

  it('is closed to those who do not organise', async () => {
    const page = await test.newPage({ as: author });
    expect((await page.goto('/en/moderation'))?.status()).toBe(403);
  });

  it('and every other screen of the contest can be used by everyone', async () => {
    await sendPhoto(test, author, 'Shown');
    const judged = await review();
    await judged.getByRole('button', { name: t.approve }).click();
    await news(judged, t.approved, 'Shown');
    const visitor = await test.newPage();
    for (const path of ['', '/gallery', '/gallery?emotion=fear']) {
      await visitor.goto(`/lv/contests/my-emotions${path}`);
      await expectUsable(visitor);
    }
    await visitor.goto('/lt/contests/my-emotions/gallery');
    const link = visitor.getByRole('link', { name: 'Shown' }).first();
    await visitor.goto((await link.getAttribute('href')) ?? '');
    await visitor.getByRole('heading', { level: 1, name: 'Shown' }).waitFor();
    await expectUsable(visitor);
    const mine = await test.newPage({ as: author });
    await mine.goto('/en/contests/my-emotions/mine');
    for (const summary of await mine.locator('main summary').all()) await summary.click();
    await expectUsable(mine);
    await mine.goto('/lv/contests/my-emotions/submit');
    await choosePhoto(mine, 'lv');
    await photoIsReady(mine);
    await expectUsable(mine);
    await formOf(mine, 'lv').next.click();
    await mine.locator('main summary').click();
    await formOf(mine, 'lv').next.click();
    await formOf(mine, 'lv').summary.waitFor();
    await expectUsable(mine);
  });

  async function expectUsable(page: Page): Promise<void> {
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await axeInEveryTheme(page)).toEqual([]);
    const size = page.viewportSize();
    await page.setViewportSize({ width: 320, height: 640 });
    expect([page.url(), await fitsScreen(page)]).toEqual([page.url(), true]);
    if (size) await page.setViewportSize(size);
  }

  it('keeps its place for every picture before it is there', async () => {
    const page = await test.newPage();
    await page.route('**/media/**', async (route) => {
      await new Promise((later) => setTimeout(later, 300));
      await route.continue();
    });
    for (const path of ['', '/gallery']) {
      await page.goto(`/en/contests/my-emotions${path}`);
      await page.locator('main img').first().scrollIntoViewIfNeeded();
      await page
        .locator('main img')
        .first()
        .evaluate((image: HTMLImageElement) => image.decode());
      expect(await layoutShift(page)).toBeLessThan(0.02);
    }
  });
});

function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
}
