import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeInEveryTheme } from '../support/accessibility.ts';
import { eventually } from '../support/eventually.ts';
import { useBrowser } from '../support/use-browser.ts';
import { isWhole, keptPages, offlineLearner, open } from './offline.support.ts';
import { course, givenEnrolment, lessons, questions } from './specialist.support.ts';

const notice = 'You are offline. What you answer is kept on this device and sent when you are back.';

describe('a lesson without a network', () => {
  const browser = useBrowser();
  const done = (enrolment: string) =>
    browser.database.rows<{ lesson: string }>(
      'select lesson from lesson_completion where enrolment_id = $1 order by at',
      [enrolment],
    );

  const learner = () => offlineLearner(browser);

  it('stays readable, keeps what is done and sends it in order, once, when the network is back', async () => {
    const { enrolment, page } = await learner();
    for (const lesson of lessons.slice(0, 2)) await open(page, `${course}/learn/${lesson}`);

    await page.context().setOffline(true);
    for (const lesson of lessons.slice(0, 2)) {
      await page.goto(`${course}/learn/${lesson}`);
      await page.reload();
      await page.getByText(notice).waitFor();
      expect(await isWhole(page)).toBe(true);
      await page.getByRole('button', { name: 'Finish the lesson and go on' }).click();
      await page.getByText('What you have just sent is kept on this device').waitFor();
    }
    expect(await done(enrolment)).toEqual([]);
    await page.goto('/en/rooms');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('You are offline');
    expect(await page.getByRole('main').getByRole('listitem').count()).toBe(2);

    await page.context().setOffline(false);
    await page.goto('/en/learning');
    await eventually(async () => {
      expect(await done(enrolment)).toEqual(lessons.slice(0, 2).map((lesson) => ({ lesson })));
    });
    await page.goto(`${course}/learn/${lessons[0]}`);
    expect(await page.locator('main').innerText()).toContain('You have finished this lesson.');
  });

  it('keeps the answers of a quiz on this device and in its form', async () => {
    const { enrolment, page } = await learner();
    await page.goto(`${course}/quiz`);
    await page.getByRole('button', { name: 'Begin the quiz' }).click();
    await open(page, `${course}/quiz`);
    await page.context().setOffline(true);
    const [first, second] = questions;
    await choose(page, first?.id ?? '', first?.correct[0] ?? '');
    await choose(page, second?.id ?? '', second?.correct[0] ?? '');
    await page.getByText('Waiting to be sent: 2.').waitFor();
    await page.reload();
    expect(await input(page, first?.id ?? '', first?.correct[0] ?? '').isChecked()).toBe(true);

    await page.context().setOffline(false);
    await page.getByText('What you did meanwhile has been sent.').waitFor();
    const answers = await browser.database.rows<{ question: string }>(
      `select question from quiz_answer a join quiz_attempt t on t.id = a.attempt_id
       where t.enrolment_id = $1 order by a.at`,
      [enrolment],
    );
    expect(answers.map(({ question }) => question)).toEqual([first?.id, second?.id]);
  });

  it('says honestly when the server refuses later what was kept', async () => {
    const { enrolment, page } = await learner();
    await open(page, `${course}/learn/${lessons[0]}`);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('button', { name: 'Finish the lesson and go on' }).click();
    await page.getByText('What you have just sent is kept on this device').waitFor();
    await browser.database.rows('update enrolment set left_at = now() where id = $1', [enrolment]);
    await page.context().setOffline(false);
    await page.goto('/en/learning');
    await page.getByText('A lesson that you finished offline could not be noted').waitFor();
    expect(await axeInEveryTheme(page)).toEqual([]);
    await page.getByRole('button', { name: 'I have read this' }).click();
    await page.getByText('A lesson that you finished offline could not be noted').waitFor({ state: 'hidden' });
  });

  it('leaves nothing behind when the learner signs out, or somebody else comes', async () => {
    const { page } = await learner();
    await open(page, `${course}/learn/${lessons[0]}`);
    expect(await keptPages(page)).toHaveLength(1);
    const other = await browser.given.person({ name: 'Jonas' });
    await browser.signIn(page, other);
    await page.goto('/en/learning');
    await eventually(async () => expect(await keptPages(page)).toEqual([]));

    await givenEnrolment(browser, other.id);
    await open(page, `${course}/learn/${lessons[0]}`);
    await page.goto('/en/account');
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.waitForURL('**/sign-in?done=signedOut');
    await eventually(async () => expect(await keptPages(page)).toEqual([]));
    await page.context().setOffline(true);
    await page.goto(`${course}/learn/${lessons[0]}`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('You are offline');
    expect(await axeInEveryTheme(page)).toEqual([]);
  });
});

function input(page: Page, question: string, value: string) {
  return page.locator(`[data-question="${question}"] input[value="${value}"]`);
}

async function choose(page: Page, question: string, value: string): Promise<void> {
  await input(page, question, value).check({ force: true });
}
