import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from '@jest/globals';
import { postOperation } from '../support/graphql.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { givenCourse, rightAnswers } from './courses.support.ts';
import { givenWorkshop } from './lessons.support.ts';
import { ENROL, slug as sessionCourse, START } from './questions.support.ts';

const course = 'reading-room';
const think = '{ slug: "workshop", lesson: "watch", block: "think"';

const app = useTestApp({ template: 'seeded' });

beforeAll(async () => {
  await givenCourse(app);
  await givenWorkshop(app.database);
});

/** What `web/src/shared/offline/kept-requests.ts` keeps, as operations and as forms. */
it('every change that a browser keeps without a network is one that happens once', async () => {
  const person = await app.given.person();
  const slugs = [course, 'workshop', sessionCourse];
  for (const slug of slugs) await app.as(person)(ENROL, { slug });
  const { attempt = '' } = await app.as(person)<{ attempt?: string }>(START, { slug: course });
  const answers = Object.entries(rightAnswers).map(
    ([question, chosen]) =>
      `answerQuestion(input: { attempt: "${attempt}", question: "${question}", answer: { chosen: ${JSON.stringify(chosen)} } })`,
  );
  const changes = [
    ...answers,
    `submitQuiz(attempt: "${attempt}")`,
    `completeLesson(slug: "${course}", lesson: "senses")`,
    `rememberPlace(slug: "${course}", place: { part: "room" })`,
    `saveNote(input: ${think}, text: "Mine" })`,
    `decideOtherNote(place: ${think} }, keeps: true)`,
    `handInPractice(input: { slug: "workshop", lesson: "watch", block: "try", text: "A lamp" })`,
    `answerLessonQuestion(input: { slug: "${sessionCourse}", lesson: "start", block: "window", answer: { chosen: ["a"] } }, locale: en)`,
  ];
  const send = async (change: string, key: string) =>
    postOperation(
      app.app(),
      `mutation { ${change} { __typename } }`,
      {},
      { cookie: person.cookie, 'idempotency-key': key },
    );
  for (const change of changes) {
    const key = randomUUID();
    const answer = await send(change, key);
    expect(answer).not.toEqual({ __typename: 'Refused' });
    expect(await send(change, key)).toEqual(answer);
    expect(await app.database.rows('select from request_key where key = $1', [key])).toHaveLength(1);
  }
});
