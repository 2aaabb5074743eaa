import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Person } from '../support/people.ts';
import { axeInEveryTheme } from '../support/accessibility.ts';
import { useBrowser } from '../support/use-browser.ts';

describe('the screens of accounts', () => {
  const test = useBrowser();
  let person: Person;
  let invitation: string;

  beforeAll(async () => {
    const [pasvalys] = await test.database.rows<{ id: string; slug: string }>(
      `select id, slug from organisation where slug = 'pasvalys-library'`,
    );
    person = await test.given.person({
      roles: ['coordinator'],
      organisation: pasvalys,
      isAdministrator: true,
      name: 'Rūta',
    });
    const { id } = await test.database.row<{ id: string }>(
      `insert into invitation (organisation_id, email, roles, locale, expires_at)
       values ($1, $2, '{juror}', 'lv', now() + interval '1 day') returning id`,
      [pasvalys?.id, 'somebody@example.org'],
    );
    invitation = id;
  });

  const open = [
    '/lv/sign-in?done=confirmed',
    '/lt/sign-in/link?token=x',
    '/en/sign-in/second-step',
    '/lv/sign-up',
    '/lt/check-your-mail?for=sign-up',
    '/en/confirm-address?token=x',
    '/lv/forgotten-password',
    '/lt/reset-password?token=x',
    '/en/organisations',
    '/lv/organisations/pasvalys-library',
  ];
  const own = [
    '/lv/account',
    '/lt/account/delete',
    '/en/account/security',
    '/lt/organisations/pasvalys-library',
    '/lv/organisations/pasvalys-library/history',
    '/en/organisations/new',
  ];

  async function judge(page: Page, path: string) {
    const answer = await page.goto(path);
    expect([path, answer?.status()]).toEqual([path, 200]);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await axeInEveryTheme(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 900 });
  }

  it('are readable for everyone', async () => {
    const page = test.page();
    for (const path of open) await judge(page, path);
    await judge(page, `/lt/invitations/${invitation}`);
  });

  it('are readable for those who are signed in', async () => {
    const page = await test.newPage({ as: person });
    for (const path of own) await judge(page, path);
    await judge(page, `/lv/organisations/pasvalys-library/members/${person.id}`);
    await judge(page, `/en/invitations/${invitation}`);
  });

  it('stay readable with faults', async () => {
    const page = await test.newPage();
    await page.goto('/lv/sign-up');
    await page.getByRole('button', { name: 'Izveidot manu kontu' }).click();
    await page.getByRole('alert').waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);
    const mine = await test.newPage({ as: person });
    await mine.goto('/lt/account');
    await mine
      .getByRole('button', { name: 'Pakeisti slaptažodį' })
      .or(mine.getByRole('button', { name: 'Pakeisti adresą' }))
      .first()
      .click();
    await mine.getByRole('alert').waitFor();
    expect(await axeInEveryTheme(mine)).toEqual([]);
  });
});
