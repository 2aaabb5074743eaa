import { beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { axeInEveryTheme } from '../support/accessibility.ts';
import type { Person } from '../support/people.ts';
import { useBrowser } from '../support/use-browser.ts';

const browser = useBrowser();
const overflows = (page: Page) => page.evaluate('document.documentElement.scrollWidth > innerWidth');

describe('those who set up what can be booked, without scripts', () => {
  let coordinator: Person;
  let consultant: Person;

  beforeAll(async () => {
    const [home] = await browser.database.rows<{ id: string; slug: string }>(
      `select o.id, o.slug from organisation o join room on room.organisation_id = o.id where room.slug = 'subate'`,
    );
    if (!home) throw new Error('the room of Subate is in the seeds');
    coordinator = await browser.given.person({ roles: ['coordinator'], organisation: home, name: 'Dace' });
    consultant = await browser.given.person({ roles: ['consultant'], organisation: home, name: 'Ilze' });
  });

  const enterDiary = async (page: Page, kind: string, name: string) => {
    await page.goto('/en/diaries');
    await page.getByLabel(kind).check();
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByLabel('Reading room', { exact: true }).selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Begin the diary' }).click();
    await page.getByText('The diary is begun.').waitFor();
  };
  const addHours = async (page: Page, opens: string, closes: string) => {
    for (const day of ['Tuesday', 'Wednesday', 'Thursday']) await page.getByLabel(day, { exact: true }).check();
    const form = page.locator('#add-hours');
    await form.getByLabel('From', { exact: true }).fill(opens);
    await form.getByLabel('To', { exact: true }).fill(closes);
    await form.getByRole('button', { name: 'Add the hours' }).click();
    await page.getByText('The hours are added.').waitFor();
  };

  it('offer a group visit with a corner of the room and an interpreter, which visitors see at once', async () => {
    const page = await browser.newPage({ as: coordinator, javaScriptEnabled: false });
    await enterDiary(page, 'Space in a room', 'Stāstu telts');
    await addHours(page, '10:00', '16:00');
    await enterDiary(page, 'Interpreter', 'Oksana');
    await addHours(page, '10:00', '16:00');

    await page.goto('/en/services');
    await page.getByLabel('Group visit').check();
    await page.getByLabel('Title').fill('Stāstu stunda divās valodās');
    await page.getByRole('button', { name: 'Begin the service' }).click();
    await page.getByText('The service is begun and switched off.').waitFor();

    const room = await offerOf(page);
    await room.getByLabel('Offered in this room').check();
    await room.getByRole('button', { name: 'Keep this room' }).click();
    await page.getByText('Please choose at least one person or space').waitFor();
    const again = await offerOf(page);
    await again.getByLabel('Stāstu telts').selectOption({ label: 'Kept for the visitor' });
    await again.getByLabel('Oksana (interpreter)').selectOption({ label: 'Kept for the visitor' });
    await again.getByLabel('The whole room').selectOption({ label: 'Needs to be open' });
    await again.getByRole('button', { name: 'Keep this room' }).click();
    await page.getByText('The room is kept.').waitFor();

    await page.getByRole('button', { name: 'Switch it on' }).click();
    await page.getByRole('alert').getByText('Please write title and summary').waitFor();
    await page.locator('summary', { hasText: 'Latviešu' }).click();
    const words = page.locator('#words-lv');
    await words.getByLabel('In short, in easy language').fill('Mēs lasām stāstu. Oksana tulko.');
    await words.getByLabel('In short', { exact: false }).first().fill('Klausāmies stāstu latviski un ukrainiski.');
    await words.getByRole('button', { name: 'Keep the words' }).click();
    await page.getByText('The words are kept.').waitFor();
    await page.getByRole('button', { name: 'Switch it on' }).click();
    await page.getByText('The service can be booked now.').waitFor();

    await page.goto('/lv/rooms/subate/book');
    const card = page
      .getByRole('article')
      .or(page.getByRole('listitem'))
      .filter({ hasText: 'Stāstu stunda divās valodās' });
    await card.first().getByText('Klausāmies stāstu latviski un ukrainiski.').waitFor();
    await card.first().getByRole('link').click();
    await page.getByRole('button', { name: 'Lasīt vieglajā valodā' }).click();
    await page.goto('/lv/rooms/subate/book');
    await card.first().getByText('Mēs lasām stāstu. Oksana tulko.').waitFor();
  });

  it('let a consultant enter a leave, see what is in the way, and subscribe to the calendar', async () => {
    const page = await browser.newPage({ as: coordinator, javaScriptEnabled: false });
    await page.goto('/en/diaries');
    await page.getByRole('link', { name: 'Ilze Bērziņa' }).click();
    await page.getByRole('link', { name: 'Name and details' }).click();
    await page.getByLabel('Account').selectOption({ label: 'Ilze' });
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.getByText('The details are kept.').waitFor();
    await visitFor('ilze-berzina');

    const own = await browser.newPage({ as: consultant, javaScriptEnabled: false });
    await own.goto('/lv/account');
    await own.getByRole('link', { name: 'Kalendāri' }).click();
    await own.getByRole('link', { name: 'Ilze Bērziņa' }).click();
    const [first = '', last = ''] = [dayIn(1), dayIn(40)];
    await own.locator('summary', { hasText: 'Slēgt dienas' }).click();
    const leave = own.locator('#close-days');
    await leave.getByLabel('Pirmā diena').fill(last);
    await leave.getByLabel('Pēdējā diena').fill(first);
    await leave.getByRole('button').click();
    await own.getByRole('link', { name: 'Pēdējai dienai jābūt pēc pirmās.' }).waitFor();
    await own.locator('#close-days').getByLabel('Pirmā diena').fill(first);
    await own.locator('#close-days').getByLabel('Pēdējā diena').fill(last);
    await own.locator('#close-days').getByRole('button').click();
    await own.getByText('Dienas ir slēgtas.').waitFor();
    await own.getByText('Ārpus darba laika ir 1 apmeklējums').waitFor();

    await page.goto(own.url().replace('/lv/', '/en/'));
    const change = async (tab: Page, from: string) => {
      const form = tab.locator('form[id^="hours-"]').first();
      const folded = tab.locator('details', { has: tab.locator('form[id^="hours-"]') }).first();
      if (!(await form.isVisible())) await folded.locator('summary').click();
      await form.locator('input[name="opens"]').fill(from);
      await form.locator('button[value="changeHours"]').click();
    };
    await change(page, '09:10');
    await page.getByText('The hours are changed from today on.').waitFor();
    await change(own, '09:20');
    await own
      .getByRole('alert')
      .getByText(/^Kāds kolēģis pa to laiku ir mainījis šo kalendāru/)
      .waitFor();
    expect(await own.locator('input[name="opens"]:visible').first().inputValue()).toBe('09:20');
    await own.locator('button[value="changeHours"]:visible').first().click();
    await own.getByText('Darba laiks ir mainīts, sākot ar šodienu.').waitFor();
    await own
      .getByText(/09:20–/)
      .first()
      .waitFor();

    await own.getByRole('link', { name: 'Nosaukums un ziņas' }).click();
    expect(await own.getByLabel('Konts').count()).toBe(0);
    await own.getByLabel('Saite videozvaniem').fill('meet.example.org/ilze');
    await own.getByRole('button', { name: 'Saglabāt' }).click();
    await own.getByRole('link', { name: /Lūdzu, uzrakstiet visu adresi/ }).waitFor();
    await own.getByLabel('Saite videozvaniem').fill('https://meet.example.org/ilze');
    await own.getByRole('button', { name: 'Saglabāt' }).click();
    await own.getByText('Ziņas ir saglabātas.').waitFor();

    await own.getByRole('button', { name: 'Izveidot adresi' }).click();
    const address = (await own.locator('code').textContent()) ?? '';
    expect(address).toMatch(/\/calendars\/[\w-]{43}\.ics$/);
    const file = await fetch(new URL(new URL(address).pathname, browser.address()));
    const calendar = ICAL.Component.fromString(await file.text());
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
    await own.goto(own.url().replace(/#.*/, ''));
    expect(await own.locator('code').count()).toBe(0);
    await own.getByRole('button', { name: 'Beigt abonēšanu' }).click();
    await own.getByText('Abonēšana ir beigta').waitFor();
  });

  it('count visits without telling of anybody', async () => {
    const page = await browser.newPage({ as: coordinator, javaScriptEnabled: false });
    await page.goto('/lt/visits/figures');
    expect(await page.locator('h1').textContent()).toBe('Apsilankymai skaičiais');
    await page.getByLabel('Nuo').selectOption({ index: 0 });
    await page.getByRole('button', { name: 'Rodyti' }).click();
  });

  it('find every page free of barriers on a phone', async () => {
    const page = await browser.newPage({ as: coordinator, viewport: { width: 360, height: 740 } });
    for (const path of ['/lt/diaries', '/lv/services', '/lt/services/augsdaugava-psychologist', '/lt/visits/figures']) {
      await page.goto(path);
      expect([path, await axeInEveryTheme(page), await overflows(page)]).toEqual([path, [], false]);
    }
    await page.goto('/lv/diaries');
    await page.getByRole('link', { name: 'Marta Ozola' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(`document.querySelectorAll('details').forEach((each) => { each.open = true; })`);
    expect([await axeInEveryTheme(page), await overflows(page)]).toEqual([[], false]);
  });

  /** The form of the room of Subate, opened. */
  async function offerOf(page: Page) {
    const form = page.locator('#offer-subate');
    if (!(await form.isVisible())) await page.locator('details', { has: form }).locator('summary').click();
    return form;
  }

  /** A visit that is booked with a consultant in a week. */
  async function visitFor(slug: string): Promise<void> {
    await browser.database.rows(
      `with visit as (
         insert into booking (offer_id, starts_at, ends_at, local_start, zone, channel, language, for_whom, locale,
           sealed_details, purge_after)
         select offer_id, at, at + interval '50 minutes', at at time zone zone, zone, 'on-site', 'lv', 'self', 'lv',
           'k.x', at + interval '30 days'
         from resource join offer_resource on resource_id = resource.id,
           date_trunc('hour', now() + interval '7 days') at
         where slug = $1 limit 1
         returning id, starts_at, ends_at
       )
       insert into claim (resource_id, during, kind, booking_id)
       select resource.id, tstzrange(starts_at, ends_at), 'booking', visit.id from visit, resource where slug = $1`,
      [slug],
    );
  }
});

function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
