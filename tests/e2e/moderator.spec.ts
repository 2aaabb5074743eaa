import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { axeInEveryTheme } from '../support/accessibility.ts';
import { activate, tabTo } from '../support/keyboard.ts';
import type { Person } from '../support/people.ts';
import { scene } from '../support/photos.ts';
import { useBrowser } from '../support/use-browser.ts';
import { fitsScreen, openContest, organiserOf, phone, sendPhoto, words } from './participant.support.ts';

const t = words.en.checking;
const lv = words.lv.checking;
const NOTE = 'Kas redzams aiz loga?';

describe('a moderator', () => {
  const test = useBrowser();
  let author: Person;
  let organiser: Person;
  let id: string;

  beforeAll(async () => {
    await openContest(test);
    author = await test.given.person({ locale: 'lv' });
    organiser = await organiserOf(test);
    const window = await scene();
    id = await sendPhoto(test, author, 'Window', await window.jpeg({ quality: 90 }).toBuffer());
    await sendPhoto(test, author, 'Window again', await window.jpeg({ quality: 80 }).toBuffer());
  });

  const press = async (page: Page, control: Locator) => {
    await tabTo(page, control);
    await page.keyboard.press('Space');
  };
  const done = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();
  const inTwoMonths = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);

  it('finds by keyboard what looks alike, sees both beside each other, and asks the author', async () => {
    const page = await test.newPage({ as: organiser });
    await page.goto('/en/moderation');
    await activate(page, page.getByRole('link', { name: t.list.link }));
    await page.getByRole('heading', { level: 1, name: t.list.title }).waitFor();
    await tabTo(page, page.getByLabel(t.list.mark));
    await page.keyboard.type(t.list.marks.like);
    await activate(page, page.getByRole('button', { name: t.list.show }));
    await page.waitForURL('**/list?*mark=like*');
    expect(await axeInEveryTheme(page)).toEqual([]);
    await activate(page, page.getByRole('link', { name: 'Window', exact: true }));
    await page.getByRole('heading', { level: 1, name: 'Window' }).waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);
    const pair = page.locator('section[aria-labelledby="likes"] figure');
    const [one, other] = [await pair.nth(0).boundingBox(), await pair.nth(1).boundingBox()];
    expect([one?.y === other?.y, (other?.x ?? 0) > (one?.x ?? 0)]).toEqual([true, true]);
    await press(page, page.locator('summary', { hasText: t.act.ask.title }));
    await activate(page, page.getByRole('button', { name: t.act.ask.send }));
    await page.getByRole('alert').getByRole('link', { name: t.act.reasons }).waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);
    const form = page.locator('form#ask');
    await press(page, form.getByLabel(t.reason.ALT_TEXT));
    await press(page, form.getByLabel(t.act.otherReason));
    await tabTo(page, page.locator('#ask-note'));
    await page.keyboard.type(NOTE);
    await page.locator('#ask-dueOn').fill(inTwoMonths);
    await activate(page, page.getByRole('button', { name: t.act.ask.send }));
    await done(page, t.done.ask);
    await page.getByText(t.history.code.photo.correction_asked).waitFor();
  });

  it('is answered by the author on a phone, without a script', async () => {
    const letter = await test.mails().next(author.email);
    expect(letter.text).toContain(NOTE);
    const page = await test.newPage({ as: author, ...phone, javaScriptEnabled: false });
    await page.goto(new URL(letter.links[0] ?? '').pathname.replace('/correction/', '/mine/'));
    await page.getByRole('link', { name: lv.answer.link }).click();
    expect(page.url()).toContain('/correction/');
    expect(await fitsScreen(page)).toBe(true);
    await page.getByText(NOTE).waitFor();
    await page.getByRole('button', { name: lv.answer.send }).click();
    await page.getByRole('alert').getByRole('link', { name: lv.answer.text }).waitFor();
    await page.locator('#form-altText').fill('Caur logu redzams ābeļdārzs.');
    await page.getByRole('button', { name: lv.answer.send }).click();
    await page.getByRole('heading', { level: 1, name: lv.answer.done }).waitFor();
  });

  it('sees first what was answered, with what changed; accepts it, takes it out and in again', async () => {
    const page = await test.newPage({ as: organiser, ...phone });
    await page.goto('/en/moderation/list');
    await page.getByRole('article').first().getByText(t.list.tag.answered).waitFor();
    await page.getByRole('article').first().getByRole('link').click();
    await page.getByText(t.request.changed).waitFor();
    await page.getByText('Caur logu redzams ābeļdārzs.').first().waitFor();
    expect([await fitsScreen(page), await axeInEveryTheme(page)]).toEqual([true, []]);
    await page.getByRole('button', { name: t.act.approve }).click();
    await done(page, t.done.approve);
    expect(await isShown()).toBe(true);
    await page.locator('summary', { hasText: t.act.disqualify.title }).click();
    await page.locator('form#disqualify').getByLabel(t.reason.NOT_OWN_PHOTO).check();
    await page.getByRole('button', { name: t.act.disqualify.send }).click();
    await done(page, t.done.disqualify);
    expect(await isShown()).toBe(false);
    await page.locator('#lift-note').fill('Viss kārtībā.');
    await page.getByRole('button', { name: t.act.lift.send }).click();
    await done(page, t.done.lift);
    expect(await isShown()).toBe(true);
    await page.getByRole('button', { name: t.act.undo.approved }).click();
    await done(page, t.done.undo);
    expect(await isShown()).toBe(false);
  });

  async function isShown(): Promise<boolean> {
    const page = await test.newPage();
    const response = await page.goto(`/en/contests/my-emotions/gallery/${id}`);
    await page.context().close();
    return response?.status() === 200;
  }
});
