import type { Page } from 'playwright-core';
import { translation as english } from '../../web/src/locales/en/translation.ts';
import type { Person } from '../support/people.ts';
import type { TestBrowser } from '../support/use-browser.ts';
import { courseContent, lessonContent, quizContent } from '../api/translation.support.ts';

export const words = english;

const contents = { course: courseContent, senses: lessonContent, quiz: quizContent };

/** A draft in English with a lesson, captions and a gap; nothing of it is translated. */
export async function givenDraft({ database, given }: TestBrowser, slug: string): Promise<string> {
  const { id: organisation } = await given.organisation();
  const { id } = await database.row<{ id: string }>(
    `with c as (
       insert into course (slug, organisation_id, source_locale, level, minutes) values ($1, $2, 'en', 'beginner', 1) returning id
     )
     insert into course_draft (course_id, started_at) select id, now() from c returning id`,
    [slug, organisation],
  );
  for (const [key, content] of Object.entries(contents)) {
    const values = [id, key, JSON.stringify(content)];
    await database.rows(
      'insert into course_draft_part (draft_id, key, version, content, saved_at) values ($1, $2, 1, $3, now())',
      values,
    );
    await database.rows(
      `insert into course_draft_save (draft_id, key, version, content, began_at, saved_at) values ($1, $2, 1, $3, now(), now())`,
      values,
    );
  }
  return slug;
}

/** Changes a text in a draft as a colleague's editor does. */
export async function changeText(
  { database }: TestBrowser,
  slug: string,
  key: string,
  [variant, field, text]: [string, string, string],
): Promise<void> {
  await database.rows(
    `update course_draft_part p set version = version + 1,
       content = jsonb_set(content, array['words', $3::text],
         coalesce(content #> array['words', $3::text], '{}') || jsonb_build_object($4::text, $5::text))
     from course_draft d join course c on c.id = d.course_id
     where p.draft_id = d.id and c.slug = $1 and p.key = $2`,
    [slug, key, variant, field, text],
  );
}

export const authorOf = ({ given }: TestBrowser): Promise<Person> => given.person({ roles: ['editor'] });

/** The place to write a text, by its name. */
export function inputOf(page: Page, name: string) {
  return page.locator(`#form-${name.replaceAll('.', '-')}`);
}

export function saved(page: Page) {
  return page.getByRole('status').filter({ hasText: words.saving.saved }).waitFor();
}
