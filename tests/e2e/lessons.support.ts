import type { Person } from '../support/people.ts';
import type { TestBrowser } from '../support/use-browser.ts';

export const session = 'first-sensory-session';

export function inSession(locale: string, path = ''): string {
  return `/${locale}/courses/${session}${path}`;
}

/** Lets a person take the course with every kind of block; completed where they are to review. */
export async function takes(browser: TestBrowser, { id }: Person, isCompleted = false): Promise<void> {
  await browser.database.rows(
    `insert into enrolment (person_id, course_id, revision_id, started_at, completed_at, credited_minutes)
     select $1, id, published_revision_id, now(), case when $2 then now() end, case when $2 then minutes end
     from course where slug = $3`,
    [id, isCompleted, session],
  );
}
