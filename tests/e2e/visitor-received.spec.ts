import { describe, expect, it } from '@jest/globals';
import type { Organisation } from '../support/people.ts';
import { axeInEveryTheme } from '../support/accessibility.ts';
import { activate } from '../support/keyboard.ts';
import { useBrowser } from '../support/use-browser.ts';
import { confirmPath, fillContact, heading } from './visitor.support.ts';

/** Nobody answers there: text messages wait. */
const test = useBrowser({ env: { SMS_GATEWAY_URL: 'http://127.0.0.1:9/messages' } });

async function pasvalys(): Promise<Organisation> {
  return test.database.row<Organisation>(`select id, slug from organisation where slug = 'pasvalys-library'`);
}

describe('those who receive visitors', () => {
  it('see who comes on a day; the note is shown to the consultant alone', async () => {
    const organisation = await pasvalys();
    const consultant = await test.given.person({ roles: ['consultant'], organisation, locale: 'lt' });
    const coordinator = await test.given.person({ roles: ['coordinator'], organisation });
    await test.database.rows(`update resource set person_id = $1 where slug = 'tomas-zukas'`, [consultant.id]);

    const visitor = await test.newPage();
    const path = await confirmPath(visitor, 'pasvalys', 'pasvalys-social-worker', 'lt');
    await visitor.goto(path);
    await fillContact(visitor, { name: 'Živilė', forWhom: 'minor', reach: 'sms' });
    await visitor.locator('input[name="hasGuardian"]').check();
    await visitor.getByLabel('Telefono numeris').fill('8 600 12345');
    await visitor.getByLabel('Daugiau laiko').check();
    await visitor.getByLabel(/Ar turėtume žinoti/).fill('Ateisime su šunimi.');
    await visitor.getByRole('button', { name: 'Registruoti apsilankymą' }).click();
    await heading(visitor, 'Jūsų apsilankymas užregistruotas');
    const { day } = await test.database.row<{ day: string }>('select local_start::date::text as day from booking');

    const own = await test.newPage({ as: consultant });
    await own.goto('/lt/account');
    await activate(own, own.getByRole('link', { name: 'Diena informacijos punkte' }));
    await heading(own, 'Diena informacijos punkte');
    await own.goto(`/lt/visits?day=${day}`);
    const visit = own.getByRole('article', { name: /^\d\d:\d\d–\d\d:\d\d Živilė$/ });
    await visit.getByRole('link', { name: '8 600 12345' }).waitFor();
    for (const words of ['Daugiau laiko', 'Ateisime su šunimi.', 'Vienas iš tėvų arba globėjas sutiko.']) {
      await visit.getByText(words).waitFor();
    }
    expect(await axeInEveryTheme(own)).toEqual([]);
    await own.setViewportSize({ width: 320, height: 640 });
    expect(await own.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

    const others = await test.newPage({ as: coordinator });
    await others.goto('/en/visits/calls?room=pasvalys');
    await activate(others, others.getByRole('link', { name: 'Text messages' }));
    await heading(others, 'Text messages');
    const message = others.getByRole('listitem').filter({ hasText: 'Živilė' });
    await message.getByText('On its way').waitFor();
    expect(await message.innerText()).toMatch(/number ends in \d\d/);
    expect(await others.locator('main').innerText()).not.toContain('600 12345');
    expect(await axeInEveryTheme(others)).toEqual([]);
    await others.goto(`/en/visits?day=${day}`);
    await others.getByRole('article', { name: /Živilė/ }).waitFor();
    expect(await others.getByText('Ateisime su šunimi.').count()).toBe(0);
    await others.getByRole('link', { name: /^Later/ }).click();
    await others.getByText('Nobody has booked for this day.').waitFor();
  });

  it('are alone in seeing it', async () => {
    const stranger = await test.given.person({ roles: ['juror'], organisation: await pasvalys() });
    const page = await test.newPage({ as: stranger });
    expect((await page.goto('/lv/visits'))?.status()).toBe(403);
    await test.page().goto('/lv/visits');
    expect(new URL(test.page().url()).pathname).toBe('/lv/sign-in');
  });
});
