import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeInEveryTheme } from '../support/accessibility.ts';
import { eventually } from '../support/eventually.ts';
import { activate, tabTo } from '../support/keyboard.ts';
import { useBrowser } from '../support/use-browser.ts';
import { inSession, takes } from './lessons.support.ts';

describe('the lessons of a course', () => {
  const browser = useBrowser();
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
  const learner = async () => {
    const person = await browser.given.person({ name: 'Ilze' });
    await takes(browser, person);
    return person;
  };

  it('let somebody through every kind of block by keyboard alone', async () => {
    const page = await browser.newPage({ as: await learner() });
    await page.goto(inSession('en', '/learn/start'));
    await film(page);
    expect(await axeInEveryTheme(page)).toEqual([]);
    await finish(page, 'choose');
    const plan = page.locator('a[download]');
    expect(await plan.innerText()).toMatch(/\(PDF document, [\d.]+ [kM]B\)/);
    await tabTo(page, plan);
    await finish(page, 'invite');
    const outside = page.getByRole('link', { name: /opens another site: bibliotekavisiems\.lt/ });
    await tabTo(page, outside);
    await note(page);
    expect(await axeInEveryTheme(page)).toEqual([]);
    await finish(page, 'open');
    await tabTo(page, page.locator('audio'));
    await activate(page, page.locator('figure summary', { hasText: 'Read the transcript' }));
    expect(await page.locator('figure details').getAttribute('open')).not.toBeNull();
    expect(await axeInEveryTheme(page)).toEqual([]);
    await finish(page, 'read');
    await finish(page, 'close');
    await practice(page);
    expect(await axeInEveryTheme(page)).toEqual([]);
    await activate(page, button(page, 'Finish the lesson and go on'));
    await page.waitForURL(`**${inSession('en', '/quiz')}`);
  }, 240_000);

  it('show a module that is not open, let it be read, and say why it cannot be finished yet', async () => {
    const page = await browser.newPage({ as: await learner() });
    await page.goto(inSession('en', '/learn/open'));
    expect(await page.locator('nav[aria-labelledby=contents]').innerText()).toMatch(/Opens after:/);
    await button(page, 'Finish the lesson and go on').click();
    await page
      .getByText(/finish it later: the earlier part of the course comes first/)
      .first()
      .waitFor();
    await page.goto(inSession('en'));
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/A practice task has to be accepted too|practice task/);
    expect(text).toMatch(/Opens after:/);
  });

  it('offer the text of another window instead of losing it, with scripts and without', async () => {
    const person = await learner();
    const [desk, phone] = [
      await browser.newPage({ as: person }),
      await browser.newPage({ as: person, javaScriptEnabled: false }),
    ];
    for (const page of [desk, phone]) await page.goto(inSession('en', '/learn/invite'));
    await phone.getByLabel('Your note').fill('From the phone');
    await phone.getByRole('button', { name: 'Save the note' }).click();
    await phone.waitForURL(/#/);
    expect(await phone.getByRole('status').first().innerText()).toMatch(/^Saved on /);
    await desk.getByLabel('Your note').fill('From the desk');
    await eventually(async () => expect(await desk.getByText('From the phone').isVisible()).toBe(true));
    await desk.getByRole('button', { name: 'Put it under my note' }).click();
    await eventually(async () =>
      expect(await desk.getByLabel('Your note').inputValue()).toBe('From the desk\n\nFrom the phone'),
    );
    await desk.goto('/en/learning/notes');
    expect(await desk.locator('main').innerText()).toContain('From the desk');
    expect(await axeInEveryTheme(desk)).toEqual([]);
  });

  it('go from a learner to a specialist of another library and back', async () => {
    const { page: writer, person } = await handedIn();
    const pasvalys = await browser.given.organisation({ slug: 'reviewing-library' });
    const reviewer = await browser.given.person({ roles: ['specialist'], organisation: pasvalys });
    await takes(browser, reviewer, true);
    const page = await browser.newPage({ as: reviewer });
    await page.goto('/en/learning/reviews');
    expect(await axeInEveryTheme(page)).toEqual([]);
    await activate(page, button(page, /^Take it to read/));
    await page.waitForURL('**/learning/reviews/*');
    expect(await page.locator('main').innerText()).toContain('Three objects and a door that stays open');
    expect(await page.locator('main').innerText()).not.toContain(person.name);
    await activate(page, button(page, 'Send the answer'));
    await page
      .getByRole('alert')
      .getByText(/Please choose one/)
      .first()
      .waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);
    for (const group of await page.getByRole('radiogroup').all()) {
      await tabTo(page, group.getByRole('radio').first());
      await page.keyboard.press('Space');
    }
    await tabTo(page, page.getByLabel('A few kind words'));
    await page.keyboard.type('Calm and clear. Thank you!');
    await activate(page, button(page, 'Send the answer'));
    await page.waitForURL('**/learning/reviews?done=sent');
    expect(await page.locator('main').innerText()).toMatch(/Thank you!.*No task is waiting/s);

    expect((await browser.mails().next(person.email)).subject).toBe('Your practice task has been read');
    await writer.reload();
    expect(await writer.locator('#my-plan').innerText()).toMatch(/Accepted.*Calm and clear/s);
    expect(await axeInEveryTheme(writer)).toEqual([]);
  }, 120_000);

  it('are read in easy language, at the same place, where there is some', async () => {
    const person = await browser.given.person();
    await browser.database.rows(
      `insert into enrolment (person_id, course_id, revision_id, started_at)
       select $1, id, published_revision_id, now() from course where slug = 'sensory-reading-room'`,
      [person.id],
    );
    const page = await browser.newPage({ as: person });
    await page.goto('/lv/courses/sensory-reading-room/learn/senses');
    const usual = await page.locator('[data-block]').first().innerText();
    await activate(page, button(page, 'Lasīt vieglajā valodā'));
    await page.locator('html[data-language=easy]').waitFor();
    expect(new URL(page.url()).pathname).toBe('/lv/courses/sensory-reading-room/learn/senses');
    expect(await page.locator('[data-block]').first().innerText()).not.toBe(usual);
    expect(await axeInEveryTheme(page)).toEqual([]);
    await page.goto('/lt/courses/sensory-reading-room');
    expect(await button(page, 'Skaityti įprasta kalba').isVisible()).toBe(true);
    await activate(page, button(page, 'Skaityti įprasta kalba'));
    await page.locator('html[data-language=standard]').waitFor();
  });

  async function film(page: Page): Promise<void> {
    const video = page.locator('video');
    expect(
      await video.evaluate((element: HTMLVideoElement) => [element.autoplay, element.controls, element.preload]),
    ).toEqual([false, true, 'metadata']);
    await tabTo(page, video);
    const cues = () =>
      video.evaluate(async (element: HTMLVideoElement) => {
        const [track] = element.textTracks;
        if (!track) return [];
        track.mode = 'showing';
        return [...(track.cues ?? [])].map((cue) => (cue as VTTCue).text);
      });
    await eventually(async () => expect((await cues()).length).toBeGreaterThan(0));
    expect(await page.locator('video track[default]').getAttribute('srclang')).toBe('en');
    await activate(page, page.locator('figure summary', { hasText: 'Read the transcript' }));
    expect(await page.locator('figure details').innerText()).toContain('six drawings');
  }

  async function note(page: Page): Promise<void> {
    await tabTo(page, page.getByLabel('Your note'));
    await page.keyboard.type('A window seat');
    await eventually(async () => expect(await page.getByText('The note is saved.').isVisible()).toBe(true));
    const [kept] = await browser.database.rows<{ sealed_text: string }>('select sealed_text from lesson_note');
    expect(kept?.sealed_text).not.toContain('window');
    await page.reload();
    expect(await page.getByLabel('Your note').inputValue()).toBe('A window seat');
    await page.getByRole('heading', { level: 1 }).focus();
  }

  async function practice(page: Page): Promise<void> {
    await tabTo(page, page.getByLabel('Your work'));
    await page.keyboard.type('Three objects and a door that stays open');
    await activate(page, button(page, 'Hand in the task'));
    await page.waitForURL(/#my-plan$/);
    expect(await page.locator('#my-plan').innerText()).toMatch(/Handed in.*waits for a colleague/s);
    expect(await page.locator('main').innerText()).toContain('handed in, waiting for its answer');
  }

  /** The only task that waits. */
  async function handedIn() {
    await browser.database.rows('delete from practice_round');
    const home = await browser.given.organisation({ slug: 'writing-library' });
    const person = await browser.given.person({ roles: ['specialist'], organisation: home });
    await takes(browser, person);
    const page = await browser.newPage({ as: person });
    await page.goto(inSession('en', '/learn/close'));
    await page.getByLabel('Your work').fill('Three objects and a door that stays open');
    await button(page, 'Hand in the task').click();
    await page.waitForURL(/#my-plan$/);
    return { page, person };
  }

  async function finish(page: Page, next: string): Promise<void> {
    await activate(page, button(page, 'Finish the lesson and go on'));
    await page.waitForURL((url) => url.pathname.endsWith(`/learn/${next}`));
  }
});
