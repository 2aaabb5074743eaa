import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axe, axeInEveryTheme } from '../support/accessibility.ts';
import { activate, focused } from '../support/keyboard.ts';
import type { Organisation } from '../support/people.ts';
import { useBrowser } from '../support/use-browser.ts';
import { heading } from './visitor.support.ts';

const test = useBrowser();
const CODE = /^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/;
let pasvalys: Organisation;

/** Everybody at Pasvalys works around the clock, so that the journeys do not depend on the hour. */
beforeAll(async () => {
  pasvalys = await test.database.row<Organisation>(`select id, slug from organisation where slug = 'pasvalys-library'`);
  await test.database.rows(
    `insert into opening_rule (resource_id, weekday, opens, closes)
     select resource.id, weekday, '00:00', '24:00' from resource, generate_series(1, 7) weekday
     where resource.slug in ('tomas-zukas', 'room:pasvalys')`,
  );
});

const librarian = () => test.given.person({ roles: ['specialist'], organisation: pasvalys, locale: 'lv' });
const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

/** Presses keys and counts them, as somebody who types at the desk. */
function typist(page: Page) {
  const count = { keys: 0 };
  return {
    count,
    async press(key: string) {
      count.keys += 1;
      await page.keyboard.press(key);
    },
    async type(text: string) {
      count.keys += text.length;
      await page.keyboard.type(text);
    },
  };
}

describe('a visitor on the phone', () => {
  it('is booked by a librarian with the keyboard alone, on one page; the code is said sign by sign', async () => {
    const page = await test.newPage({ as: await librarian() });
    await page.goto('/lv/visits?room=pasvalys');
    expect(await axeInEveryTheme(page)).toEqual([]);
    await activate(page, page.getByRole('link', { name: 'Pieteikt apmeklētāju', exact: true }));
    await heading(page, 'Pieteikt apmeklētāju');
    await activate(page, page.getByRole('link', { name: 'Saruna ar sociālo darbinieku' }));
    await page.locator('input[name="at"]:focus').waitFor();
    const begun = performance.now();
    const { press, type, count } = typist(page);
    await press('ArrowRight');
    expect(await focused(page)).toContain('input');
    await press('Tab');
    await type('Zenta');
    await press('Tab');
    await type('26123456');
    const sent = await page.locator('form#form').evaluate((form) => ({
      url: location.href,
      data: new URLSearchParams(new FormData(form as HTMLFormElement) as never).toString(),
    }));
    await press('Enter');
    await heading(page, 'Apmeklējums ir pieteikts');
    process.stdout.write(
      `Booking on behalf by keyboard: ${count.keys} keys, ${Math.round(performance.now() - begun)} ms\n`,
    );
    expect(count.keys).toBeLessThan(30);
    const box = page.getByRole('region', { name: 'Apmeklējuma kods' });
    const code = (await box.locator('span').first().textContent())?.trim() ?? '';
    expect(code).toMatch(CODE);
    const heard = await box.locator('span').nth(1).textContent();
    expect(heard).toContain([...code.replace('-', '')].join(' '));
    await page.getByText('26123456').waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);

    const again = await page.request.post(sent.url, {
      data: sent.data,
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: test.address() },
      maxRedirects: 0,
    });
    expect(again.headers()['location']).toBe(new URL(page.url()).pathname + new URL(page.url()).search);
    const { booked } = await test.database.row<{ booked: number }>(
      `select count(*)::int as booked from booking where origin = 'desk'`,
    );
    expect(booked).toBe(1);
  });

  it('keeps what was typed when an answer is missing, without scripts', async () => {
    const page = await test.newPage({ as: await librarian(), javaScriptEnabled: false });
    await page.goto('/lv/visits/new?room=pasvalys');
    await page.getByLabel('Tālruņa numurs').fill('26 123 456');
    await page.getByRole('button', { name: 'Pieteikt' }).click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /Vārds vai segvārds/ })
      .waitFor();
    expect(await page.getByLabel('Tālruņa numurs').inputValue()).toBe('26 123 456');
    expect(await page.getByLabel('Cilvēkam līdz 18 gadu vecumam').isVisible()).toBe(true);
    await page.getByLabel(/^Vārds vai segvārds/).fill('Zenta');
    await page.getByRole('button', { name: 'Pieteikt' }).click();
    await heading(page, 'Apmeklējums ir pieteikts');
    await page.getByRole('link', { name: 'Atcelt apmeklējumu' }).click();
    await page.getByRole('button', { name: 'Jā, atcelt' }).click();
    await page.getByText('Atcelts', { exact: true }).waitFor();
    const visit = await test.database.row<{ day: string }>(
      `select local_start::date::text as day from booking where state = 'cancelled'`,
    );
    await page.goto(`/lv/visits?room=pasvalys&day=${visit.day}`);
    await page.locator('summary', { hasText: '1 atcelts apmeklējums' }).click();
    await page
      .getByRole('link', { name: /Zenta$/ })
      .and(page.locator(':visible'))
      .first()
      .waitFor();
    await page.getByText('Atcēla bibliotēka').waitFor();
    await page.goto('/lv/visits/calls?room=pasvalys');
    await page.getByRole('listitem').filter({ hasText: 'Zenta' }).getByRole('button', { name: 'Piezvanīts' }).click();
    await page.getByRole('button', { name: 'Vēl nav piezvanīts' }).waitFor();
  });
});

