import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { useTestApp } from '../support/use-test-app.ts';
import { givenCourse } from './courses.support.ts';

interface KnownAnswer {
  data: { quiz: { attempt: { questions: { type: string }[] } } };
}

const operations = join(import.meta.dirname, '../../web/src/shared/operations/persisted-documents.json');
const known = JSON.parse(readFileSync(operations, 'utf8')) as Record<string, string>;

const app = useTestApp();

it('names the types of questions in a compiled answer as the schema does', async () => {
  await givenCourse(app);
  const slug = 'reading-room';
  const person = await app.given.person();
  await app.as(person)('mutation Enrol($slug: String!) { enrol(slug: $slug) { id } }', { slug });
  await app.as(person)('mutation Start($slug: String!) { startQuiz(slug: $slug) { __typename } }', { slug });
  const response = await app.app().inject({
    method: 'POST',
    url: '/graphql',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      cookie: person.cookie,
    },
    payload: JSON.stringify({
      documentId: Object.keys(known).find((id) => /\bquery Quiz\(/.test(known[id] ?? '')),
      variables: { slug, locale: 'en' },
    }),
  });
  const { attempt } = response.json<KnownAnswer>().data.quiz;
  expect(attempt.questions.map(({ type }) => type)).toEqual(expect.arrayContaining(['one', 'several', 'trueOrFalse']));
});
