import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { parse } from 'yaml';
import { tabTo } from '../support/keyboard.ts';
import type { TestBrowser } from '../support/use-browser.ts';

interface Structure {
  modules: { lessons: { id: string }[] }[];
  quiz: { questions: { id: string; type: string; correct: (string | boolean)[] }[] };
}

const pack = join(import.meta.dirname, '../../migrations/seeds/courses/sensory-reading-room');
const structure = parse(readFileSync(join(pack, 'course.yaml'), 'utf8')) as Structure;

export const course = '/en/courses/sensory-reading-room';
export const lessons = structure.modules.flatMap((module) => module.lessons.map(({ id }) => id));
export const questions = structure.quiz.questions.map(({ id, correct }) => ({ id, correct: correct.map(String) }));

export function inCourse(locale: string, path = ''): string {
  return `/${locale}/courses/sensory-reading-room${path}`;
}

/** Chooses with the keyboard alone: arrows among radio buttons, the space bar on boxes. */
export async function chooseByKeyboard(page: Page, question: { id: string; correct: string[] }): Promise<void> {
  const inputs = page.locator(`[data-question="${question.id}"] input`);
  const first = inputs.first();
  await tabTo(page, first);
  if ((await first.getAttribute('type')) === 'radio') return moveTo(page, inputs, question.correct[0] ?? '');
  for (let at = 0; at < (await inputs.count()); at += 1) {
    if (at > 0) await page.keyboard.press('Tab');
    if (question.correct.includes(await inputs.nth(at).inputValue())) await page.keyboard.press('Space');
  }
}

async function moveTo(page: Page, inputs: Locator, value: string): Promise<void> {
  await page.keyboard.press('Space');
  for (let presses = 0; presses < (await inputs.count()); presses += 1) {
    if (await inputs.and(page.locator(`[value="${value}"]`)).isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrows did not lead to ${value}`);
}

/** What the server keeps of the person's way through the course. */
export function keptPlace(browser: TestBrowser, personEmail: string): Promise<{ part: string; block: string | null }> {
  return browser.database.row(
    `select e.place_part as part, e.place_block as block from enrolment e
     join auth."user" u on u.id = e.person_id where u.email = $1`,
    [personEmail],
  );
}

/** Brings a person's enrolment to a state without walking through all screens again. */
export async function givenEnrolment(
  browser: TestBrowser,
  personId: string,
  done: { lessons?: readonly string[]; completed?: boolean } = {},
): Promise<string> {
  const { id } = await browser.database.row<{ id: string }>(
    `insert into enrolment (person_id, course_id, revision_id, started_at, completed_at, credited_minutes)
     select $1, id, published_revision_id, now(), case when $2 then timestamptz '2026-11-20T10:00:00Z' end,
       case when $2 then minutes end
     from course where slug = 'sensory-reading-room' returning id`,
    [personId, done.completed ?? false],
  );
  for (const lesson of done.lessons ?? []) {
    await browser.database.rows('insert into lesson_completion (enrolment_id, lesson, at) values ($1, $2, now())', [
      id,
      lesson,
    ]);
  }
  return id;
}

export async function givenPassedQuiz(browser: TestBrowser, enrolmentId: string): Promise<void> {
  const { id } = await browser.database.row<{ id: string }>(
    `insert into quiz_attempt (enrolment_id, quiz, number, seed, started_at, submitted_at, right_answers, percent, is_passed)
     values ($1, 'final', 1, 'seed', now(), now(), $2, 100, true) returning id`,
    [enrolmentId, questions.length],
  );
  for (const { id: question, type, correct } of structure.quiz.questions) {
    await browser.database.rows(
      'insert into quiz_answer (attempt_id, question, answer, at) values ($1, $2, $3, now())',
      [id, question, JSON.stringify(answerOf(type, correct))],
    );
  }
}

function answerOf(type: string, correct: (string | boolean)[]): object {
  if (type === 'several') return { type, options: correct };
  return type === 'one' ? { type, option: correct[0] } : { type, value: correct[0] };
}
