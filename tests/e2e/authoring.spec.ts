import { beforeAll, describe, expect, it } from '@jest/globals';
import { axe } from '../support/accessibility.ts';
import type { Person } from '../support/people.ts';
import { useBrowser } from '../support/use-browser.ts';
import { part, saved } from './authoring.support.ts';

const browser = useBrowser();

describe('an author', () => {
  let anna: Person;
  let jonas: Person;

  beforeAll(async () => {
    anna = await browser.given.person({ roles: ['editor'], name: 'Anna' });
    jonas = await browser.given.person({ roles: ['coordinator'], name: 'Jonas' });
  });

  it('goes from nothing to a published course', async () => {
    const page = browser.page();
    await browser.signIn(page, anna);
    await page.goto('/en/authoring');
    expect(await axe(page)).toEqual([]);
    await page.getByLabel('Title').fill('Mierīga lasītava');
    await page.getByRole('button', { name: 'Begin the course' }).click();
    await page.waitForURL('**/en/authoring/courses/mieriga-lasitava/edit/course');

    await page.getByLabel('Summary').fill('A calm room in a library');
    await page.getByLabel('What learners need').fill('An hour');
    await page.getByRole('button', { name: 'Add an outcome' }).click();
    await page.getByLabel('Outcome 1', { exact: true }).fill('Plan a calm room');
    await page.getByLabel('Librarians').check();
    await page.getByLabel('Sensory reading room').check();
    await page.getByRole('button', { name: 'Add a module' }).click();
    await page.getByLabel('Title of the module').fill('Rooms');
    await page.getByRole('button', { name: 'Add a lesson' }).click();
    await page.getByLabel('Title of the lesson').fill('Light');
    await page.getByLabel('There is a quiz at the end').check();
    await page.getByLabel('Title of the quiz').fill('Quiz');
    await page.getByLabel('Introduction to the quiz').fill('One question');
    await saved(page);
    expect(await axe(page)).toEqual([]);

    await page.getByRole('link', { name: /^Write the lesson.*Light/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Light' }).waitFor();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    const text = page.getByRole('textbox', { name: 'Text' });
    await text.click();
    await page.keyboard.type('Dim the light ');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('slowly');
    await page.getByLabel('New piece').selectOption('image');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByLabel('Upload a new file').setInputFiles({
      name: 'lamp.svg',
      mimeType: 'image/svg+xml',
      buffer: Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30"/></svg>',
      ),
    });
    await page.getByLabel('Alternative text').fill('A lamp');
    await page.getByLabel('Caption').fill('The lamp');
    await saved(page);
    expect(await axe(page)).toEqual([]);
    expect(await part(browser, 'mieriga-lasitava', 'lesson-1')).toMatchObject({
      blocks: [{ id: 'text-1' }, { id: 'image-1', media: { width: 40, height: 30 } }],
      words: { en: { 'text-1.text': 'Dim the light **slowly**', 'image-1.alt': 'A lamp' } },
    });

    await page.goto('/en/authoring/courses/mieriga-lasitava/edit/quiz');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByLabel('Question', { exact: true }).fill('Which light?');
    await page.getByLabel('Answer 1', { exact: true }).fill('Dim');
    await page.getByLabel('What is said about it: Answer 1').fill('Yes');
    await page.getByLabel('Answer 2', { exact: true }).fill('Bright');
    await page.getByLabel('What is said about it: Answer 2').fill('No');
    await page.getByLabel('Right: Answer 1').check();
    await page.getByLabel('Explanation').fill('Dim light calms');
    await saved(page);
    expect(await axe(page)).toEqual([]);

    await page.goto('/en/authoring/courses/mieriga-lasitava');
    expect(await axe(page)).toEqual([]);
    await page.getByText('Nothing is missing.').waitFor();
    await page.getByRole('button', { name: 'Hand in' }).click();
    await page.getByText('The draft is handed in.').waitFor();

    const reviewer = await browser.newPage({ as: jonas });
    await reviewer.goto('/en/authoring/courses/mieriga-lasitava');
    await reviewer.getByRole('link', { name: /^Look at it as a learner.*Light/ }).click();
    await reviewer.getByText('This is a preview').waitFor();
    expect(await axe(reviewer)).toEqual([]);
    await reviewer.goBack();
    await reviewer.getByRole('button', { name: 'Publish', exact: true }).click();
    await reviewer.getByText('The course is published.').waitFor();
    await reviewer.goto('/en/courses/mieriga-lasitava');
    await reviewer.getByRole('heading', { level: 1, name: 'Mierīga lasītava' }).waitFor();
  });
});
