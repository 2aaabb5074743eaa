import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Organisation, Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { givenCourse } from './courses.support.ts';

const app = useTestApp();

const FIGURES = `query ($slug: String!) {
  courseFigures(slug: $slug, locale: lv) {
    title takenAt begun underWay left completed creditedMinutes medianDays
    months { month begun completed } isTooFew lessons { id title done } quiz { learners attempts passed averagePercent }
  }
}`;
const LINES = '{ courseFiguresLines(locale: en) { nodes { slug begun completed creditedMinutes } } }';

interface Learner {
  startedAt: string;
  completedAt?: string;
  leftAt?: string;
  lessons?: string[];
  percents?: number[];
}

async function learner(slug: string, { startedAt, completedAt, leftAt, lessons = [], percents = [] }: Learner) {
  const person = await app.given.person();
  const { id } = await app.database.row<{ id: string }>(
    `insert into enrolment (person_id, course_id, revision_id, started_at, completed_at, left_at, credited_minutes)
     select $1, id, published_revision_id, $3, $4, $5, case when $4::timestamptz is not null then 60 end
     from course where slug = $2 returning id`,
    [person.id, slug, startedAt, completedAt ?? null, leftAt ?? null],
  );
  for (const lesson of lessons) {
    await app.database.rows('insert into lesson_completion values ($1, $2, $3)', [id, lesson, startedAt]);
  }
  for (const [index, percent] of percents.entries()) {
    await app.database.rows(
      `insert into quiz_attempt (enrolment_id, quiz, number, seed, started_at, submitted_at, right_answers, percent, is_passed)
       values ($1, 'final', $2, 's', $3, $3, 1, $4, $4 >= 75)`,
      [id, index + 1, startedAt, percent],
    );
  }
}

describe('figures of a course', () => {
  let organisation: Organisation;
  let editor: Person;
  const slug = 'reading-room';

  beforeAll(async () => {
    app.clock.set('2026-11-20T09:00:00Z');
    organisation = await app.given.organisation();
    await givenCourse(app, { organisation: organisation.slug });
    editor = await app.given.person({ roles: ['editor'], organisation });
    const both = ['senses', 'room'];
    await learner(slug, {
      startedAt: '2026-10-31T22:30:00Z',
      completedAt: '2026-11-02T22:30:00Z',
      lessons: both,
      percents: [50, 100],
    });
    await learner(slug, { startedAt: '2026-11-10T10:00:00Z', leftAt: '2026-11-11T10:00:00Z', lessons: ['senses'] });
    await learner(slug, { startedAt: '2025-12-01T10:00:00Z', lessons: ['senses'], percents: [60] });
    await learner(slug, { startedAt: '2025-01-01T10:00:00Z' });
  });

  it('say nothing of lessons and quiz while learners could be recognised', async () => {
    expect(await app.as(editor)(FIGURES, { slug })).toMatchObject({
      begun: 4,
      isTooFew: true,
      medianDays: null,
      lessons: [],
      quiz: null,
    });
  });

  it('are counted anew after ten minutes, on the clock of the libraries', async () => {
    await learner(slug, {
      startedAt: '2026-11-15T10:00:00Z',
      completedAt: '2026-11-19T10:00:00Z',
      lessons: ['senses'],
    });
    expect(await app.as(editor)(FIGURES, { slug })).toMatchObject({ begun: 4 });
    app.clock.set('2026-11-20T09:10:01Z');
    const figures = await app.as(editor)(FIGURES, { slug });
    expect(figures).toMatchObject({
      title: { text: 'Reading room (lv)', locale: 'lv' },
      takenAt: '2026-11-20T09:10:01Z',
      begun: 5,
      underWay: 2,
      left: 1,
      completed: 2,
      creditedMinutes: 120,
      medianDays: 3,
      isTooFew: false,
      lessons: [
        { id: 'senses', done: 4 },
        { id: 'room', done: 1 },
      ],
      quiz: { learners: 2, attempts: 3, passed: 1, averagePercent: 70 },
    });
    const months = figures['months'] as { month: string }[];
    expect(months).toHaveLength(12);
    expect(months[0]).toEqual({ month: '2025-12', begun: 1, completed: 0 });
    expect(months.at(-1)).toEqual({ month: '2026-11', begun: 3, completed: 2 });
  });

  it('stand beside each other for the courses of one’s own organisations', async () => {
    const other = await app.given.organisation({ slug: 'other-library' });
    await givenCourse(app, { slug: 'other-room', organisation: other.slug });
    const nodes = [{ slug, begun: 5, completed: 2, creditedMinutes: 120 }];
    expect(await app.as(editor)(LINES)).toEqual({ nodes });
    const all = await app.as.administrator<{ nodes: unknown[] }>(LINES);
    expect(all.nodes).toHaveLength(2);
  });

  it('do not exist for others', async () => {
    const other = await app.given.organisation({ slug: 'third-library' });
    const stranger = await app.given.person({ roles: ['editor'], organisation: other });
    await expect(app.as(stranger)(FIGURES, { slug })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(app.as.specialist(FIGURES, { slug })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const { statusCode } = await file('csv', stranger);
    expect(statusCode).toBe(404);
  });

  it('are taken as a CSV and as a workbook', async () => {
    const csv = await file('csv', editor);
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(csv.body).toContain('\uFEFFKurss\r\nRādītājs,Skaits\r\nSākuši kursu,5\r\n');
    expect(csv.body).toContain('The senses (lv),4\r\n');
    const xlsx = await file('xlsx', editor);
    expect(xlsx.rawPayload.subarray(0, 2).toString()).toBe('PK');
    expect(xlsx.headers['content-disposition']).toBe('attachment; filename="reading-room.xlsx"');
  });

  const file = (kind: string, person: Person) =>
    app.app().inject({ url: `/lv/authoring/courses/${slug}/figures.${kind}`, headers: { cookie: person.cookie } });
});