describe('a consultant with a phone', () => {
  it('receives, marks, blocks and moves through the whole day at 360 px', async () => {
    const consultant = await test.given.person({ roles: ['consultant'], organisation: pasvalys, locale: 'lt' });
    await test.database.rows(`update resource set person_id = $1 where slug = 'tomas-zukas'`, [consultant.id]);
    const page = await test.newPage({ as: consultant, viewport: { width: 360, height: 740 } });
    await page.goto('/lt/visits');
    await heading(page, 'Diena informacijos punkte');
    expect(await width(page)).toBe(360);

    await page.getByRole('link', { name: 'Kažkas atėjo' }).click();
    await heading(page, 'Kažkas atėjo');
    await page.getByRole('button', { name: 'Priimti lankytoją' }).click();
    await heading(page, 'Lankytojas');
    await page.getByRole('link', { name: 'Atgal į dieną' }).click();
    const visit = page.getByRole('article', { name: /Lankytojas$/ });
    await visit.getByText('Atėjo', { exact: true }).waitFor();
    await visit.getByRole('button', { name: 'Atšaukti žymą' }).click();
    await visit.getByRole('button', { name: 'Neatėjo' }).click();
    await visit.getByText('Neatėjo', { exact: true }).waitFor();
    await page.getByText('Šiuo metu priimame: Lankytojas.').waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);
    expect(await width(page)).toBe(360);

    const tomorrow = await bookTomorrow(page, ['Ona', 'Petras']);
    await page.goto(`/lt/visits/block?room=pasvalys&day=${tomorrow}`);
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Uždaryti' }).click();
    await page.getByRole('heading', { name: 'Apsilankymai šiuo laiku' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('link', { name: 'Rasti jiems kitus laikus' }).click();
    await heading(page, 'Kiti laikai apsilankymams');
    expect(await axeInEveryTheme(page)).toEqual([]);
    expect(await width(page)).toBe(360);
    await page.getByRole('group', { name: 'Petras' }).getByLabel('Perkelti').uncheck();
    await page.getByRole('button', { name: 'Perkelti šiuos apsilankymus' }).click();
    await page.getByText(/^Perkelt(as|i) \d apsilankyma/).waitFor();
    await page.getByRole('group', { name: 'Petras' }).waitFor();
    expect(await page.getByRole('group', { name: 'Ona' }).count()).toBe(0);
    await blockWeekly(page, tomorrow);
    await page.goto('/lt/visits/calls?room=pasvalys');
    await page.getByRole('listitem').filter({ hasText: 'Ona' }).getByRole('link', { name: '860012345' }).waitFor();
    expect(await axe(page)).toEqual([]);
  });

  /** Three weeks, of which one is opened again. */
  async function blockWeekly(page: Page, day: string): Promise<void> {
    const later = (days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
    await page.goto(`/lt/visits/block?room=pasvalys&day=${later(7)}`);
    await page.getByLabel('Kas savaitę iki').fill(later(8));
    await page.getByRole('button', { name: 'Uždaryti' }).click();
    await page.getByRole('link', { name: /^Kas savaitę iki/ }).waitFor();
    await page.getByLabel('Kas savaitę iki').fill(later(21));
    await page.getByRole('button', { name: 'Uždaryti' }).click();
    const weeks = page.getByRole('region', { name: 'Kas savaitę' }).getByRole('listitem');
    await weeks.first().waitFor();
    expect(await weeks.count()).toBe(3);
    expect([await axe(page), await width(page)]).toEqual([[], 360]);
    await weeks.nth(1).getByRole('link').click();
    await page.getByRole('button', { name: 'Vėl atverti šį laiką' }).click();
    await heading(page, 'Diena informacijos punkte');
    await page.goto(`/lt/visits?room=pasvalys&day=${later(7)}`);
    await page.locator('a[href*="/visits/blocks/"]').first().click();
    await weeks.first().waitFor();
    expect(await weeks.count()).toBe(2);
  }

  async function bookTomorrow(page: Page, names: string[]): Promise<string> {
    const [{ day } = { day: '' }] = await test.database.rows<{ day: string }>(
      `select ((now() at time zone 'Europe/Vilnius')::date + 1)::text as day`,
    );
    for (const name of names) {
      await page.goto(`/lt/visits/new?room=pasvalys&day=${day}`);
      await page.getByLabel(/^Vardas arba/).fill(name);
      await page.getByLabel(/^Telefono numeris/).fill('860012345');
      await page.keyboard.press('Enter');
      await heading(page, 'Apsilankymas užregistruotas');
    }
    return day;
  }
});

describe('the board at the door', () => {
  it('is a page for everybody, and renews itself only on a display, without scripts', async () => {
    const page = await test.newPage({ javaScriptEnabled: false });
    await page.goto('/lt/rooms/pasvalys/board');
    await heading(page, 'Šiandien skaitykloje');
    await page.getByRole('columnheader', { name: 'Skaitykla' }).waitFor();
    expect(await page.locator('meta[http-equiv="refresh"]').count()).toBe(0);
    expect(await page.locator('main').innerText()).not.toMatch(/Lankytojas|Ona|Zenta|darbuotoj/);
    await page.getByRole('link', { name: /Ekranui prie durų/ }).click();
    await page.getByRole('link', { name: 'Nebeatnaujinti' }).waitFor();
    expect(await page.locator('meta[http-equiv="refresh"]').getAttribute('content')).toBe('60');

    const seen = test.page();
    await seen.goto('/lt/rooms/pasvalys/board');
    expect(await axeInEveryTheme(seen)).toEqual([]);
    await seen.setViewportSize({ width: 320, height: 640 });
    expect(await width(seen)).toBe(320);
  });
});
