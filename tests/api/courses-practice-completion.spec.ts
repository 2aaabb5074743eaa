import { describe, expect, it } from '@jest/globals';
import { useTestApp } from '../support/use-test-app.ts';
import { TAKE, usePractice } from './practice.support.ts';

describe('practice tasks that a course asks for', () => {
  const app = useTestApp();
  const { slug, member, enrolled, completer, handIn, idFor, marks, give } = usePractice(app);

  it('complete the course with the last of them, once', async () => {
    const learner = await enrolled(await member('subate'));
    const reviewer = await completer('pasvalys');
    for (const lesson of ['watch', 'later'])
      await app.as(learner)(`mutation { completeLesson(slug: "${slug()}", lesson: "${lesson}") { __typename } }`);
    await handIn(learner);
    const id = await idFor(reviewer);
    await app.as(reviewer)(TAKE, { id });
    const answers = await Promise.all([1, 2, 3].map(() => give(reviewer, id, marks(true, true))));
    expect(answers.filter(({ verdict }) => verdict === 'accepted')).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'REVIEW_TAKEN')).toHaveLength(2);
    expect(
      await app.as(learner)(`{ myEnrolment(slug: "${slug()}") { completedAt tasksDone creditedMinutes } }`),
    ).toMatchObject({
      completedAt: expect.any(String),
      tasksDone: 1,
      creditedMinutes: 30,
    });
    expect(await handIn(learner, 'Once more')).toEqual({ code: 'PRACTICE_ACCEPTED', faults: [] });
  });

  it('complete the course when it is taken up again, if the last of them was accepted meanwhile', async () => {
    const learner = await enrolled(await member('subate'));
    const reviewer = await completer('pasvalys');
    for (const lesson of ['watch', 'later'])
      await app.as(learner)(`mutation { completeLesson(slug: "${slug()}", lesson: "${lesson}") { __typename } }`);
    await handIn(learner);
    const id = await idFor(reviewer);
    await app.as(reviewer)(TAKE, { id });
    await app.as(learner)(`mutation { leaveCourse(slug: "${slug()}") { __typename } }`);
    expect(await give(reviewer, id, marks(true, true))).toEqual({ verdict: 'accepted' });
    const again = `mutation { enrol(slug: "${slug()}") { completedAt tasksDone } }`;
    expect(await app.as(learner)(again)).toMatchObject({ completedAt: expect.any(String), tasksDone: 1 });
  });
});
