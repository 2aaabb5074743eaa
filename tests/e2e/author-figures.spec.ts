import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { axeInEveryTheme } from '../support/accessibility.ts';
import { activate } from '../support/keyboard.ts';
import type { Person } from '../support/people.ts';
import { useBrowser } from '../support/use-browser.ts';
import { givenEnrolment, givenPassedQuiz } from './specialist.support.ts';

const test = useBrowser();
const FIGURES = '/lv/authoring/courses/sensory-reading-room/figures';

describe('figures of courses', () => {
  let coordinator: Person;

  beforeAll(async () => {
    const organisation = await test.database.row<{ id: string; slug: string }>(
      `select organisation.id, organisation.slug from organisation join course on organisation_id = organisation.id
       where course.slug = 'sensory-reading-room'`,
    );
    coordinator = await test.given.person({ roles: ['coordinator'], organisation, locale: 'lv' });
    for (const lessons of [[], ['senses'], ['senses'], ['senses']]) {
      await givenEnrolment(test, (await test.given.person()).id, { lessons });
    }
    const done = await givenEnrolment(test, (await test.given.person()).id, { lessons: ['senses'], completed: true });
    await givenPassedQuiz(test, done);
  });

  it('show how a course is taken in numbers, pictures and tables, and as a file', async () => {
    const page = await test.newPage({ as: coordinator });
    await page.goto('/lv/authoring/figures');
    expect(await axeInEveryTheme(page)).toEqual([]);
    await activate(page, page.getByRole('row', { name: /Sensorā lasītava/ }).getByRole('link'));
    await page.getByRole('heading', { level: 1, name: 'Rādītāji: Sensorā lasītava' }).waitFor();
    await page.getByRole('row', { name: /4 80\s%/ }).waitFor();
    await page.getByText('Tas pats tabulā').click();
    await page.getByRole('row', { name: /novembris 1 1|novembris 5 1/ }).waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV' }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toContain('Sākuši kursu,5');
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it('are not there for those who make no courses', async () => {
    const page = await test.newPage({ as: await test.given.person({ roles: ['specialist'] }) });
    expect((await page.goto(FIGURES))?.status()).toBe(403);
    await test.page().goto(FIGURES);
    expect(new URL(test.page().url()).pathname).toBe('/lv/sign-in');
  });
});
