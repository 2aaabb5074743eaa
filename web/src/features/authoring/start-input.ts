import type { CreateCourseInput } from '../../shared/operations/graphql.ts';

/** What a form says of a course or material that begins. */
export function startInput(form: URLSearchParams): CreateCourseInput {
  const text = (name: string) => form.get(name) ?? '';
  return {
    organisationId: text('organisationId'),
    title: text('title'),
    slug: text('slug'),
    sourceLocale: text('sourceLocale') as 'en',
  };
}
