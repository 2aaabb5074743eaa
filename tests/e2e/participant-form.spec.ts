import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { focused } from '../support/keyboard.ts';
import type { Person } from '../support/people.ts';
import { phonePhoto } from '../support/photos.ts';
import { useBrowser } from '../support/use-browser.ts';
import {
  choosePhoto,
  fill,
  fillRights,
  fillWords,
  formOf,
  openContest,
  phone,
  photoIsReady,
  texts,
  words,
} from './participant.support.ts';

const t = {
  ...words.en,
  fault: words.en.submit.fault,
  refused: words.en.submit.refused,
  uploads: words.en.submit.upload,
};

describe('the form of the contest', () => {
  const test = useBrowser();
  let person: Person;
  let page: Page;

  beforeAll(() => openContest(test));

  beforeEach(async () => {
    person = await test.given.person();
    page = await test.newPage({ ...phone, as: person });
    await page.goto('/en/contests/my-emotions/submit');
  });

  const photos = () =>
    test.database.rows<Record<string, unknown>>('select * from photo where author_id = $1', [person.id]);
  const done = () => page.getByRole('heading', { level: 1, name: t.submit.doneTitle }).waitFor();

  it('names what is missing at each step, in a summary and at each field, and keeps what was typed', async () => {
    const form = formOf(page, 'en');
    const line = (label: string, fault: string) => `${label.replace(/[.?]$/, '')}: ${fault}`;
    const missing = async (...lines: string[]) => {
      await form.summary.waitFor();
      expect(await form.summary.getByRole('link').allTextContents()).toEqual(lines);
    };
    await form.next.click();
    await missing(line(t.submit.photo, t.fault.UPLOAD_MISSING));
    expect(await focused(page)).toMatch(/^div "Please check the form/);
    await choosePhoto(page, 'en');
    await photoIsReady(page);
    expect(await form.photo.getAttribute('aria-invalid')).toBeNull();
    await form.next.dblclick();
    expect(await focused(page)).toBe(`legend "${t.submit.steps.words}"`);
    expect(await page.locator('[name=emotions]:checked').count()).toBe(0);
    await form.title.fill('Only a title');
    await form.next.click();
    await missing(
      line(t.submit.emotion, t.submit.fault.EMOTION_MISSING),
      line(t.submit.altText, t.common.fault.REQUIRED),
      line(t.photo.category, t.common.fault.REQUIRED_CHOICE),
      line(t.photo.ageGroup, t.common.fault.REQUIRED_CHOICE),
    );
    await form.summary.getByRole('link', { name: t.submit.altText.replace('?', '') }).click();
    expect(await form.altText.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await form.altText.getAttribute('aria-invalid')).toBe('true');
    expect(await form.title.inputValue()).toBe('Only a title');
    await fillWords(page, 'en');
    await form.next.click();
    await form.guardian.check();
    await form.next.click();
    await missing(
      line(t.submit.people.shows, t.common.fault.REQUIRED_CHOICE),
      line(t.submit.guardian, t.common.fault.REQUIRED),
    );
    await form.nobodyShown.check();
    await page.getByRole('radio', { name: t.submit.people.whoMinor }).check();
    await form.guardianName.fill('Ieva Ozola');
    await page.locator('[name=guardianEmail]').fill(person.email);
    await form.next.click();
    await form.send.click();
    await missing(
      line(t.submit.licence, t.common.fault.REQUIRED_CHOICE),
      line(t.submit.own, t.common.fault.REQUIRED_CONSENT),
      line(t.submit.rules, t.common.fault.REQUIRED_CONSENT),
      line(t.submit.consent, t.common.fault.REQUIRED_CONSENT),
    );
    await fillRights(page, 'en');
    await form.send.click();
    await form.summary.filter({ hasText: t.fault.OWN_EMAIL }).waitFor();
    await missing(line(t.submit.people.guardianEmail, t.fault.OWN_EMAIL));
    expect(await focused(page)).toMatch(/^div "Please check the form/);
    await form.author.check();
    await form.next.click();
    await form.send.click();
    await done();
    expect(await photos()).toMatchObject([{ title: texts.en.title, submitted_by: 'author', guardian_name: null }]);
  });

  it('is sent by a guardian under their own name', async () => {
    const form = formOf(page, 'en');
    await choosePhoto(page, 'en');
    await fill(page, 'en', {
      people: async () => {
        await form.guardian.check();
        await form.guardianName.fill('Ieva Ozola');
      },
    });
    await form.send.click();
    await done();
    expect(await photos()).toMatchObject([{ submitted_by: 'guardian', guardian_name: 'Ieva Ozola' }]);
  });

  it('keeps everything when the line breaks, and goes on by itself', async () => {
    let isBroken = true;
    await page.route('**/uploads/**', (route: Route) => (isBroken ? route.abort('connectionreset') : route.continue()));
    await choosePhoto(page, 'en');
    await page.getByText(t.uploads.waiting).waitFor();
    await fill(page, 'en');
    const form = formOf(page, 'en');
    await form.send.click();
    await page.getByRole('status').filter({ hasText: t.submit.waits }).waitFor();
    expect(await form.altText.inputValue()).toBe(texts.en.altText);
    isBroken = false;
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await done();
    expect(await photos()).toHaveLength(1);
  });

  it('keeps everything when the answers do not get through', async () => {
    await choosePhoto(page, 'en');
    await photoIsReady(page);
    await fill(page, 'en');
    await page.route('**/graphql', (route: Route) => route.abort('connectionreset'));
    const form = formOf(page, 'en');
    await form.send.click();
    await form.summary.filter({ hasText: t.refused.OFFLINE }).waitFor();
    await page.unroute('**/graphql');
    await form.send.click();
    await done();
    expect(await photos()).toHaveLength(1);
  });

  it('enters one photo, however often the button is pressed, also before the photo has arrived', async () => {
    let seen = () => {};
    const isSeen = new Promise<void>((done) => (seen = done));
    await page.route('**/uploads/**', async (route: Route) => {
      await isSeen;
      await route.continue();
    });
    await choosePhoto(page, 'en');
    await fill(page, 'en');
    const form = formOf(page, 'en');
    await form.send.dblclick();
    await page.getByRole('status').filter({ hasText: t.submit.waits }).waitFor();
    await page.getByRole('button', { name: t.submit.sending }).click({ force: true });
    seen();
    await done();
    expect(await photos()).toHaveLength(1);
  });

  it('says in words why a file cannot be taken', async () => {
    const choose = (name: string, buffer: Buffer) =>
      formOf(page, 'en').photo.setInputFiles({ name, mimeType: 'image/jpeg', buffer });
    await choose('photo.jpg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
    await page.getByText(t.fault.NOT_A_PHOTO).waitFor();
    await dropLargeFile(page);
    await page.getByText(t.fault.UPLOAD_TOO_LARGE).waitFor();
    const whole = await phonePhoto();
    await choose('half.jpg', whole.subarray(0, whole.length / 2));
    await page.getByText(t.fault.IMAGE_DAMAGED).waitFor();
    await choose('whole.jpg', whole);
    await photoIsReady(page);
    expect(await page.getByText(t.fault.IMAGE_DAMAGED).count()).toBe(0);
  });

  it('refuses the very same photo, and takes another one in its place', async () => {
    const photo = await phonePhoto();
    await choosePhoto(page, 'en', photo);
    await fill(page, 'en');
    await formOf(page, 'en').send.click();
    await done();
    await page.getByRole('button', { name: t.submit.another }).click();
    await page.getByRole('heading', { level: 1, name: t.submit.title }).waitFor();
    await choosePhoto(page, 'en', photo);
    await fill(page, 'en');
    await formOf(page, 'en').send.click();
    await formOf(page, 'en').summary.filter({ hasText: t.refused.PHOTO_ALREADY_ENTERED }).waitFor();
    for (let step = 0; step < 3; step += 1) await formOf(page, 'en').back.click();
    await choosePhoto(page, 'en');
    await photoIsReady(page);
    for (let step = 0; step < 3; step += 1) await formOf(page, 'en').next.click();
    await formOf(page, 'en').send.click();
    await done();
    expect(await photos()).toHaveLength(2);
  });

  it('says so where there is no JavaScript, and where the contest is closed', async () => {
    const plain = await test.newPage({ as: person, javaScriptEnabled: false });
    await plain.goto('/en/contests/my-emotions/submit');
    await plain.locator('#plain-photo').waitFor();
    expect(await plain.locator('noscript').first().textContent()).toContain(t.submit.plain.lead);
    expect(await plain.locator('form#form').isVisible()).toBe(false);
    await test.database.rows(`update contest set closes_on = '2020-12-31' where slug = 'my-emotions'`);
    await plain.goto('/en/contests/my-emotions/submit');
    await plain.getByText(t.submit.closedTitle).waitFor();
    await plain.goto('/en/contests/my-emotions');
    expect(await plain.getByRole('link', { name: t.enter }).count()).toBe(0);
    await openContest(test);
  });

  it('is for people who have signed in', async () => {
    const nobody = await test.newPage();
    await nobody.goto('/en/contests/my-emotions/submit');
    expect(new URL(nobody.url()).pathname).toBe('/en/sign-in');
    await nobody.goto('/en/contests/no-such-contest');
    await nobody.getByRole('heading', { name: t.common.failure.notFoundTitle }).waitFor();
  });
});

/** A file of more than 30 MB, dropped on the zone; made in the page, for it is slow to hand over. */
function dropLargeFile(page: Page): Promise<void> {
  return page.locator('label[for="form-uploadId"]').evaluate((zone) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(30_000_001)], 'large.jpg', { type: 'image/jpeg' }));
    zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
}
