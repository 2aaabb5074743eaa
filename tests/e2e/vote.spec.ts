import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { gallery } from '../../web/src/locales/en/gallery.ts';
import { vote as words } from '../../web/src/locales/en/vote.ts';
import { vote as latvian } from '../../web/src/locales/lv/vote.ts';
import { axeInEveryTheme } from '../support/accessibility.ts';
import { activate, tabTo } from '../support/keyboard.ts';
import { useBrowser } from '../support/use-browser.ts';
import { serveMedia, showPhotos } from './gallery.support.ts';
import { fitsScreen, openContest, organiserOf, phone } from './participant.support.ts';

const test = useBrowser();
const CONTEST = '/en/contests/my-emotions';

beforeAll(async () => {
  await openContest(test);
  await showPhotos(test, 9);
  await test.database.rows(OPEN_VOTE);
});

const visitor = async (options = {}) => {
  const page = await test.newPage(options);
  await serveMedia(page);
  return page;
};
const linkFor = async (email: string): Promise<string> =>
  (await test.mails().next(email)).links.find((link) => link.includes('/votes/')) ?? '';

describe('the vote of the audience', () => {
  it('is given by keyboard, changed and taken back, with nothing but a letter', async () => {
    const page = await visitor();
    await page.goto(CONTEST);
    await activate(page, page.getByRole('link', { name: words.button }));
    await page.getByText(words.lead).waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);
    const titles = () => page.locator('main li h2').allInnerTexts();
    const order = await titles();
    await page.goto(`${CONTEST}/vote?seed=a`);
    const own = await titles();
    await page.reload();
    expect(await titles()).toEqual(own);
    expect(order.toSorted()).toEqual(own.toSorted());
    await activate(page, page.getByRole('link', { name: 'Photo 7', exact: true }));
    const email = page.getByLabel(words.ask.email);
    await tabTo(page, email);
    await page.keyboard.type('nobody');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);
    await email.fill('anna@example.org');
    await page.keyboard.press('Enter');
    await page.getByText(words.ask.askedTitle).waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);
    await page.goto(await linkFor('anna@example.org'));
    expect(await votes()).toEqual([]);
    expect(await axeInEveryTheme(page)).toEqual([]);
    await activate(page, page.getByRole('button', { name: words.link.give }));
    await page.getByRole('heading', { name: words.link.givenTitle }).waitFor();
    expect(await votes()).toEqual(['Photo 7']);
    expect(await axeInEveryTheme(page)).toEqual([]);
    await activate(page, page.getByRole('button', { name: words.link.takeBack }));
    await page.getByRole('heading', { name: words.link.takenTitle }).waitFor();
    expect(await votes()).toEqual([]);
  });

  it('needs no script and fits a phone, from the photo’s own page on', async () => {
    const page = await visitor({ ...phone, javaScriptEnabled: false });
    await page.goto('/lv/contests/my-emotions/gallery?emotion=joy');
    await page.locator('main li h2 a').first().click();
    const title = await page.locator('h1').innerText();
    await page.getByRole('link', { name: latvian.forThis }).click();
    expect(await fitsScreen(page)).toBe(true);
    await page.getByLabel(latvian.ask.email).fill('ona@example.org');
    await page.getByRole('button', { name: latvian.ask.send }).click();
    await page.getByText(latvian.ask.asked).waitFor();
    await page.goto(await linkFor('ona@example.org'));
    expect(await fitsScreen(page)).toBe(true);
    await page.getByRole('button', { name: latvian.link.give }).click();
    await page.getByRole('heading', { name: latvian.link.givenTitle }).waitFor();
    expect(await votes()).toEqual([title]);
  });

  it('is looked after by the organisers: what is striking is marked, struck with a reason, and the rest wins', async () => {
    await test.database.rows('delete from public_vote');
    await test.database.rows(BURST);
    const organiser = await organiserOf(test);
    const page = await visitor({ as: organiser });
    await page.goto('/en/organise/my-emotions/votes');
    await page.getByText(words.audit.given.replace('{{count, number}}', '7')).waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);
    const boxes = page.getByRole('checkbox');
    expect(await boxes.count()).toBe(6);
    for (const box of await boxes.all()) await box.check();
    await page.getByLabel(words.audit.reason).fill('All within a second.');
    await page.getByRole('button', { name: words.audit.strike }).click();
    await page.getByText(words.audit.done).waitFor();
    await page.getByText(words.audit.struckFor.replace('{{reason}}', 'All within a second.')).first().waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);
    await page.goto('/en/organise/my-emotions/history');
    await page.getByText('All within a second.').waitFor();
    await test.database.rows(ANNOUNCE);
    await expectResults(await visitor());
  });
});

async function expectResults(page: Page): Promise<void> {
  await page.goto(CONTEST);
  await page.getByRole('link', { name: gallery.results.link }).click();
  await page.getByRole('heading', { name: gallery.results.title, level: 1 }).waitFor();
  await page.getByText('1 vote', { exact: true }).first().waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await fitsScreen(page)).toBe(true);
}

const votes = async (): Promise<string[]> => {
  const rows = await test.database.rows<{ title: string }>(
    'select p.title from public_vote v join photo p on p.id = v.photo_id order by v.id',
  );
  return rows.map(({ title }) => title);
};

const OPEN_VOTE = `
  update contest set has_public_vote = true, vote_opens_on = '2020-01-01', vote_closes_on = '2099-12-31'
  where slug = 'my-emotions'`;

/** Six at once from one network, and one long before from another. */
const BURST = `
  insert into public_vote (contest_id, email_hash, network_hash, photo_id, is_throwaway, asked_at, given_at)
  select p.contest_id, sha256(n::text::bytea), sha256(case when n < 7 then 'one' else 'other' end::bytea), p.id, false,
    at - interval '1 minute', at
  from generate_series(1, 7) n,
    lateral (select case when n < 7 then now() else now() - interval '1 hour' end as at) moment,
    lateral (select * from photo where title = case when n < 7 then 'Photo 2' else 'Photo 3' end) p`;

const ANNOUNCE = `update contest set judging_at = now(), results_at = now() where slug = 'my-emotions'`;
