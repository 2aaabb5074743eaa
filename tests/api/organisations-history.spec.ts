import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Organisation, Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { APPROVE, contestants, REJECT } from './contests.support.ts';

const HISTORY = `query ($slug: String!, $first: Int = 20, $after: String) { organisation(locale: en, slug: $slug) {
  history(first: $first, after: $after) {
    nodes { id at code actorName subjectName facts { name values } } pageInfo { endCursor hasNextPage } } } }`;
const INVITE = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { ... on MemberInvited { invitationId } ... on Refused { code } } }`;
const ACCEPT = `mutation ($id: ID!) { acceptInvitation(id: $id) { __typename ... on Refused { code } } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawInvitation(id: $id) { ... on InvitationWithdrawn { id } ... on Refused { code } } }`;
const CHANGE = `mutation ($input: ChangeMemberRolesInput!) { changeMemberRoles(input: $input) { ... on MemberChanged { roles } ... on Refused { code } } }`;
const REMOVE = `mutation ($organisation: ID!, $person: ID!) {
  removeMember(organisationId: $organisation, personId: $person) { ... on MemberChanged { roles } ... on Refused { code } } }`;

interface History {
  nodes: {
    id: string;
    at: string;
    code: string;
    actorName: string | null;
    subjectName: string | null;
    facts: object[];
  }[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
}

describe('the history of an organisation', () => {
  const test = useTestApp();
  const { as, given, database, clock } = test;
  const { contest, enter } = contestants(test);
  let here: Organisation;
  let coordinator: Person;
  let colleague: Person;

  beforeAll(async () => {
    await given.organisation();
    here = await given.organisation({ slug: 'rezekne', country: 'LV' });
    await database.rows(`insert into translation (owner_id, locale, fields) values ($1, 'lv', '{"name": "Rēzekne"}')`, [
      here.id,
    ]);
    coordinator = await given.person({ roles: ['coordinator'], organisation: here, name: 'Rūta' });
    colleague = await given.person({ name: 'Līga', email: 'liga@example.org' });
  });

  const historyOf = async (person: Person, variables: object = {}) =>
    (await as(person)<{ history: History | null }>(HISTORY, { slug: here.slug, ...variables })).history;
  const invite = async (email: string) =>
    (
      await as(coordinator)<{ invitationId: string }>(INVITE, {
        input: { organisationId: here.id, email, roles: ['juror'], locale: 'lv' },
      })
    ).invitationId;

  it('tells of members: who did what to whom, and when', async () => {
    clock.set('2026-12-01T08:00:00Z');
    const gone = await invite('nobody@example.org');
    await as(coordinator)(WITHDRAW, { id: gone });
    await as(coordinator)(WITHDRAW, { id: gone });
    const id = await invite(colleague.email);
    await as(colleague)(ACCEPT, { id });
    await as(colleague)(ACCEPT, { id });
    const member = { organisationId: here.id, personId: colleague.id };
    for (const roles of [['editor'], ['editor']]) await as(coordinator)(CHANGE, { input: { ...member, roles } });
    expect(
      await as(coordinator)(CHANGE, { input: { ...member, personId: coordinator.id, roles: ['editor'] } }),
    ).toEqual({ code: 'LAST_COORDINATOR' });
    await as(coordinator)(REMOVE, { organisation: here.id, person: colleague.id });
    clock.set(undefined);

    const entry = (code: string, subjectName: string | null, facts: Record<string, string[]>) => ({
      code,
      subjectName,
      facts: Object.entries(facts).map(([name, values]) => ({ name, values })),
    });
    const history = await historyOf(coordinator);
    expect(history?.nodes).toMatchObject([
      { actorName: 'Rūta', at: '2026-12-01T08:00:00Z', ...entry('member.removed', 'Līga', { from: ['editor'] }) },
      { actorName: 'Rūta', ...entry('member.roles_changed', 'Līga', { from: ['juror'], to: ['editor'] }) },
      { actorName: 'Līga', ...entry('invitation.accepted', colleague.email, { roles: ['juror'] }) },
      { actorName: 'Rūta', ...entry('invitation.sent', colleague.email, { roles: ['juror'] }) },
      { actorName: 'Rūta', ...entry('invitation.withdrawn', null, {}) },
      { actorName: 'Rūta', ...entry('invitation.sent', null, { roles: ['juror'] }) },
    ]);
  });

  it('comes page by page', async () => {
    const first = await historyOf(coordinator, { first: 4 });
    expect(first?.pageInfo.hasNextPage).toBe(true);
    const second = await historyOf(coordinator, { first: 4, after: first?.pageInfo.endCursor });
    expect(second?.nodes.map(({ code }) => code)).toEqual(['invitation.withdrawn', 'invitation.sent']);
    expect(second?.pageInfo.hasNextPage).toBe(false);
    await expect(historyOf(coordinator, { after: 'nothing' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is there for those who manage the organisation, and for nobody else', async () => {
    const elsewhere = await given.person({ roles: ['coordinator'] });
    const editor = await given.person({ roles: ['editor'], organisation: here });
    expect(await historyOf(elsewhere)).toBeNull();
    expect(await historyOf(editor)).toBeNull();
    expect(await as.anonymous(HISTORY, { slug: here.slug })).toEqual({ history: null });
    expect(await historyOf(await given.person({ isAdministrator: true }))).not.toBeNull();
    const responsible = await given.person({ roles: ['administrator'], organisation: here });
    expect(await historyOf(responsible)).not.toBeNull();
  });

  it('tells every organiser of decisions about photos', async () => {
    const slug = await contest({ organiser: here });
    const author = await given.person();
    const [good, bad] = [await enter(author, slug), await enter(author, slug)];
    await as(coordinator)(APPROVE, { id: good });
    await as(coordinator)(APPROVE, { id: good });
    await as(coordinator)(REJECT, { input: { photoId: bad, reasons: ['QUALITY'] } });
    const history = await historyOf(coordinator, { first: 2 });
    expect(history?.nodes).toMatchObject([
      { code: 'photo.rejected', actorName: 'Rūta', facts: [{ name: 'reason', values: ['QUALITY'] }] },
      { code: 'photo.approved', actorName: 'Rūta', facts: [] },
    ]);
  });

  it('only grows; a deleted account loses its name there', async () => {
    const [{ id } = { id: '' }] = await database.rows<{ id: string }>('select id from audit order by id limit 1');
    for (const sql of [
      `update audit set code = 'member.other' where id = '${id}'`,
      `update audit set person_id = null, facts = '{"a": 1}' where id = '${id}'`,
      `delete from audit where id = '${id}'`,
      'truncate audit',
    ]) {
      await expect(database.rows(sql)).rejects.toThrow(/only grows/);
    }
    await database.rows('delete from auth."user" where id = $1', [colleague.id]);
    const accepted = (await historyOf(coordinator))?.nodes.find(({ code }) => code === 'invitation.accepted');
    expect(accepted).toMatchObject({ actorName: null });
  });
});
