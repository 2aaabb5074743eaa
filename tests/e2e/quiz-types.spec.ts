import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { locales } from '@inclusive/localisation/locale';
import { axe, axeInEveryTheme } from '../support/accessibility.ts';
import { eventually } from '../support/eventually.ts';
import { activate } from '../support/keyboard.ts';
import { useBrowser } from '../support/use-browser.ts';
import {
  answerByKeyboard,
  answerPlainly,
  givenAnswered,
  givenLearner,
  lessonPath,
  questionIds,
  quizPath,
} from './quiz-types.support.ts';
import { chooseByKeyboard } from './specialist.support.ts';

describe('questions of all eight types', () => {
  const browser = useBrowser();
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
  const answered = (page: Page) => page.locator('[data-answered]').textContent();

  const opened = async (options = {}) => {
    const page = await browser.newPage({ as: await givenLearner(browser), ...options });
    await page.goto(quizPath());
    return page;
  };

  it('are answered by keyboard alone, saved one by one, handed in and passed', async () => {
    const page = await opened();
    expect(await page.locator('main').innerText()).toMatch(/up to 3 times.*wait 1 hour/s);
    await activate(page, button(page, 'Begin the quiz'));
    expect(await axeInEveryTheme(page)).toEqual([]);
    for (const [index, id] of questionIds.entries()) {
      await answerByKeyboard(page, id);
      await eventually(async () => expect(await answered(page)).toBe(`${index + 1} of 12`));
    }
    expect(await page.locator('[data-question=q5] [data-moved]').textContent()).toMatch(/: now \d of 6$/);
    await page.reload();
    expect(await answered(page)).toBe('12 of 12');
    await activate(page, button(page, 'Hand in the answers'));
    await page.waitForFunction(() => document.title.startsWith('You have passed: 12 of 12'));
    expect(await axeInEveryTheme(page)).toEqual([]);
    expect(await page.locator('#answers, section').getByText('Not correct').count()).toBe(0);
  }, 180_000);

  it('are answered without scripts: an item that is moved stays in sight, nothing is lost on the way', async () => {
    const page = await opened({ javaScriptEnabled: false });
    await button(page, 'Begin the quiz').click();
    for (const id of questionIds) await answerPlainly(page, id);
    await button(page, 'Hand in the answers').click();
    expect(await page.title()).toMatch(/^You have passed: 12 of 12/);
  }, 120_000);

  it('say at the field what cannot be taken, and when one may try again', async () => {
    const page = await opened();
    await button(page, 'Begin the quiz').click();
    const number = page.locator('[data-question=q8] input[type=text]');
    await number.fill('a dozen');
    await number.blur();
    await eventually(async () => expect(await number.getAttribute('aria-invalid')).toBe('true'));
    expect(await page.locator('[data-question=q8]').innerText()).toContain('Please write a number with digits');
    await number.fill('12');
    await eventually(async () => expect(await answered(page)).toBe('1 of 12'));
    expect(await number.getAttribute('aria-invalid')).toBeNull();
    for (const id of questionIds.filter((each) => !['q1', 'q3', 'q7', 'q8', 'q9'].includes(each)))
      await answerPlainlyWithScripts(page, id);
    for (const [id, value] of [
      ['q1', 'a'],
      ['q3', 'true'],
      ['q9', 'a'],
    ] as const)
      await page.locator(`[data-question=${id}] input[value=${value}]`).check();
    await page.locator('[data-question=q7] input[type=text]').fill('fairy tale');
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await answered(page)).toBe('12 of 12'));
    await button(page, 'Hand in the answers').click();
    await page.waitForFunction(() => document.title.startsWith('Not there yet: 7 of 12'));
    const main = await page.locator('main').innerText();
    expect(main).toMatch(/You can try again on \w+day\s\d+\s\w+ from \d\d:\d\d\. 2 of 3 attempts are left\./);
    expect(await button(page, 'Try again').count()).toBe(0);
    expect(main).toMatch(/Your answer: fairy tale/);
    expect(main).not.toContain('Accepted answer');
    expect(await axe(page)).toEqual([]);
  }, 120_000);

  async function answerPlainlyWithScripts(page: Page, id: string): Promise<void> {
    if (id === 'q5') return answerByKeyboard(page, id);
    await answerPlainly(page, id);
    await page.locator(`[data-question="${id}"]`).focus();
  }

  it('inside a lesson: feedback at once and in place, by keyboard alone, and the same without scripts', async () => {
    const page = await browser.newPage({ as: await givenLearner(browser) });
    await page.goto(lessonPath('start'));
    const check = page.locator('#check-window-part');
    await chooseByKeyboard(page, { id: 'window', correct: ['a'] });
    await activate(page, check.getByRole('button', { name: 'Check my answer' }));
    await eventually(async () => expect(await check.locator('[data-outcome]').innerText()).toContain('Not correct'));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('How your answer went');
    expect(await axeInEveryTheme(page)).toEqual([]);
    const plain = await browser.newPage({ as: await givenLearner(browser), javaScriptEnabled: false });
    await plain.goto(lessonPath('read'));
    const order = plain.locator('#check-one-page-part');
    const before = await order.locator('[data-item-words]').allTextContents();
    await order.getByRole('button', { name: `Move down: ${before[0]}` }).click();
    expect((await order.locator('[data-item-words]').allTextContents()).slice(0, 2)).toEqual([before[1], before[0]]);
    expect(await order.locator('[data-outcome]').count()).toBe(0);
    await order.getByRole('button', { name: 'Check my answer' }).click();
    expect(await order.locator('[data-outcome]').innerText()).toContain('Your order');
    expect(plain.url()).toContain('#check-one-page-part');
  }, 120_000);

  it('are whole in each language, and fit a phone of 360 px', async () => {
    const person = await givenLearner(browser);
    for (const locale of locales) {
      const page = await browser.newPage({ as: person, viewport: { width: 360, height: 800 } });
      await page.goto(quizPath(locale));
      const begin = page.locator('button[value=begin]');
      if (await begin.count()) await begin.click();
      await page.locator('[data-question=q8]').waitFor();
      const words = await page.locator('main').innerText();
      expect(words).not.toMatch(/\{\{|undefined|questions[.:]\w|\[\[/);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
    }
  });

  it('show their author how they do, in numbers and bars', async () => {
    const editor = await givenAnswered(browser, 5);
    for (const locale of locales) {
      const page = await browser.newPage({ as: editor, viewport: { width: 360, height: 800 } });
      await page.goto(`/${locale}/authoring/courses/first-sensory-session/questions`);
      expect(await page.locator('section').count()).toBeGreaterThanOrEqual(12);
      expect(await page.locator('main').innerText()).not.toMatch(/\{\{|undefined|figures[.:]\w|\[\[/);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      if (locale === 'lv') expect(await axeInEveryTheme(page)).toEqual([]);
      if (locale !== 'en') continue;
      const third = page.locator('section', { has: page.locator('#question-q3') });
      expect(await third.innerText()).toMatch(/Answered \d times: \d correct/);
      expect(Number(await third.locator('progress').first().getAttribute('max'))).toBeGreaterThanOrEqual(5);
    }
  });
});
