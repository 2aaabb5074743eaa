import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { locales } from '@inclusive/localisation/locale';
import { axeInEveryTheme } from '../support/accessibility.ts';
import type { Person } from '../support/people.ts';
import { useBrowser } from '../support/use-browser.ts';
import { givenEnrolment, givenPassedQuiz, inCourse, lessons } from './specialist.support.ts';

interface Screen {
  name: string;
  path: (locale: string) => string;
  as?: 'newcomer' | 'learner' | 'quizzer' | 'graduate';
  /** Brings the screen into the state that is looked at. */
  prepare?: (page: Page) => Promise<unknown>;
}

const submit = (page: Page, intent: string) =>
  Promise.all([page.waitForEvent('load'), page.locator(`button[value=${intent}]`).first().click()]);

const screens: Screen[] = [
  { name: 'catalogue', path: (locale) => `/${locale}/courses` },
  { name: 'catalogue without a match', path: (locale) => `/${locale}/courses?level=advanced` },
  { name: 'course of a visitor', path: (locale) => inCourse(locale) },
  { name: 'course of someone signed in', path: (locale) => inCourse(locale), as: 'newcomer' },
  { name: 'course of a learner', path: (locale) => inCourse(locale), as: 'learner' },
  { name: 'completed course', path: (locale) => inCourse(locale), as: 'graduate' },
  {
    name: 'lesson',
    path: (locale) => inCourse(locale, `/learn/${lessons[1]}`),
    as: 'learner',
    prepare: (page) => page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true))),
  },
  { name: 'finished lesson', path: (locale) => inCourse(locale, `/learn/${lessons[0]}`), as: 'learner' },
  { name: 'quiz before it begins', path: (locale) => inCourse(locale, '/quiz'), as: 'learner' },
  {
    name: 'quiz handed in too early',
    path: (locale) => inCourse(locale, '/quiz'),
    as: 'quizzer',
    prepare: (page) => submit(page, 'submit'),
  },
  { name: 'passed quiz', path: (locale) => inCourse(locale, '/quiz'), as: 'graduate' },
  { name: 'completion', path: (locale) => inCourse(locale, '/completed'), as: 'graduate' },
  { name: 'my learning, empty', path: (locale) => `/${locale}/learning`, as: 'newcomer' },
  { name: 'my learning, under way', path: (locale) => `/${locale}/learning`, as: 'learner' },
  { name: 'my learning, completed', path: (locale) => `/${locale}/learning`, as: 'graduate' },
];

describe('the screens of a specialist', () => {
  const browser = useBrowser();
  const people: Partial<Record<NonNullable<Screen['as']>, Person>> = {};

  beforeAll(async () => {
    for (const name of ['newcomer', 'learner', 'quizzer', 'graduate'] as const)
      people[name] = await browser.given.person({ name });
    await givenEnrolment(browser, people.learner?.id ?? '', { lessons: lessons.slice(0, 1) });
    await givenEnrolment(browser, people.quizzer?.id ?? '', { lessons });
    const graduate = await givenEnrolment(browser, people.graduate?.id ?? '', { lessons, completed: true });
    await givenPassedQuiz(browser, graduate);
    const { id } = await browser.database.row<{ id: string }>('select id from enrolment where person_id = $1', [
      people.quizzer?.id,
    ]);
    await browser.database.rows(
      `insert into quiz_attempt (enrolment_id, quiz, number, seed, started_at) values ($1, 'final', 1, 'seed', now())`,
      [id],
    );
  });

  const open = async ({ path, as, prepare }: Screen, locale: string, width: number) => {
    const person = as && people[as];
    const page = await browser.newPage({ ...(person && { as: person }), viewport: { width, height: 800 } });
    await page.goto(path(locale));
    await prepare?.(page);
    return page;
  };

  it.each(screens)('$name: nothing for axe to find, in every theme', async (screen) => {
    const page = await open(screen, 'lv', 1280);
    expect(await axeInEveryTheme(page)).toEqual([]);
  });

  it.each(screens)('$name: whole in each language, and on a phone of 360 px', async (screen) => {
    const headings = new Set<string>();
    for (const locale of locales) {
      const page = await open(screen, locale, 360);
      expect(await page.getAttribute('html', 'lang')).toBe(locale);
      expect(await page.locator('h1').count()).toBe(1);
      headings.add(`${await page.title()} ${await page.locator('main').innerText()}`);
      expect(await page.locator('main').innerText()).not.toMatch(/\{\{|undefined|courses[.:]\w|common[.:]\w/);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      await page.context().close();
    }
    expect(headings.size).toBe(locales.length);
  });
});
