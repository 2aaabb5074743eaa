import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually.ts';
import { useBrowser } from '../support/use-browser.ts';
import { course, givenEnrolment, inCourse, keptPlace, lessons, questions } from './specialist.support.ts';

describe('what a specialist must never lose', () => {
  const browser = useBrowser();

  const choose = async (page: Page, { id, correct }: { id: string; correct: string[] }) => {
    for (const value of correct) await page.locator(`[data-question="${id}"] input[value="${value}"]`).check();
  };
  const press = (page: Page, name: string) => page.getByRole('button', { name }).first().click();
  /** Resolves when the page has tried to save once more, and has said again that it could not. */
  const handInInVain = (page: Page, question: string) =>
    page.evaluate(async (id) => {
      const mark = document.querySelector<HTMLElement>(`[data-question="${id}"] [data-state="unsaved"]`);
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => /^Hand in/.test(textContent));
      if (!mark || !button) throw new Error('The page has no such question or button');
      await new Promise<void>((said) => {
        new MutationObserver(() => mark.hidden || said()).observe(mark, { attributeFilter: ['hidden'] });
        button.click();
      });
    }, question);
  const quizzer = async () => {
    const person = await browser.given.person();
    await givenEnrolment(browser, person.id, { lessons });
    return person;
  };

  it('works from enrolment to completion without JavaScript', async () => {
    const page = await browser.newPage({ as: await browser.given.person(), javaScriptEnabled: false });
    await page.goto(course);
    await press(page, 'Start the course');
    for (const lesson of lessons) {
      await page.waitForURL(`**/learn/${lesson}`);
      await press(page, 'Finish the lesson and go on');
    }
    await press(page, 'Begin the quiz');
    for (const question of questions.slice(1)) await choose(page, question);
    await press(page, 'Hand in the answers');
    expect(await page.getByRole('alert').innerText()).toMatch(
      /Some questions have no answer yet.*Question 1: Please choose one/s,
    );
    expect(await page.locator('[data-question] input:checked').count()).toBe(
      questions.slice(1).flatMap(({ correct }) => correct).length,
    );
    await choose(page, questions[0] ?? { id: '', correct: [] });
    await press(page, 'Hand in the answers');
    expect(await page.title()).toMatch(/^You have passed: 10 of 10/);
    await page.getByRole('link', { name: 'See what you have completed' }).click();
    expect(await page.locator('main').innerText()).toMatch(/3 hours/);
  });

  it('keeps half a quiz when the lid is closed, and opens it elsewhere at the last question', async () => {
    const person = await quizzer();
    const page = await browser.newPage({ as: person });
    await page.goto(inCourse('en', '/quiz'));
    await press(page, 'Begin the quiz');
    for (const question of questions.slice(0, 3)) await choose(page, question);
    await eventually(async () => expect(await page.locator('[data-answered]').textContent()).toBe('3 of 10'));
    await page.context().close();

    const other = await browser.newPage({ as: person });
    await other.goto('/lv/learning');
    await other
      .getByRole('link', { name: /Turpināt/ })
      .first()
      .click();
    await other.waitForURL(`**${inCourse('lv', '/quiz')}#q3`);
    const chosen = await other.locator('[data-question] input:checked').evaluateAll((inputs) => inputs.length);
    expect(chosen).toBe(questions.slice(0, 3).flatMap(({ correct }) => correct).length);
  });

  it('says that an answer is not saved without a connection, and saves it when there is one', async () => {
    const page = await browser.newPage({ as: await quizzer() });
    await page.goto(inCourse('en', '/quiz'));
    await press(page, 'Begin the quiz');
    const [first, second] = questions;
    if (!first || !second) throw new Error('The quiz has no questions');
    await choose(page, first);
    await eventually(async () => expect(await page.locator('[data-answered]').textContent()).toBe('1 of 10'));
    await page.context().setOffline(true);
    await choose(page, second);
    const field = page.locator(`[data-question="${second.id}"]`);
    await eventually(async () => expect(await field.getByText('Not saved yet').isVisible()).toBe(true));
    expect(await page.getByRole('status').last().textContent()).toMatch(/is not saved yet: there is no connection/);
    await handInInVain(page, second.id);
    expect(page.url()).toContain('/quiz');
    await page.context().setOffline(false);
    await eventually(async () => expect(await field.getByText('Saved', { exact: true }).isVisible()).toBe(true));
    expect(await page.locator('[data-answered]').textContent()).toBe('2 of 10');
  });

  it('saves what was chosen before the script had come', async () => {
    const page = await browser.newPage({ as: await quizzer() });
    const script = { arrived: () => {} };
    const wait = new Promise<void>((done) => (script.arrived = done));
    await page.route('**/save-answers*.js', async (route) => {
      await wait;
      await route.continue();
    });
    await page.goto(inCourse('en', '/quiz'));
    await press(page, 'Begin the quiz');
    for (const question of questions.slice(0, 2)) await choose(page, question);
    script.arrived();
    await eventually(async () => expect(await page.locator('[data-answered]').textContent()).toBe('2 of 10'));
  });

  it('shows the result in a window that was left behind when another one has handed in', async () => {
    const person = await quizzer();
    const [page, behind] = await Promise.all([browser.newPage({ as: person }), browser.newPage({ as: person })]);
    await page.goto(inCourse('en', '/quiz'));
    await press(page, 'Begin the quiz');
    await behind.goto(inCourse('en', '/quiz'));
    for (const question of questions) await choose(page, question);
    await press(page, 'Hand in the answers');
    await page.waitForFunction(() => document.title.startsWith('You have passed'));
    await behind.locator('[data-question="q1"] input').first().check();
    await behind.waitForFunction(() => document.title.startsWith('You have passed'));
  });

  it('stays at the same block when the language changes, and says where one stopped', async () => {
    const person = await browser.given.person();
    await givenEnrolment(browser, person.id);
    const page = await browser.newPage({ as: person, viewport: { width: 1280, height: 1500 } });
    await page.goto(inCourse('en', `/learn/${lessons[0]}`));
    await page
      .locator('[data-block]')
      .nth(3)
      .evaluate((element) => element.scrollIntoView());
    const id = await eventually(async () => {
      const { part, block } = await keptPlace(browser, person.email);
      expect(part).toBe(lessons[0]);
      return block ?? '';
    });
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.waitForTimeout(1_000);
    expect((await keptPlace(browser, person.email)).block).toBe(id);
    await page.getByRole('link', { name: 'Lietuvių' }).click();
    await page.waitForURL(`**${inCourse('lt', `/learn/${lessons[0]}`)}#${id}`);
    await page.goto(inCourse('lt', `/learn/${lessons[0]}`));
    await page.getByRole('link', { name: 'Tęsti ten, kur sustojote' }).click();
    expect(page.url()).toContain(`#${id}`);
  });

  it('leads people who do not take the course to its page, and visitors to sign in and back', async () => {
    const page = await browser.newPage({ as: await browser.given.person() });
    for (const path of [`/learn/${lessons[0]}`, '/quiz', '/completed']) {
      await page.goto(inCourse('en', path));
      expect(new URL(page.url()).pathname).toBe(course);
    }
    const visitor = browser.page();
    await visitor.goto(inCourse('en', '/quiz'));
    expect(visitor.url()).toContain(`/en/sign-in?return=${encodeURIComponent(inCourse('en', '/quiz'))}`);
  });

  it('answers unknown courses and lessons with a page that says so', async () => {
    const person = await browser.given.person();
    await givenEnrolment(browser, person.id);
    const page = await browser.newPage({ as: person });
    for (const path of ['/en/courses/nowhere', inCourse('en', '/learn/nowhere')]) {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      expect(await page.locator('h1').innerText()).toBe('This page is not here');
    }
    expect((await page.goto('/en/courses?level=%00&hours=x&language=xx&after=zzz'))?.status()).toBe(404);
    expect((await page.goto("/en/courses?topic='%3B--"))?.status()).toBe(200);
  });

  it('leaves a course and finds everything again', async () => {
    const person = await browser.given.person();
    await givenEnrolment(browser, person.id, { lessons: lessons.slice(0, 2) });
    const page = await browser.newPage({ as: person });
    await page.goto(course);
    await page.locator('summary', { hasText: 'Leave the course' }).click();
    await press(page, 'Leave the course');
    await page.waitForURL('**/en/learning');
    expect(await page.locator('h2').first().innerText()).toBe('You are not taking a course yet');
    await page.goto(course);
    await press(page, 'Start the course');
    expect(await page.locator('main').innerText()).toMatch(/2 of 6/);
  });
});
