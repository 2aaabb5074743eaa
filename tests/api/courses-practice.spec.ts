import { describe, expect, it } from '@jest/globals';
import type { Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { WAITING, REVIEW, TAKE, RETURN, usePractice, type Waiting } from './practice.support.ts';

describe('practice tasks', () => {
  const app = useTestApp();
  const { organisation, member, enrolled, completer, handIn, waiting, idFor, marks, give } = usePractice(app);

  it('are handed in, and changed until somebody reads them', async () => {
    const learner = await enrolled(await member('subate'));
    const reviewer = await completer('pasvalys');
    expect(await handIn(learner)).toMatchObject({
      state: 'waiting',
      rounds: [{ number: 1, text: 'A corner with a lamp' }],
    });
    expect(await handIn(learner, 'Two lamps')).toMatchObject({
      state: 'waiting',
      rounds: [{ number: 1, text: 'Two lamps' }],
    });
    await app.as(reviewer)(TAKE, { id: await idFor(reviewer) });
    expect(await handIn(learner, 'Three lamps')).toEqual({ code: 'PRACTICE_UNDER_REVIEW', faults: [] });
    expect(await handIn(learner, '  ')).toMatchObject({
      code: 'INPUT_INVALID',
      faults: [{ field: 'text', code: 'REQUIRED' }],
    });
    const stored = await app.database.rows('select sealed_text from practice_round');
    expect(JSON.stringify(stored)).not.toContain('lamp');
  });

  it('are offered to who has completed the course at another organisation, oldest first, without a name', async () => {
    const reviewer = await completer('pasvalys');
    for (const day of ['02', '01', '03']) {
      app.clock.set(`2026-11-${day}T08:00:00Z`);
      await handIn(await enrolled(await member('subate', { name: 'Rasa Reader' })), `Of day ${day}`);
    }
    const { nodes, pageInfo } = await app.as(reviewer)<Waiting>(WAITING, { first: 2 });
    expect(nodes).toMatchObject([{ handedInAt: '2026-11-01T08:00:00Z' }, { handedInAt: '2026-11-02T08:00:00Z' }]);
    const rest = await app.as(reviewer)<Waiting>(WAITING, { first: 2, after: pageInfo.endCursor });
    expect(rest.nodes).toMatchObject([{ handedInAt: '2026-11-03T08:00:00Z', courseTitle: { text: 'Workshop' } }]);
    app.clock.set('2026-11-04T08:00:00Z');
    const id = nodes[0]?.id ?? '';
    await app.as(reviewer)(TAKE, { id });
    const review = await app.as(reviewer)(REVIEW, { id });
    expect(review).toMatchObject({
      text: 'Of day 01',
      task: { text: '<p>Describe a quiet corner.</p>\n' },
      earlier: [],
    });
    expect(JSON.stringify([nodes, review])).not.toContain('Rasa');
  });

  it('are never offered to oneself, a colleague, someone without an organisation or without the course', async () => {
    const learner = await enrolled(await member('subate'));
    await completer('pasvalys');
    await handIn(learner);
    await app.database.rows(`update enrolment set completed_at = now(), credited_minutes = 30 where person_id = $1`, [
      learner.id,
    ]);
    const colleague = await completer('subate');
    const both = await completer('pasvalys');
    await app.database.rows(
      `insert into membership (person_id, organisation_id, roles) values ($1, $2, '{specialist}')`,
      [both.id, organisation('subate').id],
    );
    const alone = await enrolled(await app.given.person());
    await app.database.rows(`update enrolment set completed_at = now(), credited_minutes = 30 where person_id = $1`, [
      alone.id,
    ]);
    const [{ id } = { id: '' }] = await app.database.rows<{ id: string }>(
      `select p.id from practice_round p join enrolment e on e.id = p.enrolment_id where e.person_id = $1`,
      [learner.id],
    );
    const editor = await app.given.person({ roles: ['editor'] });
    for (const person of [learner, colleague, both, alone, editor, await enrolled(await member('pasvalys'))]) {
      expect(await waiting(person)).toEqual([]);
      for (const document of [TAKE, REVIEW, RETURN])
        await expect(app.as(person)(document, { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(give(person, id, marks())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('go to exactly one of many who take them at once', async () => {
    const learner = await enrolled(await member('subate'));
    const reviewers = await Promise.all([1, 2, 3, 4].map(() => completer('pasvalys')));
    await handIn(learner);
    const id = await idFor(reviewers[0] as Person);
    const answers = await Promise.all(reviewers.map((person) => app.as(person)(TAKE, { id })));
    expect(answers.filter((answer) => answer['id'] === id)).toHaveLength(1);
    expect(answers.filter((answer) => answer['code'] === 'REVIEW_TAKEN')).toHaveLength(3);
    const [held] = await app.database.rows<{ reviewer: string }>(
      'select reviewer_id as reviewer from practice_round where id = $1',
      [id],
    );
    expect(answers[reviewers.findIndex((person) => person.id === held?.reviewer)]).toMatchObject({ id });
  });

  it('are held for 48 hours, then go back to the queue; or are given back before', async () => {
    app.clock.set('2026-11-10T08:00:00Z');
    const learner = await enrolled(await member('subate'));
    const [first, second] = [await completer('pasvalys'), await completer('pasvalys')];
    await handIn(learner);
    const id = await idFor(first);
    expect(await app.as(first)(TAKE, { id })).toMatchObject({ heldUntil: '2026-11-12T08:00:00.000Z' });
    expect(await waiting(first)).toMatchObject([{ id, heldUntil: '2026-11-12T08:00:00Z' }]);
    expect(await waiting(second)).toEqual([]);
    app.clock.set('2026-11-12T07:59:59Z');
    expect(await waiting(second)).toEqual([]);
    app.clock.set('2026-11-12T08:00:00Z');
    expect(await waiting(second)).toMatchObject([{ id, heldUntil: null }]);
    await app.as(second)(TAKE, { id });
    await expect(give(first, id, marks(true, true))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await app.as(second)(RETURN, { id });
    expect(await waiting(first)).toMatchObject([{ id }]);
  });

  it('are answered by the criteria; "please go on" leads to another round, and all rounds are kept', async () => {
    const learner = await enrolled(await member('subate', { locale: 'lt' }));
    const reviewer = await completer('pasvalys');
    await handIn(learner);
    const id = await idFor(reviewer);
    await app.as(reviewer)(TAKE, { id });
    expect(await give(reviewer, id, [{ criterion: 'kind', isMet: false, comment: ' ' }])).toMatchObject({
      code: 'INPUT_INVALID',
      faults: [
        { field: 'met.clear', code: 'REQUIRED_CHOICE' },
        { field: 'comment.kind', code: 'REQUIRED' },
      ],
    });
    expect(await give(reviewer, id, marks(), ' ')).toMatchObject({ faults: [{ field: 'words', code: 'REQUIRED' }] });
    expect(await give(reviewer, id, [], '')).toMatchObject({
      faults: [{ field: 'met.clear' }, { field: 'met.kind' }, { field: 'words' }],
    });
    expect(await give(reviewer, id, marks(true, false), 'A good start')).toEqual({ verdict: 'toImprove' });
    const letter = await app.mails().next(learner.email);
    expect(letter).toMatchObject({ subject: 'Jūsų praktinė užduotis perskaityta' });
    expect(JSON.stringify(letter)).not.toMatch(/Workshop|good start/);
    expect(await handIn(learner, 'Kinder now')).toMatchObject({
      state: 'waiting',
      rounds: [
        { number: 2, text: 'Kinder now', verdict: null },
        {
          number: 1,
          verdict: 'toImprove',
          words: 'A good start',
          marks: [
            { criterion: 'clear', isMet: true },
            { isMet: false, comment: 'More, please' },
          ],
        },
      ],
    });
    const next = await idFor(reviewer);
    await app.as(reviewer)(TAKE, { id: next });
    expect(await app.as(reviewer)(REVIEW, { id: next })).toMatchObject({
      text: 'Kinder now',
      earlier: [{ number: 1, text: 'A corner with a lamp', words: 'A good start' }],
    });
  });

  it('are read by editors and coordinators of the course as long as nobody else can', async () => {
    const learner = await enrolled(await member('subate'));
    await handIn(learner);
    const editor = await app.given.person({ roles: ['editor'] });
    const elsewhere = await app.given.person({ roles: ['editor'], organisation: organisation('pasvalys') });
    const specialist = await app.given.person({ roles: ['specialist'] });
    expect(await waiting(editor)).toHaveLength(1);
    const quicker = await app.given.person({ roles: ['coordinator'] });
    const id = await idFor(editor);
    await app.as(quicker)(TAKE, { id });
    expect(await app.as(editor)(TAKE, { id })).toEqual({ code: 'REVIEW_TAKEN' });
    await app.as(quicker)(RETURN, { id });
    expect(await waiting(elsewhere)).toEqual([]);
    expect(await waiting(specialist)).toEqual([]);
    const colleague = await completer('subate');
    expect(await waiting(colleague)).toEqual([]);
    expect(await waiting(editor)).toHaveLength(1);
    const peer = await completer('pasvalys');
    expect(await waiting(peer)).toHaveLength(1);
    expect(await waiting(editor)).toEqual([]);
  });
});
