import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Organisation, Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';

const REFUSED = '... on Refused { code faults { field code } }';
const LIST = `query ($first: Int! = 20, $after: String) {
  organisations(locale: en, first: $first, after: $after) { nodes { slug myRoles grantableRoles } pageInfo { endCursor hasNextPage } }
}`;
const ONE = `query ($slug: String!) { organisation(locale: lv, slug: $slug) {
  id name country municipality website isLead myRoles grantableRoles
  members(first: 20) { nodes { personId name email roles isMe } } openInvitations { id email roles hasExpired }
} }`;
const INVITE = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { ... on MemberInvited { invitationId } ${REFUSED} } }`;
const ACCEPT = `mutation ($id: ID!) { acceptInvitation(id: $id) { ... on InvitationAccepted { organisationSlug } ${REFUSED} } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawInvitation(id: $id) { ... on InvitationWithdrawn { id } ${REFUSED} } }`;
const LOOK = `query ($id: ID!) { invitation(locale: lt, id: $id) { organisationName organisationSlug roles state isMine } }`;
const CHANGE = `mutation ($input: ChangeMemberRolesInput!) { changeMemberRoles(input: $input) { ... on MemberChanged { roles } ${REFUSED} } }`;
const REMOVE = `mutation ($organisation: ID!, $person: ID!) {
  removeMember(organisationId: $organisation, personId: $person) { ... on MemberChanged { roles } ${REFUSED} }
}`;
const CREATE = `mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { ... on OrganisationCreated { slug } ${REFUSED} } }`;

interface Seen {
  members: { nodes: { personId: string; roles: string[] }[] } | null;
  openInvitations: { id: string; email: string }[] | null;
}

describe('organisations', () => {
  const test = useTestApp();
  const { as, given, mails, clock } = test;
  let pasvalys: Organisation;
  let augsdaugava: Organisation;
  let coordinator: Person;

  beforeAll(async () => {
    pasvalys = await given.organisation();
    augsdaugava = await given.organisation({ slug: 'augsdaugava', country: 'LV' });
    coordinator = await given.person({ roles: ['coordinator'], name: 'Rūta', locale: 'lt' });
    await test.database.rows(
      `insert into translation (owner_id, locale, fields) select $1, unnest(array['lv', 'lt', 'en']), '{"name": "Pasvalio biblioteka"}'`,
      [pasvalys.id],
    );
    await test.database.rows(
      `insert into translation (owner_id, locale, fields) values ($1, 'lv', '{"name": "Augšdaugava"}')`,
      [augsdaugava.id],
    );
  });

  const invite = (person: Person, email: string, rest: object = {}) =>
    as(person)<{ invitationId?: string; code?: string }>(INVITE, {
      input: { organisationId: pasvalys.id, email, roles: ['specialist', 'juror'], locale: 'lt', ...rest },
    });

  it('are listed for everyone, the lead partner first, page by page', async () => {
    const first = await as.anonymous<{ nodes: object[]; pageInfo: { endCursor: string } }>(LIST, { first: 1 });
    expect(first).toEqual({
      nodes: [{ slug: pasvalys.slug, myRoles: [], grantableRoles: [] }],
      pageInfo: { endCursor: pasvalys.slug, hasNextPage: true },
    });
    expect(await as.anonymous(LIST, { first: 1, after: first.pageInfo.endCursor })).toMatchObject({
      nodes: [{ slug: 'augsdaugava' }],
      pageInfo: { hasNextPage: false },
    });
    expect(await as.anonymous(LIST, { after: 'nothing' })).toMatchObject({ nodes: [] });
  });

  it('show their members to those who manage them, and to nobody else', async () => {
    const shut = { members: null, openInvitations: null };
    const elsewhere = await given.person({ roles: ['coordinator'], organisation: augsdaugava });
    const editor = await given.person({ roles: ['editor'] });
    expect(await as.anonymous(ONE, { slug: pasvalys.slug })).toMatchObject({
      ...shut,
      name: { text: 'Pasvalio biblioteka', locale: 'lv' },
    });
    expect(await as(elsewhere)(ONE, { slug: pasvalys.slug })).toMatchObject(shut);
    expect(await as(editor)(ONE, { slug: pasvalys.slug })).toMatchObject({ ...shut, myRoles: ['editor'] });
    const seen = await as(coordinator)<Seen>(ONE, { slug: pasvalys.slug });
    expect(seen.members?.nodes).toContainEqual({
      personId: coordinator.id,
      name: 'Rūta',
      email: coordinator.email,
      roles: ['coordinator'],
      isMe: true,
    });
    expect((await as.administrator<Seen>(ONE, { slug: pasvalys.slug })).members?.nodes.length).toBe(
      seen.members?.nodes.length,
    );
    expect(await as.anonymous(ONE, { slug: 'nowhere' })).toBeNull();
  });

  it('invite by a letter, which its addressee alone can accept', async () => {
    const invited = await given.person({ email: 'jonas@example.org' });
    const { invitationId: id } = await invite(coordinator, ' Jonas@Example.org ');
    const letter = await mails().next('jonas@example.org');
    expect(letter.subject).toBe('Kvietimas prisijungti: Pasvalio biblioteka');
    expect(letter.text).toContain('Rūta kviečia jus');
    expect(letter.text).toContain('specialistas / specialistė ir vertinimo komisijos narys / narė');
    expect(letter.links[0]).toMatch(new RegExp(`/lt/invitations/${id}$`));

    expect(await as.anonymous(LOOK, { id })).toEqual({
      organisationName: { text: 'Pasvalio biblioteka', locale: 'lt' },
      organisationSlug: pasvalys.slug,
      roles: ['specialist', 'juror'],
      state: 'OPEN',
      isMine: false,
    });
    expect(await as(await given.person())(ACCEPT, { id })).toMatchObject({ code: 'INVITATION_NOT_YOURS' });
    await expect(as.anonymous(ACCEPT, { id })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await as(invited)(LOOK, { id })).toMatchObject({ isMine: true });
    expect(await as(invited)(ACCEPT, { id })).toEqual({ organisationSlug: pasvalys.slug });
    expect(await as(invited)(ACCEPT, { id })).toEqual({ organisationSlug: pasvalys.slug });
    expect(await as(invited)(LOOK, { id })).toMatchObject({ state: 'ACCEPTED' });
    expect(await as(invited)(ONE, { slug: pasvalys.slug })).toMatchObject({ myRoles: ['specialist', 'juror'] });
    expect(await invite(coordinator, invited.email)).toMatchObject({ code: 'ALREADY_MEMBER' });
  });

  it('let an invitation run out, be sent anew and be withdrawn', async () => {
    const invited = await given.person({ email: 'late@example.org' });
    const { invitationId: id } = await invite(coordinator, invited.email);
    clock.advance(15 * 86_400_000);
    expect(await as(invited)(LOOK, { id })).toMatchObject({ state: 'EXPIRED' });
    expect(await as(invited)(ACCEPT, { id })).toMatchObject({ code: 'INVITATION_EXPIRED' });
    expect(await invite(coordinator, invited.email, { roles: ['editor'] })).toEqual({ invitationId: id });
    expect((await as(coordinator)<Seen>(ONE, { slug: pasvalys.slug })).openInvitations).toEqual([
      { id, email: invited.email, roles: ['editor'], hasExpired: false },
    ]);
    const elsewhere = await given.person({ roles: ['coordinator'], organisation: augsdaugava });
    expect(await as(elsewhere)(WITHDRAW, { id })).toMatchObject({ code: 'INVITATION_GONE' });
    expect(await as(coordinator)(WITHDRAW, { id })).toEqual({ id });
    expect(await as(invited)(ACCEPT, { id })).toMatchObject({ code: 'INVITATION_GONE' });
    expect(await as(invited)(LOOK, { id })).toBeNull();
    clock.set(undefined);
  });

  it('are not joined by those who may not invite', async () => {
    const elsewhere = await given.person({ roles: ['coordinator'], organisation: augsdaugava });
    await expect(invite(elsewhere, 'x@example.org')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(invite(await given.person({ roles: ['editor'] }), 'x@example.org')).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await invite(coordinator, 'x@example.org', { roles: ['administrator'] })).toMatchObject({
      code: 'ROLE_NOT_YOURS_TO_GIVE',
    });
    expect(await invite(coordinator, 'nowhere', { roles: [], locale: 'de' })).toEqual({
      code: 'INPUT_INVALID',
      faults: [
        { field: 'email', code: 'INVALID_EMAIL' },
        { field: 'roles', code: 'REQUIRED' },
        { field: 'locale', code: 'INVALID' },
      ],
    });
  });

  it('change roles within what one may give', async () => {
    const member = await given.person({ roles: ['specialist'] });
    const change = (person: Person, roles: string[]) =>
      as(person)(CHANGE, { input: { organisationId: pasvalys.id, personId: member.id, roles } });
    expect(await change(coordinator, ['editor', 'specialist'])).toEqual({ roles: ['specialist', 'editor'] });
    expect(await change(coordinator, ['administrator'])).toMatchObject({ code: 'ROLE_NOT_YOURS_TO_GIVE' });
    expect(await change(coordinator, ['king'])).toMatchObject({ code: 'INPUT_INVALID' });
    await expect(change(member, ['coordinator'])).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const elsewhere = await given.person({ roles: ['coordinator'], organisation: augsdaugava });
    await expect(change(elsewhere, ['juror'])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await as(member)(ONE, { slug: pasvalys.slug })).toMatchObject({ myRoles: ['specialist', 'editor'] });
  });

  it('never lose the last one who manages them, not even when two go at once', async () => {
    const place = await given.organisation({ slug: 'jelgava', country: 'LV' });
    const [one, two] = [
      await given.person({ roles: ['coordinator'], organisation: place }),
      await given.person({ roles: ['coordinator'], organisation: place }),
    ];
    const remove = (by: Person, person: Person) => as(by)(REMOVE, { organisation: place.id, person: person.id });
    const answers = await Promise.all([remove(one, one), remove(two, two)]);
    expect(answers).toContainEqual({ roles: [] });
    expect(answers).toContainEqual(expect.objectContaining({ code: 'LAST_COORDINATOR' }));
    await expect(remove(coordinator, one)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are founded by administrators alone', async () => {
    const input = {
      slug: 'new-library',
      country: 'LV',
      municipality: 'Rēzekne',
      website: '',
      nameLv: 'Jauna',
      nameLt: 'Nauja',
      nameEn: 'New',
    };
    await expect(as(coordinator)(CREATE, { input })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(as.anonymous(CREATE, { input })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await as.administrator(CREATE, { input })).toEqual({ slug: 'new-library' });
    expect(await as.anonymous(ONE, { slug: 'new-library' })).toMatchObject({
      name: { text: 'Jauna', locale: 'lv' },
      isLead: false,
    });
    expect(await as.administrator(CREATE, { input })).toMatchObject({ faults: [{ field: 'slug', code: 'TAKEN' }] });
    expect(
      await as.administrator(CREATE, { input: { ...input, slug: 'Bad Slug', website: 'ftp://x', nameLt: '' } }),
    ).toMatchObject({
      faults: [
        { field: 'slug', code: 'SLUG_INVALID' },
        { field: 'website', code: 'INVALID' },
        { field: 'nameLt', code: 'REQUIRED' },
      ],
    });
  });
});
