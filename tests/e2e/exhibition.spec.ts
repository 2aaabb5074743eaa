import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { exhibiting as english } from '../../web/src/locales/en/exhibiting.ts';
import { organising } from '../../web/src/locales/en/organising.ts';
import { exhibition as latvian } from '../../web/src/locales/lv/exhibition.ts';
import { axe, axeInEveryTheme } from '../support/accessibility.ts';
import { activate, tabTo } from '../support/keyboard.ts';
import { readPdf } from '../support/pdf-text.ts';
import type { Person } from '../support/people.ts';
import { useBrowser } from '../support/use-browser.ts';
import { serveMedia, showPhotos } from './gallery.support.ts';
import { fitsScreen, organiserOf, phone } from './participant.support.ts';
import { structuredData } from './visitor.support.ts';

const contest = 'my-emotions';
const dayFromToday = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('the travelling exhibition', () => {
  const test = useBrowser();
  let organiser: Person;

  beforeAll(async () => {
    organiser = await organiserOf(test);
    await showPhotos(test, 4);
    await test.database.rows(
      `update contest set opens_on = '2020-01-01', closes_on = '2020-02-01', judging_at = now(), results_at = now()
       where slug = $1`,
      [contest],
    );
    await test.database.rows(
      `insert into jury_result (contest_id, photo_id, place, decided_by)
       select contest_id, id, right(title, 1)::int, 'ranking' from photo where title in ('Photo 1', 'Photo 2')`,
    );
  });

  const press = (page: Page, key: string) => Promise.all([page.waitForEvent('load'), page.keyboard.press(key)]);
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const titles = async (page: Page) =>
    (await page.locator('#chosen-form li p:first-child').allInnerTexts()).map((text) => text.replace(/^No. \d+ /, ''));

  /** With the mouse, to the upper edge of the other line. */
  const dragUp = async (page: Page, title: string, above: string) => {
    await page.waitForLoadState('networkidle');
    const line = (name: string) => page.locator('#chosen-form li').filter({ hasText: name });
    await line(title).scrollIntoViewIfNeeded();
    const [from, to] = [await line(title).boundingBox(), await line(above).boundingBox()];
    if (!from || !to) throw new Error('The lines are not shown');
    await page.mouse.move(from.x + from.width / 2, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, to.y + 10, { steps: 20 });
    await Promise.all([page.waitForEvent('load'), page.mouse.up()]);
    await page.getByText(english.done.ordered).waitFor();
  };

  it('is put together by keyboard, from the results to the printed captions', async () => {
    const page = await test.newPage({ as: organiser });
    await serveMedia(page);
    await page.goto(`/en/organise/${contest}`);
    await page.getByText(organising.step.blocker.NO_EXHIBITION_PHOTO).waitFor();
    await activate(page, page.getByRole('main').getByRole('link', { name: organising.to.exhibition, exact: true }));
    await page.getByText(english.chosenNone).waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);

    await tabTo(page, button(page, english.add));
    await press(page, 'Enter');
    await page.getByText(english.done.added).waitFor();
    expect(await titles(page)).toEqual(['Photo 1', 'Photo 2']);
    await tabTo(page, button(page, english.downOf.replace('{{title}}', 'Photo 1')));
    await press(page, 'Enter');
    expect(await titles(page)).toEqual(['Photo 2', 'Photo 1']);
    await page.getByRole('checkbox', { name: 'Photo 3' }).check();
    await tabTo(page, button(page, english.add));
    await press(page, 'Enter');
    await tabTo(page, button(page, english.leaveOutOf.replace('{{title}}', 'Photo 3')));
    await press(page, 'Enter');
    await page.getByText(english.done.left).waitFor();
    expect(await titles(page)).toEqual(['Photo 2', 'Photo 1']);
    await tabTo(page, button(page, english.upOf.replace('{{title}}', 'Photo 1')));
    await press(page, 'Enter');
    await page.getByText(english.done.ordered).waitFor();
    expect(await titles(page)).toEqual(['Photo 1', 'Photo 2']);
    expect(await axeInEveryTheme(page)).toEqual([]);
    await dragUp(page, 'Photo 2', 'Photo 1');
    expect(await titles(page)).toEqual(['Photo 2', 'Photo 1']);
    await dragUp(page, 'Photo 1', 'Photo 2');
    expect(await titles(page)).toEqual(['Photo 1', 'Photo 2']);

    await activate(
      page,
      page.getByRole('link', {
        name: english.wordsOf.replace('{{title}}', 'Photo 2'),
      }),
    );
    await page.locator('[name="title.lv"]').fill('Otrā bilde');
    await page.locator('[name="story.lv"]').fill('Stāsts latviski.');
    expect(await axe(page)).toEqual([]);
    await tabTo(page, button(page, english.save));
    await press(page, 'Enter');
    await page.getByText(english.done.words).waitFor();

    const captions = await page.request.get(`/lv/organise/${contest}/captions.pdf?format=pages`);
    const { pages, isTagged } = readPdf(await captions.body());
    expect([isTagged, pages.length]).toEqual([true, 2]);
    expect(pages[1]).toContain('Otrā bilde');
    expect(pages[1]).toContain('Stāsts latviski.');
    const sheets = await page.request.get(
      (await page.getByRole('link', { name: english.captionLabels }).getAttribute('href')) ?? '',
    );
    expect(sheets.headers()['content-type']).toBe('application/pdf');
  });

  it('gets a route: faults at their fields, shared days warned of, and is opened', async () => {
    const page = await test.newPage({ as: organiser, ...phone });
    await serveMedia(page);
    await page.goto(`/en/organise/${contest}/exhibition`);
    expect(await fitsScreen(page)).toBe(true);
    await page.getByRole('link', { name: english.addStop }).click();
    await page.locator('[name=fromDay]').fill(dayFromToday(3));
    await page.locator('[name=toDay]').fill(dayFromToday(1));
    await button(page, english.save).click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: new RegExp(english.stop.toDay) })
      .click();
    expect(await axe(page)).toEqual([]);
    expect(await fitsScreen(page)).toBe(true);
    await page.locator('[name=fromDay]').fill(dayFromToday(-1));
    await page.locator('[name=toDay]').fill(dayFromToday(9));
    await page.getByLabel(english.stop.room).selectOption('pasvalys');
    await button(page, english.save).click();
    await page.getByText(english.done.stop).waitFor();
    await page.getByRole('link', { name: english.addStop }).click();
    await page.locator('[name=fromDay]').fill(dayFromToday(9));
    await page.locator('[name=toDay]').fill(dayFromToday(20));
    await page.locator('[name=address]').fill('Rātslaukums 1, Rīga');
    await page.locator('[name=lat]').fill('56,947');
    await page.locator('[name=lon]').fill('24,107');
    await page.locator('[name="name.lv"]').fill('Rātsnams');
    await button(page, english.save).click();
    expect(await page.getByText(english.clashes).count()).toBe(2);
    await page.goto(`/en/organise/${contest}/step`);
    await button(page, organising.step.confirm).click();
    await page.getByText(organising.done.step).waitFor();
  });

  it('is found by visitors: where it is now, the route as list and map, the photos, the room that has it', async () => {
    const page = await test.newPage({ ...phone, javaScriptEnabled: true });
    await serveMedia(page);
    await page.goto(`/lv/contests/${contest}`);
    await page.getByRole('link', { name: latvian.toPage }).click();
    await page.getByRole('heading', { level: 1, name: latvian.title }).waitFor();
    await page.getByText(latvian.now, { exact: true }).waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);
    expect(await fitsScreen(page)).toBe(true);
    const listed = await page.locator('main ol > li h3').allInnerTexts();
    const mapped = await page.getByRole('navigation', { name: latvian.mapLabel }).getByRole('link').all();
    const named = await Promise.all(mapped.map((mark) => mark.getAttribute('aria-label')));
    // Two stays at one place are one mark with both numbers
    for (const [index, name] of listed.entries()) {
      const marks = named.filter((words) =>
        words
          ?.split('. ')[0]
          ?.split(', ')
          .includes(`${index + 1}`),
      );
      expect(marks).toEqual([expect.stringContaining(name)]);
    }
    expect(named).toHaveLength(listed.length - 1);
    expect(await structuredData(page)).toMatchObject({
      '@type': 'ExhibitionEvent',
      startDate: dayFromToday(-1),
    });
    const photos = page.getByRole('region', { name: latvian.photos }).getByRole('heading', { level: 3 });
    expect(await photos.allInnerTexts()).toEqual(['Photo 1', 'Otrā bilde']);
    const calendar = await page.request.get(`/lv/contests/${contest}/exhibition.ics`);
    expect((await calendar.text()).match(/BEGIN:VEVENT/g)).toHaveLength(listed.length);
    await page
      .getByRole('link', { name: /^Darba laiks un kā nokļūt/ })
      .first()
      .click();
    await page.getByText(latvian.inRoom).waitFor();
    await page.getByText(latvian.time.now).waitFor();
    expect(await axe(page)).toEqual([]);
  });
});
