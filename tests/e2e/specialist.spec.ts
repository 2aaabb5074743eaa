import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually.ts';
import { activate, tabTo } from '../support/keyboard.ts';
import { useBrowser } from '../support/use-browser.ts';
import { chooseByKeyboard, course, keptPlace, lessons, questions } from './specialist.support.ts';

const email = 'ilze@example.org';
const password = 'four quiet green chairs';

describe('a specialist', () => {
  const browser = useBrowser();
  const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first();
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

  it('registers, learns, leaves half-way, goes on in another browser, passes the quiz and gets the hours', async () => {
    const home = browser.page();
    await findCourse(home);
    await register(home);
    await learnHalf(home);
    const { block } = await keptPlace(browser, email);
    await home.context().close();

    const library = await browser.newPage();
    await signIn(library);
    await library.goto('/en/learning');
    await activate(library, link(library, /^Go on/));
    await library.waitForURL(`**${course}/learn/${lessons[2]}#${block}`);
    await eventually(() => isInSight(library, block ?? ''));

    await finishLessons(library);
    await passQuiz(library);
    await activate(library, link(library, 'See what you have completed'));
    expect(await library.getByRole('heading', { level: 1 }).textContent()).toBe('Well done!');
    expect(await library.locator('main').innerText()).toMatch(/Credited time\s+3 hours/);
    await activate(library, link(library, 'My learning'));
    expect(await library.locator('main').innerText()).toContain('Completed so far: 1 course, 3 hours');
  }, 180_000);

  async function findCourse(page: Page): Promise<void> {
    await page.goto('/en');
    await activate(page, page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Courses' }));
    await activate(page, page.locator('summary', { hasText: 'Narrow down' }));
    await tabTo(page, page.getByLabel('Topic'));
    await page.keyboard.type('Sens');
    await activate(page, button(page, /^Show$/));
    await page.waitForURL('**/courses?topic=sensory-room**');
    await activate(page, link(page, 'The sensory reading room'));
    await page.waitForURL(`**${course}`);
    expect(await page.locator('main').innerText()).toMatch(/at least 8 of the 10 questions/);
  }

  async function register(page: Page): Promise<void> {
    await activate(page, link(page, 'Create an account'));
    for (const [field, value] of [
      ['Your name', 'Ilze'],
      ['E-mail', email],
      ['Password', password],
    ] as const) {
      await tabTo(page, page.getByLabel(field, { exact: true }));
      await page.keyboard.type(value);
    }
    await page.keyboard.press('Enter');
    await page.waitForURL('**/check-your-mail**');
    const [address = ''] = (await browser.mails().next(email)).links;
    await page.goto(address);
    await page.locator('main form button[type=submit]').press('Enter');
    await page.waitForURL('**/sign-in**');
    await fillSignIn(page);
    await page.waitForURL(`**${course}`);
  }

  async function signIn(page: Page): Promise<void> {
    await page.goto('/en/sign-in');
    await fillSignIn(page);
    await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
  }

  async function fillSignIn(page: Page): Promise<void> {
    await page.getByLabel('E-mail', { exact: true }).fill(email);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
  }

  async function learnHalf(page: Page): Promise<void> {
    await activate(page, button(page, 'Start the course'));
    for (const lesson of lessons.slice(0, 2)) {
      await page.waitForURL(`**/learn/${lesson}`);
      await activate(page, button(page, 'Finish the lesson and go on'));
    }
    await page.waitForURL(`**/learn/${lessons[2]}`);
    expect(await page.locator('main').innerText()).toContain('Still to do: 4 lessons and the quiz.');
    await page.getByRole('heading', { level: 1 }).focus();
    for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('PageDown');
    await eventually(async () => {
      const { part, block } = await keptPlace(browser, email);
      expect(part).toBe(lessons[2]);
      expect(block).not.toBeNull();
      expect(block).not.toBe(await page.locator('[data-block]').first().getAttribute('data-block'));
    });
  }

  async function finishLessons(page: Page): Promise<void> {
    for (const lesson of lessons.slice(2)) {
      await page.waitForURL((url) => url.pathname.endsWith(`/learn/${lesson}`));
      if (lesson !== lessons[2]) expect(new URL(page.url()).hash).toBe('');
      const reveal = page.locator('summary', { hasText: 'Show one good way to act' }).first();
      if (await reveal.count()) {
        await activate(page, reveal);
        expect(await reveal.evaluate((summary) => (summary.parentElement as HTMLDetailsElement).open)).toBe(true);
      }
      await activate(page, button(page, 'Finish the lesson and go on'));
    }
    await page.waitForURL(`**${course}/quiz`);
  }

  async function passQuiz(page: Page): Promise<void> {
    await activate(page, button(page, 'Begin the quiz'));
    for (const [index, question] of questions.entries()) {
      await chooseByKeyboard(page, question);
      await eventually(async () => {
        expect(await page.getByRole('status').last().textContent()).toBe(
          `The answer to question ${index + 1} is saved.`,
        );
      });
    }
    await activate(page, button(page, 'Hand in the answers'));
    await page.waitForFunction(() => document.title.startsWith('You have passed: 10 of 10'));
  }
});

async function isInSight(page: Page, block: string): Promise<void> {
  const top = await page
    .locator(`#${block}`)
    .evaluate((element) => element.getBoundingClientRect().top / window.innerHeight);
  expect(top).toBeGreaterThan(-0.05);
  expect(top).toBeLessThan(0.5);
}
