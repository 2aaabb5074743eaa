import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeInEveryTheme } from '../support/accessibility.ts';
import { eventually } from '../support/eventually.ts';
import { activate } from '../support/keyboard.ts';
import { readPdf } from '../support/pdf-text.ts';
import type { Person } from '../support/people.ts';
import { useBrowser } from '../support/use-browser.ts';
import { givenEnrolment, givenPassedQuiz, inCourse, lessons } from './specialist.support.ts';

describe('a certificate', () => {
  const test = useBrowser();

  const lead = () =>
    test.database.row<{ id: string; slug: string }>('select id, slug from organisation where is_lead limit 1');
  const owner = () =>
    test.database.row<{ id: string; slug: string }>(
      `select o.id, o.slug from course c join organisation o on o.id = c.organisation_id where c.slug = 'sensory-reading-room'`,
    );

  /** Everything done but the last lesson, which is then finished on its page. */
  async function completeCourse(page: Page, person: Person): Promise<void> {
    const enrolment = await givenEnrolment(test, person.id, { lessons: lessons.slice(0, -1) });
    await givenPassedQuiz(test, enrolment);
    await page.goto(inCourse('lv', `/learn/${lessons.at(-1)}`));
    await page.locator('button[name=intent][value=finish]').click();
    await page.waitForLoadState();
  }

  async function itsCard(page: Page) {
    await eventually(async () => {
      await page.goto('/lv/certificates');
      expect(await page.locator('main li').count()).toBeGreaterThan(0);
    });
    return page.locator('main li').first();
  }

  it('comes with the completed course, is checked by anybody, and revoked by its organisation', async () => {
    const person = await test.given.person({ name: 'Ņina Žagarė', locale: 'lv' });
    const page = await test.newPage({ as: person });
    await completeCourse(page, person);
    const card = await itsCard(page);
    expect(await card.innerText()).toMatch(/Derīga[\s\S]+Ņina Žagarė/);

    const file = await page.request.get(
      (await card.getByRole('link', { name: /^PDF/ }).first().getAttribute('href')) ?? '',
    );
    const paper = await file.body();
    const { pages, lang } = readPdf(paper);
    expect(lang).toBe('lv');
    expect(pages[0]).toMatch(/Apliecība Apliecinām, ka Ņina Žagarė pabeidza e-kursu „.+” Apjoms 3 stundas/);
    const badge = await page.request.get(
      (await card.getByRole('link', { name: /Open Badges/ }).getAttribute('href')) ?? '',
    );
    expect(await badge.json()).toMatchObject({ type: ['VerifiableCredential', 'OpenBadgeCredential'] });

    const [, address = ''] = /\/URI \((http[^)]*\/verify\/[^)]+)\)/.exec(paper.toString('latin1')) ?? [];
    const employer = await test.newPage({ javaScriptEnabled: false, locale: 'lt-LT' });
    await employer.goto(address);
    await employer.waitForURL('**/lt/verify/**');
    await employer.getByText('Pažymėjimas galioja').waitFor();
    expect(await employer.locator('main').innerText()).not.toMatch(/Ņina|Žagarė|lasītava|skaitykla/i);
    expect(await employer.locator('meta[name=robots]').getAttribute('content')).toContain('noindex');
    await page.goto(`/lv${new URL(address).pathname}`);
    await page.getByRole('link', { name: /Tā ir jūsu apliecība/ }).waitFor();

    await revoke(pages[0] ?? '');
    await employer.goto(address);
    await employer.getByText('Pažymėjimas panaikintas').waitFor();
    expect((await test.mails().next(person.email)).subject).toMatch(/^Par jūsu apliecību/);
  });

  async function revoke(words: string): Promise<void> {
    const [number = ''] = /\w{4}-\w{4}-\w{4}/.exec(words) ?? [];
    const organisation = await owner();
    const coordinator = await test.given.person({ roles: ['coordinator'], organisation, name: 'Rūta' });
    const page = await test.newPage({ as: coordinator });
    await page.goto(`/lv/organisations/${organisation.slug}`);
    await activate(page, page.getByRole('link', { name: 'Apliecības', exact: true }));
    await page.getByLabel('Numurs vai vārds').fill(number);
    await page.keyboard.press('Enter');
    await activate(page, page.getByRole('link', { name: /Ņina Žagarė/ }));
    await activate(page, page.getByRole('link', { name: 'Anulēt' }));
    await page.getByRole('button', { name: 'Anulēt apliecību' }).click();
    await page.getByText('Lūdzu, izvēlieties iemeslu.').first().waitFor();
    await page.getByRole('radio', { name: 'Izdota kļūdas dēļ' }).check();
    await page.getByRole('button', { name: 'Anulēt apliecību' }).click();
    await page.getByText('Apliecība ir anulēta. Tās īpašnieks saņems vēstuli.').waitFor();
    await page.goto(`/lv/organisations/${organisation.slug}/history`);
    expect(await page.locator('main').innerText()).toMatch(/Apliecība anulēta[\s\S]+izdota kļūdas dēļ/);
  }

  it('is asked for by its number without JavaScript, and a wrong one is answered kindly', async () => {
    const page = await test.newPage({ javaScriptEnabled: false });
    await page.goto('/en/verify');
    await page.getByLabel('Certificate number').fill('2345-6789-abcd');
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByText('We do not know this certificate').waitFor();
    expect(await page.getByLabel('Certificate number').inputValue()).toBe('2345-6789-abcd');
    expect((await page.goto('/en/verify/no-such-token'))?.status()).toBe(200);
    await page.getByText('We do not know this certificate').waitFor();
  });

  it('is issued anew with the corrected name', async () => {
    const person = await test.given.person({ name: 'Ona Senoji', locale: 'lt' });
    const page = await test.newPage({ as: person });
    await completeCourse(page, person);
    await itsCard(page);
    await test.database.rows(`update auth."user" set name = 'Ona Naujoji' where id = $1`, [person.id]);
    const { slug } = await owner();
    const administrator = await test.newPage({ as: await test.given.person({ isAdministrator: true }) });
    await administrator.goto(`/en/organisations/${slug}/certificates?search=senoji`);
    await administrator.getByRole('link', { name: /Ona Senoji/ }).click();
    await administrator.getByRole('link', { name: 'Issue anew' }).click();
    await administrator.getByText(/now: Ona Naujoji/).waitFor();
    await administrator.getByRole('radio', { name: 'The name was corrected' }).check();
    await administrator.getByRole('button', { name: 'Issue the new certificate' }).click();
    await administrator.getByText('This is the new certificate.').waitFor();
    expect(await (await itsCard(page)).innerText()).toContain('Ona Naujoji');
  });

  it('has screens that are readable for everyone', async () => {
    const { slug, id } = await owner();
    const person = await test.given.person({ roles: ['coordinator'], organisation: { id, slug }, name: 'Rūta' });
    const page = await test.newPage({ as: person });
    await judge(page, '/lt/certificates');
    await judge(page, `/en/organisations/${slug}/certificates?search=nobody`);
    await completeCourse(page, person);
    await itsCard(page);
    const certificate = await test.database.row<{ id: string; token: string }>(
      'select id, token from certificate where person_id = $1',
      [person.id],
    );
    const managed = `/organisations/${slug}/certificates`;
    await judge(page, '/lv/certificates');
    await judge(page, `/lv${managed}`);
    await judge(page, `/lt${managed}/${certificate.id}`);
    await judge(page, `/en${managed}/${certificate.id}/revoke`);
    await judge(page, `/lv${managed}/${certificate.id}/reissue`);
    await judge(page, `/lt/verify/${certificate.token}`);
    await judge(page, '/lv/verify?number=wrong');
    expect((await page.goto(`/lv${managed}/${certificate.id}/nothing`))?.status()).toBe(404);
    const stranger = await test.newPage({
      as: await test.given.person({ roles: ['editor'], organisation: await lead() }),
    });
    expect((await stranger.goto(`/lv${managed}`))?.status()).toBe(403);
  }, 120_000);

  async function judge(page: Page, path: string): Promise<void> {
    const answer = await page.goto(path);
    expect([path, answer?.status()]).toEqual([path, 200]);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await axeInEveryTheme(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 900 });
  }
});
