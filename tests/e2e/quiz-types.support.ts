import type { Locator, Page } from 'playwright-core';
import { tabTo } from '../support/keyboard.ts';
import type { Person } from '../support/people.ts';
import { asked, type RightAnswer, rightAnswer, sessionCourse } from '../support/session-course.ts';
import type { TestBrowser } from '../support/use-browser.ts';
import { chooseByKeyboard } from './specialist.support.ts';

export const quizPath = (locale = 'en') => `/${locale}/courses/${sessionCourse}/quiz`;
export const lessonPath = (lesson: string) => `/en/courses/${sessionCourse}/learn/${lesson}`;

/** A person who takes the course and has done its lessons. */
export async function givenLearner(browser: TestBrowser): Promise<Person> {
  const person = await browser.given.person();
  await browser.database.rows(
    `with taken as (
       insert into enrolment (person_id, course_id, revision_id, started_at)
       select $1, id, published_revision_id, now() from course where slug = $2 returning id, revision_id
     )
     insert into lesson_completion (enrolment_id, lesson, at)
     select taken.id, key, now() from taken join course_lesson on course_lesson.revision_id = taken.revision_id`,
    [person.id, sessionCourse],
  );
  return person;
}

/** Answers a question rightly with the keyboard alone. */
export async function answerByKeyboard(page: Page, id: string): Promise<void> {
  const field = page.locator(`[data-question="${id}"]`);
  const { chosen, pairs, items, gaps, text } = rightAnswer(id);
  if (chosen) return chooseByKeyboard(page, { id, correct: chosen });
  if (items) return orderByKeyboard(page, field, items);
  for (const [left, right] of Object.entries(pairs ?? {})) {
    await tabTo(page, field.getByLabel(left, { exact: true }));
    await page.keyboard.type(right);
  }
  const typed = gaps ? Object.values(gaps) : text === undefined ? [] : [text];
  for (const [index, words] of typed.entries()) {
    await tabTo(page, field.locator('input[type=text]').nth(index));
    await page.keyboard.type(words);
  }
}

/** Moves each item up to its place with its button, which keeps the focus. */
async function orderByKeyboard(page: Page, field: Locator, items: string[]): Promise<void> {
  for (const [place, words] of items.entries()) {
    const button = field.getByRole('button', { name: `Move up: ${words}` });
    const now = (await field.locator('[data-item-words]').allTextContents()).indexOf(words);
    if (now === place) continue;
    await tabTo(page, button, 200);
    for (let at = now; at > place; at -= 1) await page.keyboard.press('Enter');
  }
}

/** The same with a pointer on a page without scripts. */
export async function answerPlainly(page: Page, id: string): Promise<void> {
  const field = page.locator(`[data-question="${id}"]`);
  const { chosen, pairs, items, gaps, text }: RightAnswer = rightAnswer(id);
  for (const value of chosen ?? []) await field.locator(`input[value="${value}"]`).check();
  for (const [left, right] of Object.entries(pairs ?? {})) await field.getByLabel(left).selectOption({ label: right });
  const typed = gaps ? Object.values(gaps) : text === undefined ? [] : [text];
  for (const [index, words] of typed.entries()) await field.locator('input[type=text]').nth(index).fill(words);
  for (const [place, words] of (items ?? []).entries()) {
    const wordsNow = () => field.locator('[data-item-words]').allTextContents();
    for (let at = (await wordsNow()).indexOf(words); at > place; at -= 1) {
      await field.getByRole('button', { name: `Move up: ${words}` }).click();
      await page.waitForURL(/#form-answer-/);
    }
  }
}

export const questionIds = asked.map(({ id }) => id);

/** So many people have answered question 3, three of them rightly. Gives an editor of the course's organisation. */
export async function givenAnswered(browser: TestBrowser, people: number): Promise<Person> {
  for (let number = 0; number < people; number += 1) {
    const { id } = await givenLearner(browser);
    const answer = { type: 'true-false', value: number >= 3 };
    await browser.database.rows(
      `with attempt as (
         insert into quiz_attempt (enrolment_id, quiz, number, seed, started_at, submitted_at, right_answers, percent, is_passed)
         select id, 'final', 1, 'seed', now(), now(), $2, 50, false from enrolment where person_id = $1 returning id
       )
       insert into quiz_answer (attempt_id, question, answer, at, verdict)
       select id, 'q3', $3, now(), $4 from attempt`,
      [id, number, JSON.stringify(answer), answer.value ? 'wrong' : 'right'],
    );
  }
  const organisation = await browser.database.row<{ id: string; slug: string }>(
    'select o.id, o.slug from organisation o join course on organisation_id = o.id where course.slug = $1',
    [sessionCourse],
  );
  return browser.given.person({ roles: ['editor'], organisation });
}
