import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '../support/people.ts';
import { readPdf } from '../support/pdf-text.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { givenCourse } from './courses.support.ts';

const ENROL = 'mutation Enrol($slug: String!) { enrol(slug: $slug) { id } }';
const LEAVE = 'mutation Leave($slug: String!) { leaveCourse(slug: $slug) { __typename } }';
const LEFT = 'query Left { myLeftCourses(locale: lv) { slug title leftAt } }';
const MINE = 'query Mine { myCourses(locale: lv) { nodes { slug next place { part } } } }';
const COMPLETE =
  'mutation Complete($slug: String!, $lesson: ID!) { completeLesson(slug: $slug, lesson: $lesson) { __typename } }';

const test = useTestApp();
let person: Person;

beforeAll(async () => {
  await givenCourse(test, { slug: 'sauts', title: 'Šeimoms ir ģimenēm', minutes: 90 });
  await givenCourse(test, { slug: 'rooms', title: 'Rooms', minutes: 60 });
  person = await test.given.person({ name: 'Ģirts Žąsytė' });
});

async function completed(owner: Person, slug: string, at: string): Promise<void> {
  await test.as(owner)(ENROL, { slug });
  await test.database.rows(
    `update enrolment e set completed_at = $3, credited_minutes = c.minutes
     from course c where c.id = e.course_id and c.slug = $2 and e.person_id = $1`,
    [owner.id, slug, at],
  );
}

async function statement(owner: Person | undefined, path: string) {
  const headers = owner ? { cookie: owner.cookie } : {};
  const answer = await test.app().inject({ url: path, headers });
  const isPdf = answer.headers['content-type'] === 'application/pdf';
  return { answer, text: isPdf ? readPdf(answer.rawPayload).pages.join(' ') : '' };
}

describe('statement of hours', () => {
  it('lists the own completed courses with partner, day and hours, and adds them up', async () => {
    await completed(person, 'sauts', '2026-03-31T21:30:00Z');
    await completed(person, 'rooms', '2026-06-10T09:00:00Z');
    const { answer, text } = await statement(person, '/lv/learning/statement.pdf');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-store');
    for (const words of ['Ģirts Žąsytė', 'Šeimoms ir ģimenēm (lv)', 'Lead library', '01.04.2026.', '1 h 30 min'])
      expect(text).toContain(words);
    expect(text).toMatch(/Kopā\s+2 h 30 min/);
    expect(readPdf(answer.rawPayload).lang).toBe('lv');
  });

  it('keeps to the period, by the days of the partner countries', async () => {
    const { text: march } = await statement(person, '/en/learning/statement.pdf?from=2026-03-01&to=2026-03-31');
    expect(march).toContain('No e-course has been completed in this period');
    const { text: april } = await statement(person, '/en/learning/statement.pdf?from=2026-04-01&to=2026-04-01');
    expect(april).toContain('from 1 Apr 2026 to 1 Apr 2026');
    expect(april).toMatch(/Total\s+1 h 30 min/);
    const { text: later } = await statement(person, '/lt/learning/statement.pdf?from=2026-05-01&to=nonsense');
    expect(later).toMatch(/Iš viso\s+1 val\./);
  });

  it('shows nothing of other people, and nothing to nobody', async () => {
    const other = await test.given.person({ name: 'Jonas' });
    const { answer, text } = await statement(other, '/lv/learning/statement.pdf');
    expect(answer.statusCode).toBe(200);
    expect(text).toContain('Jonas Periods: viss mācību laiks Šajā periodā nav pabeigts neviens e-kurss.');
    expect(text).not.toContain('Rooms');
    expect((await statement(undefined, '/lv/learning/statement.pdf')).answer.statusCode).toBe(401);
    expect((await statement(person, '/xx/learning/statement.pdf')).answer.statusCode).toBe(404);
  });
});

describe('my learning', () => {
  it('knows the courses that were left until they are taken up again', async () => {
    const learner = await test.given.person();
    await test.as(learner)(ENROL, { slug: 'rooms' });
    expect(await test.as(learner)(LEFT)).toEqual([]);
    await test.as(learner)(LEAVE, { slug: 'rooms' });
    expect(await test.as(learner)(LEFT)).toMatchObject([{ slug: 'rooms', title: { text: 'Rooms (lv)' } }]);
    expect(await test.as(await test.given.person())(LEFT)).toEqual([]);
    await test.as(learner)(ENROL, { slug: 'rooms' });
    expect(await test.as(learner)(LEFT)).toEqual([]);
  });

  it('says in words where each course goes on', async () => {
    const learner = await test.given.person();
    await test.as(learner)(ENROL, { slug: 'rooms' });
    const next = async () =>
      (await test.as(learner)<{ nodes: { next: { text: string } | null }[] }>(MINE)).nodes[0]?.next?.text;
    expect(await next()).toBe('The senses (lv)');
    await test.as(learner)(COMPLETE, { slug: 'rooms', lesson: 'senses' });
    await test.as(learner)(COMPLETE, { slug: 'rooms', lesson: 'room' });
    expect(await next()).toBe('Final quiz (lv)');
  });
});
