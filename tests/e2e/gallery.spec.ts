import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { common } from '../../web/src/locales/en/common.ts';
import { gallery as words } from '../../web/src/locales/en/gallery.ts';
import { axeInEveryTheme } from '../support/accessibility.ts';
import { eventually } from '../support/eventually.ts';
import { activate, focused } from '../support/keyboard.ts';
import { useBrowser } from '../support/use-browser.ts';
import { serveMedia, showPhotos } from './gallery.support.ts';
import { fitsScreen, openContest, phone } from './participant.support.ts';

const test = useBrowser();
const GALLERY = '/en/contests/my-emotions/gallery';

beforeAll(async () => {
  await openContest(test);
  await showPhotos(test, 30);
});

const visitor = async (options = {}) => {
  const page = await test.newPage(options);
  await serveMedia(page);
  return page;
};
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const idOf = (title: string) =>
  test.database.row<{ id: string }>('select id from photo where title = $1', [title]).then(({ id }) => id);

describe('the gallery', () => {
  it('is narrowed down and looked through by keyboard, photo by photo above the page', async () => {
    const page = await visitor();
    await page.goto(GALLERY);
    await page.getByText('30 photos', { exact: true }).waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);
    await activate(page, page.getByRole('link', { name: `${common.emotion.joy} 10` }));
    await page.waitForURL(/emotion=joy/);
    await page.waitForLoadState('networkidle');
    const card = page.getByRole('link', { name: 'Photo 28', exact: true });
    await activate(page, card);
    const dialog = page.getByRole('dialog', { name: 'Photo 28' });
    await dialog.getByText('The story of photo 28').waitFor();
    expect([new URL(page.url()).pathname, await focused(page)]).toEqual([
      `${GALLERY}/${await idOf('Photo 28')}`,
      'h2 "Photo 28"',
    ]);
    expect(await dialog.getByRole('img').getAttribute('alt')).toBe('What can be seen in photo 28');
    expect(await axeInEveryTheme(page)).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await page.getByRole('dialog', { name: 'Photo 25' }).waitFor();
    await page.keyboard.press('ArrowLeft');
    await dialog.waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('dialog', { name: 'Photo 25' }).waitFor();
    await activate(page, page.getByRole('button', { name: words.lightbox.zoom }));
    expect(await page.getByRole('button', { name: words.lightbox.zoom }).getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Escape');
    await page.waitForURL(/emotion=joy/);
    await eventually(async () =>
      expect([await page.getByRole('dialog').count(), await focused(page)]).toEqual([0, 'a "Photo 25"']),
    );
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Photo 25' }).waitFor();
    await page.goBack();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await eventually(async () =>
      expect([new URL(page.url()).search, await focused(page)]).toEqual(['?emotion=joy', 'a "Photo 25"']),
    );
  });

  it('loads what is in sight first, in the right size, and moves nothing', async () => {
    const page = await test.newPage();
    await serveMedia(page, 200);
    await page.goto(GALLERY);
    const images = page.locator('main li img');
    expect(await images.evaluateAll((all) => all.map((each) => (each as HTMLImageElement).loading))).toEqual([
      ...Array<string>(3).fill('eager'),
      ...Array<string>(21).fill('lazy'),
    ]);
    await images.first().evaluate((image: HTMLImageElement) => image.decode());
    const first = await images.first().evaluate((image: HTMLImageElement) => ({
      source: image.currentSrc,
      isSized: image.hasAttribute('width') && image.hasAttribute('height'),
    }));
    expect(first).toEqual({
      source: expect.stringMatching(/1280x960\.avif$|960x1280\.avif$|320x240\.avif$/),
      isSized: true,
    });
    await page.mouse.wheel(0, 3000);
    await images.last().evaluate((image: HTMLImageElement) => image.decode());
    expect(await layoutShift(page)).toBe(0);
  });

  it('is whole without a script and on a phone: filters together, pages, photo to photo', async () => {
    const page = await visitor({ ...phone, javaScriptEnabled: false });
    await page.goto(GALLERY);
    expect(await fitsScreen(page)).toBe(true);
    await page.locator('summary', { hasText: common.facets.several }).click();
    await page.locator('select[name="emotion"]').selectOption('hope');
    await page.locator('select[name="place"]').selectOption('Rīga');
    await page.getByRole('button', { name: common.facets.show }).click();
    await page.getByText('5 photos', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Photo 24', exact: true }).click();
    await heading(page, 'Photo 24').waitFor();
    expect(await fitsScreen(page)).toBe(true);
    await page.getByRole('link', { name: 'Older photo' }).click();
    await heading(page, 'Photo 18').waitFor();
    expect(new URL(page.url()).search).toBe('?emotion=hope&place=R%C4%ABga');
    await page.goto('/lv/contests/my-emotions/slideshow');
    await page.locator('a[rel="next"]').click();
    await heading(page, 'Photo 29').waitFor();
    expect(await fitsScreen(page)).toBe(true);
  });

  it('tells of a photo what others show of a link, and that one was taken back', async () => {
    const page = await visitor();
    const id = await idOf('Photo 1');
    await page.goto(`${GALLERY}/${id}`);
    expect(await page.locator('meta[property="og:image"]').getAttribute('content')).toMatch(
      /^http.*\/share\/shown-1-1280x960\.jpg$/,
    );
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as object;
    expect(data).toMatchObject({ '@type': 'ImageObject', license: 'https://creativecommons.org/licenses/by-sa/4.0/' });
    expect(await axeInEveryTheme(page)).toEqual([]);
    await test.database.rows(WITHDRAW, [id]);
    await eventually(async () => expect((await page.goto(`${GALLERY}/${id}`))?.status()).toBe(410));
    await heading(page, common.failure.goneTitle).waitFor();
  });
});

describe('the slideshow', () => {
  const slide = (page: Page, title: string) => heading(page, title).waitFor();

  it('runs by itself, is steered by keyboard, drops what was withdrawn and outlives the line', async () => {
    const page = await visitor();
    await page.clock.install();
    await page.goto('/en/contests/my-emotions/slideshow?words=lv&words=lt');
    const show = page.getByRole('region', { name: words.slideshow.label });
    await slide(page, 'Photo 30');
    const header = page.locator('header').first();
    await eventually(async () => expect(await header.evaluate((each) => (each as HTMLElement).inert)).toBe(true));
    await show.getByText('Cerība', { exact: true }).waitFor();
    await show.getByText('Viltis', { exact: true }).waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);
    await page.clock.runFor(12_500);
    await slide(page, 'Photo 29');
    await page.keyboard.press('Space');
    await show.getByRole('button', { name: words.slideshow.play }).waitFor();
    await page.clock.runFor(60_000);
    await slide(page, 'Photo 29');
    await test.database.rows(WITHDRAW, [await idOf('Photo 28')]);
    await eventually(async () => {
      const answer = await page.request.get(`/en/contests/my-emotions/slideshow?photo=${await idOf('Photo 29')}`);
      expect(await answer.text()).toContain(await idOf('Photo 27'));
    });
    await page.keyboard.press('ArrowRight');
    await slide(page, 'Photo 27');
    await page.keyboard.press('ArrowLeft');
    await slide(page, 'Photo 29');
    await page.context().setOffline(true);
    await page.keyboard.press('Space');
    await page.clock.runFor(12_500);
    await slide(page, 'Photo 30');
    await page.context().setOffline(false);
    await page.clock.runFor(12_500);
    await slide(page, 'Photo 29');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: words.slideshow.cover }).waitFor();
    expect(await focused(page)).toBe(`button "${words.slideshow.cover}"`);
    expect(await axeInEveryTheme(page)).toEqual([]);
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

/** As the withdrawal leaves a photo; its title stays known to this test alone. $1 id */
const WITHDRAW = `
  update photo set state = 'withdrawn', title = null, alt_text = null, sha256 = null, credit = null, place = null,
    story = null, renditions = null, thumbhash = null, width = null, height = null, withdrawn_at = now() where id = $1`;
