import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@inclusive/calendar/days';
import type { Page } from 'playwright-core';
import { jury as english } from '../../web/src/locales/en/jury.ts';
import { jury as latvian } from '../../web/src/locales/lv/jury.ts';
import { INSERT_PHOTO, SEAT_JUROR } from '../api/jury.support.ts';
import { axeInEveryTheme } from '../support/accessibility.ts';
import { activate, tabTo } from '../support/keyboard.ts';
import type { Organisation, Person } from '../support/people.ts';
import { useBrowser } from '../support/use-browser.ts';

const contest = 'my-emotions';
const tomorrow = addDays(new Date().toISOString().slice(0, 10), 1);

describe('the work of a jury', () => {
  const test = useBrowser();
  let organiser: Person;
  let juror: Person;
  let second: Person;

  beforeAll(async () => {
    const organisation = await test.database.row<Organisation>(
      `select id, slug from organisation where slug = 'jelgava'`,
    );
    organiser = await test.given.person({ roles: ['coordinator'], organisation });
    juror = await test.given.person();
    second = await test.given.person({ locale: 'lv' });
    const author = await test.given.person();
    await test.database.rows(
      `update contest set opens_on = '2020-01-01', closes_on = '2020-02-01', judging_at = now() where slug = $1`,
      [contest],
    );
    await test.database.rows('delete from contest_juror');
    for (const title of ['Fog', 'Hands', 'Window'])
      await test.database.rows(INSERT_PHOTO, [contest, author.id, title, randomUUID().replaceAll('-', '').repeat(2)]);
    await test.database.rows(SEAT_JUROR, [contest, juror.id, 'LV', null]);
    await test.database.rows(SEAT_JUROR, [contest, second.id, 'LT', null]);
  });

  const press = (page: Page, key: string) => Promise.all([page.waitForEvent('load'), page.keyboard.press(key)]);
  const send = (page: Page, name: string) =>
    Promise.all([page.waitForEvent('load'), page.getByRole('button', { name }).click()]);
  const organise = async () => {
    const page = await test.newPage({ as: organiser });
    await page.goto(`/en/organise/${contest}/jury`);
    return page;
  };

  it('opens the scoring, which one juror does by keyboard alone', async () => {
    const desk = await organise();
    await send(desk, english.organise.openRating);
    await desk.getByRole('alert').waitFor();
    await desk.getByLabel(english.organise.dueOn).fill(tomorrow);
    await send(desk, english.organise.openRating);
    expect(await axeInEveryTheme(desk)).toEqual([]);

    const page = await test.newPage({ as: juror });
    await page.goto('/en/jury');
    expect(await axeInEveryTheme(page)).toEqual([]);
    await activate(page, page.getByRole('link', { name: english.open }));
    await page.getByRole('heading', { name: english.start.title }).waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);
    for (const group of [english.start.first, english.start.second]) {
      await tabTo(page, page.getByRole('radiogroup', { name: group }).getByRole('radio').first());
      await page.keyboard.press('ArrowDown');
    }
    await tabTo(page, page.getByRole('button', { name: english.start.submit }));
    await press(page, 'Enter');
    await page.getByText('The organisers gave 4 and 2.', { exact: false }).waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);

    await page.waitForFunction(
      () => !document.querySelector<HTMLElement>('[data-enhance=judging-keys] > label')?.hidden,
    );
    const skipped = await page.locator('h1').innerText();
    await press(page, '0');
    await page.getByText(english.skipped.replace('{{number}}', skipped.replace('Photo ', ''))).waitFor();
    for (const key of ['4', '5']) {
      await page.waitForFunction(
        () => !document.querySelector<HTMLElement>('[data-enhance=judging-keys] > label')?.hidden,
      );
      expect(await page.locator('h1').innerText()).not.toBe(skipped);
      await press(page, key);
    }
    expect(await page.locator('h1').innerText()).toBe(skipped);
    await tabTo(page, page.getByRole('button', { name: /^3/ }));
    await press(page, 'Enter');
    await page.getByRole('heading', { level: 1, name: english.allScored }).waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);
  });

  it('goes without scripts, on a phone, in Latvian', async () => {
    const page = await test.newPage({ as: second, javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
    await page.goto(`/lv/jury/${contest}`);
    await page.getByRole('button', { name: latvian.start.submit }).click();
    await page.getByRole('alert').waitFor();
    for (const group of await page.getByRole('radiogroup').all()) await group.getByRole('radio').nth(3).check();
    await page.getByRole('button', { name: latvian.start.submit }).click();
    for (const score of [2, 4, 3]) await page.getByRole('button', { name: new RegExp(`^${score}`) }).click();
    await page.getByRole('heading', { level: 1, name: latvian.allScored }).waitFor();
    await page.getByRole('link', { name: latvian.change }).click();
    await page.getByRole('button', { name: new RegExp(`^3 .*${latvian.yourScore}`) }).waitFor();
  });

  it('comes to an order of the finalists by buttons, and to a result that is committed once', async () => {
    const desk = await organise();
    await desk.getByLabel(english.organise.dueOn).last().fill(tomorrow);
    for (const box of await desk.getByRole('checkbox').all()) await box.check();
    await send(desk, english.organise.openRanking);
    const page = await test.newPage({ as: juror });
    await page.goto(`/en/jury/${contest}/ranking`);
    expect(await axeInEveryTheme(page)).toEqual([]);
    const order = () =>
      page.locator('input[name=order]').evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
    const [first, next] = await order();
    await tabTo(page, page.getByRole('button', { name: english.ranking.upOf.replace('{{number}}', next ?? '') }));
    await press(page, 'Enter');
    expect((await order()).slice(0, 2)).toEqual([next, first]);
    await send(page, english.ranking.handIn);
    await page.getByText(english.ranking.handedIn).waitFor();

    const other = await test.newPage({ as: second });
    await other.goto(`/en/jury/${contest}/ranking`);
    await send(other, english.ranking.handIn);
    await other.getByText(english.ranking.isMeant).waitFor();
    await other.getByRole('checkbox', { name: english.ranking.equal }).first().check();
    await send(other, english.ranking.handInMeant);
    await other.getByText(english.ranking.handedIn).waitFor();
    await desk.reload();
    expect(await axeInEveryTheme(desk)).toEqual([]);
    await send(desk, english.organise.commit);
    await desk.getByRole('heading', { name: english.organise.committed }).waitFor();
    expect(await desk.getByRole('button', { name: english.organise.commit }).count()).toBe(0);
  });
});
