import { describe, expect, it } from '@jest/globals';
import { axeInEveryTheme } from '../support/accessibility.ts';
import { eventually } from '../support/eventually.ts';
import { activate } from '../support/keyboard.ts';
import { useBrowser } from '../support/use-browser.ts';
import { codeOn, confirmPath, fillContact, heading } from './visitor.support.ts';

const test = useBrowser();

/** Keeps a consultant's diary full, but for what is booked in it. */
const fill = (service: string) =>
  test.database.rows(
    `with person as (
       select resource_id from offer_resource join offer on offer.id = offer_id join service on service.id = service_id
       where service.slug = $1 and is_claimed
     ), free as (
       select resource_id, unnest(tstzmultirange(tstzrange(now(), now() + interval '300 days')) - coalesce(
         (select range_agg(during) from claim where claim.resource_id = person.resource_id and state = 'active'), '{}'
       )) as during from person
     )
     insert into claim (resource_id, during, kind) select resource_id, during, 'block' from free`,
    [service],
  );

/** The same page with scripts, which axe needs. */
async function judge(address: string): Promise<void> {
  const page = test.page();
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(address);
  expect(await axeInEveryTheme(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
}

describe('a visitor for whom nothing is free', () => {
  it('joins the waiting list, sees place and reason, gets what is cancelled, and books it (no scripts)', async () => {
    const owner = await test.newPage({ javaScriptEnabled: false });
    await owner.goto(await confirmPath(owner, 'subate', 'augsdaugava-psychologist', 'en'));
    await owner.getByLabel('Latvian').check();
    await fillContact(owner, { name: 'Olga', forWhom: 'self', reach: 'none' });
    await owner.getByRole('button', { name: 'Book the visit' }).click();
    await heading(owner, 'Your visit is booked');
    await fill('augsdaugava-psychologist');
    const { day } = await test.database.row<{ day: string }>('select local_start::date::text as day from booking');

    const page = await test.newPage({ javaScriptEnabled: false });
    await page.goto('/en/rooms/subate/book/augsdaugava-psychologist');
    await page.getByRole('link', { name: 'Join the waiting list' }).click();
    await heading(page, 'Waiting list');
    await judge(page.url());
    await page.getByLabel('From which day?').fill('2020-01-01');
    await page.getByLabel('Latvian').check();
    await fillContact(page, { name: 'Tom', forWhom: 'self', reach: 'none' });
    await page.getByRole('button', { name: 'Join the waiting list' }).click();
    await page.getByRole('alert').getByText('Please choose a day from today on').waitFor();
    await page.getByLabel('From which day?').fill(day);
    await page.getByRole('button', { name: 'Join the waiting list' }).click();
    await heading(page, 'Your place on the waiting list');
    await page.getByText('All times are taken. You are the next to be asked.').waitFor();
    const code = await codeOn(page);
    await judge(page.url());

    await owner.getByRole('link', { name: 'Cancel the visit' }).click();
    await owner.getByRole('button', { name: 'Yes, cancel the visit' }).click();
    await eventually(async () => {
      await page.reload();
      expect(await page.getByText(/^Free for you: /).count()).toBe(1);
    });
    await judge(page.url());
    await page.getByRole('button', { name: 'Take this time' }).click();
    await heading(page, 'Your visit is booked');
    expect(await codeOn(page)).toBe(code);
  });
});

describe('a visitor who comes every week', () => {
  it('is told which dates cannot be, and books the others together, by keyboard', async () => {
    await test.database.rows(`update service set most_repeats = 4 where slug = 'pasvalys-guided-visit'`);
    const page = test.page();
    await page.goto(await confirmPath(page, 'pasvalys', 'pasvalys-guided-visit', 'en'));
    const at = new URL(page.url()).searchParams.get('at') ?? '';
    await test.database.rows(
      `insert into claim (resource_id, during, kind)
       select resource_id, tstzrange($1::timestamptz + interval '14 days', $1::timestamptz + interval '14 days 1 hour'), 'block'
       from offer_resource join offer on offer.id = offer_id join service on service.id = service_id
       where service.slug = 'pasvalys-guided-visit' and is_claimed`,
      [at],
    );
    await page.getByLabel('Lithuanian').check();
    await page.getByLabel('For how many weeks?').fill('3');
    await fillContact(page, { name: 'Tom', forWhom: 'self', reach: 'none' });
    await activate(page, page.getByRole('button', { name: 'Book the visit' }));
    await page.getByText('On these days the time is not free:').waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);
    await page.getByLabel('For how many weeks?').fill('2');
    await activate(page, page.getByRole('button', { name: 'Book the visit' }));
    await heading(page, 'Your visit is booked');
    const series = page.getByRole('region', { name: 'Booked together' }).getByRole('listitem');
    expect(await series.count()).toBe(2);
    await activate(page, series.last().getByRole('link'));
    await heading(page, 'Your visit');
  });
});
