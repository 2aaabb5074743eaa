import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { ANSWER, INVITE, INVITE_AGAIN, ORGANISED, type Organised, REMOVE } from './contests-keeping.support.ts';
import { contestants } from './contests.support.ts';

const INVITATION = `query ($id: ID!) { juryInvitation(locale: lv, id: $id) { state isMine contestTitle } }`;

describe('the jury of a contest', () => {
  const test = useTestApp();
  const { as, given, mails } = test;
  const { contest } = contestants(test);
  let [organiser, stranger, juror] = [{}, {}, {}] as [Person, Person, Person];
  let slug = '';

  beforeAll(async () => {
    const organisation = await given.organisation({ slug: 'ludza', country: 'LV' });
    organiser = await given.person({ roles: ['coordinator'], organisation, name: 'Inese' });
    const other = await given.organisation({ slug: 'rokiskis', country: 'LT' });
    stranger = await given.person({ roles: ['coordinator'], organisation: other });
    juror = await given.person({ email: 'marta@example.org', name: 'Marta' });
    slug = await contest({ organiser: organisation });
  });

  const jurors = async () => (await as(organiser)<Organised>(ORGANISED, { slug })).jurors;
  const asked = { email: ' Marta@Example.org ', locale: 'lv', country: 'LV', organisationId: '' };
  const invite = (person: Person, change: object = {}) =>
    as(person)(INVITE, { input: { contest: slug, ...asked, ...change } });
  const invitation = async () =>
    /jury-invitations\/([\w-]+)/.exec((await mails().next('marta@example.org')).text)?.[1] ?? '';

  it('is asked by letter, and answers for itself', async () => {
    expect(await invite(organiser, { email: 'marta', country: '' })).toMatchObject({
      faults: [
        { field: 'email', code: 'INVALID_EMAIL' },
        { field: 'country', code: 'REQUIRED_CHOICE' },
      ],
    });
    await expect(invite(stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await invite(organiser);
    const id = await invitation();
    expect(await as(juror)(INVITATION, { id })).toMatchObject({ state: 'invited', isMine: true });
    expect(await as.anonymous(INVITATION, { id })).toMatchObject({ isMine: false });
    const yes = { input: { id, accepts: true, isShown: true } };
    expect(await as(stranger)(ANSWER, yes)).toMatchObject({ code: 'INVITATION_NOT_YOURS' });
    expect(await as(juror)(ANSWER, yes)).toMatchObject({ slug });
    expect(await as(juror)(ANSWER, yes)).toMatchObject({ slug });
    expect(await jurors()).toMatchObject([{ name: 'Marta', state: 'active', email: null }]);
    expect(await invite(organiser)).toMatchObject({ faults: [{ field: 'email', code: 'ALREADY_JUROR' }] });
  });

  it('gives a seat back to a juror who was removed', async () => {
    const [{ id: seat } = { id: '' }] = await jurors();
    await expect(as(stranger)(REMOVE, { input: { contest: slug, id: seat } })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await as(organiser)(REMOVE, { input: { contest: slug, id: seat } });
    expect(await jurors()).toMatchObject([{ name: 'Marta', state: 'removed' }]);
    await invite(organiser, { country: 'LT' });
    await as(juror)(ANSWER, { input: { id: await invitation(), accepts: true, isShown: false } });
    expect(await jurors()).toMatchObject([{ id: seat, state: 'active', isShown: false, country: 'LT' }]);
  });

  it('has thirty days to answer, and is asked again after them', async () => {
    const late = await given.person({ email: 'rasa@example.org', name: 'Rasa' });
    await invite(organiser, { email: late.email });
    const { text } = await mails().next(late.email);
    const id = /jury-invitations\/([\w-]+)/.exec(text)?.[1] ?? '';
    expect(text).toMatch(/Pēdējā iespēja atbildēt ir 20\d\d\. gada/);
    const yes = { input: { id, accepts: true, isShown: false } };
    const age = (days: number) =>
      test.database.rows(`update contest_juror set invited_at = now() - $2::interval where id = $1`, [
        id,
        `${days} days`,
      ]);
    await age(31);
    expect(await as(late)(INVITATION, { id })).toMatchObject({ state: 'expired', isMine: true });
    expect(await as(late)(ANSWER, yes)).toMatchObject({ code: 'INVITATION_OLD' });
    expect(await jurors()).toContainEqual(expect.objectContaining({ state: 'expired', email: late.email }));
    const again = { input: { contest: slug, id } };
    await expect(as(stranger)(INVITE_AGAIN, again)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await as(organiser)(INVITE_AGAIN, again)).toMatchObject({ slug });
    expect((await mails().next(late.email)).text).toContain(id);
    await age(29);
    expect(await as(late)(ANSWER, yes)).toMatchObject({ slug });
    expect(await as(organiser)(INVITE_AGAIN, again)).toMatchObject({ code: 'JUROR_GONE' });
  });

  it('takes a no for an answer', async () => {
    await invite(organiser, { email: stranger.email });
    const { text } = await mails().next(stranger.email);
    const id = /jury-invitations\/([\w-]+)/.exec(text)?.[1] ?? '';
    await as(stranger)(ANSWER, { input: { id, accepts: false, isShown: false } });
    expect(await as(stranger)(INVITATION, { id })).toBeNull();
    expect(await as(stranger)(ANSWER, { input: { id, accepts: true, isShown: false } })).toMatchObject({
      code: 'INVITATION_GONE',
    });
  });
});
