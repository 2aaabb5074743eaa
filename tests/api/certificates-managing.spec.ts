import { beforeAll, describe, expect, it } from '@jest/globals';
import { mostMisses } from '../../api/src/shared/look-ups.ts';
import type { Organisation, Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import {
  type Certificates,
  CHECK,
  graduates,
  ISSUED,
  ONE,
  otherOrganisation,
  REISSUE,
  REVOKE,
} from './certificates.support.ts';
import { givenCourse } from './courses.support.ts';

const test = useTestApp();
const { app, as, database, given, mails } = test;
const { certificatesOf, graduated, stateOf } = graduates(test);

let lead: Organisation;
let coordinator: Person;
let stranger: Person;

beforeAll(async () => {
  await givenCourse(test);
  lead = await given.organisation();
  coordinator = await given.person({ roles: ['coordinator'], name: 'Rūta' });
  stranger = await given.person({ roles: ['coordinator'], organisation: await otherOrganisation(test) });
});

const issued = (person: Person, variables: object = {}) =>
  as(person)<Certificates>(ISSUED, { organisation: lead.slug, ...variables });
const revoke = (person: Person, input: object) => as(person)(REVOKE, { input });
const reissue = (person: Person, input: object) => as(person)<{ id: string; number: string }>(REISSUE, { input });
const auditOf = (code: string) =>
  database.rows('select person_id, organisation_id, facts from audit where code = $1 order by id desc limit 1', [code]);

describe('issuedCertificates', () => {
  it('are found by the begin of a number or a part of a name, page by page', async () => {
    const one = await graduated(await given.person({ name: 'Vaida 100% Ąžuolienė' }));
    const two = await graduated(await given.person({ name: 'Vaida Beržienė' }));
    const found = async (search: string) => (await issued(coordinator, { search })).nodes.map(({ id }) => id);
    expect(await found('vaida')).toEqual([two.id, one.id]);
    expect(await found('ąžuol')).toEqual([one.id]);
    expect(await found('100%')).toEqual([one.id]);
    expect(await found('a%b')).toEqual([]);
    expect(await found(one.number)).toEqual([one.id]);
    expect(await found(one.number.slice(0, 9).toLowerCase())).toEqual([one.id]);
    const first = await issued(coordinator, { first: 1, search: 'vaida' });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const next = await issued(coordinator, { first: 1, search: 'vaida', after: first.pageInfo.endCursor });
    expect(next.nodes.map(({ id }) => id)).toEqual([one.id]);
  });

  it('do not exist for those who do not look after the organisation', async () => {
    const { id } = await graduated(await given.person());
    await expect(issued(stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(as(stranger)(ONE, { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(revoke(stranger, { id, reason: 'OTHER' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(reissue(stranger, { id, reason: 'LOST' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const role of ['editor', 'specialist', 'juror', 'consultant'] as const) {
      await expect(as[role](ONE, { id })).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(as[role](REVOKE, { input: { id } })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    await expect(as.anonymous(ONE, { id })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await as.administrator(ONE, { id })).toMatchObject({ state: 'valid', canBeRevoked: true });
  });
});

describe('revokeCertificate', () => {
  it('ends it at once, once, with a reason, a trace and a neutral letter', async () => {
    const holder = await given.person({ locale: 'lt', name: 'Jonas' });
    const { id, number, token } = await graduated(holder);
    expect(await stateOf(token)).toBe('valid');
    expect(await revoke(coordinator, { id })).toEqual({
      code: 'INPUT_INVALID',
      faults: [{ field: 'reason', code: 'REQUIRED_CHOICE' }],
    });
    const answers = await Promise.all([
      revoke(coordinator, { id, reason: 'ISSUED_IN_ERROR' }),
      revoke(coordinator, { id, reason: 'ISSUED_IN_ERROR' }),
    ]);
    expect(answers).toEqual(
      expect.arrayContaining([
        { id, number },
        { code: 'ALREADY_REVOKED', faults: [] },
      ]),
    );
    expect([await stateOf(token), await stateOf(number)]).toEqual(['revoked', 'revoked']);
    expect(await certificatesOf(holder)).toMatchObject([{ state: 'revoked', revocationReason: 'ISSUED_IN_ERROR' }]);
    expect(await auditOf('certificate.revoked')).toEqual([
      { person_id: coordinator.id, organisation_id: lead.id, facts: { number, reason: 'ISSUED_IN_ERROR' } },
    ]);
    const letter = await mails().next(holder.email);
    expect(letter.subject).toBe('Dėl jūsų pažymėjimo: Reading room');
    expect(letter.text).toContain('panaikintas ir nebegalioja');
    expect(letter.links[0]).toMatch(/\/lt\/certificates$/);
    await mails().expectNone(holder.email);
  });
});

describe('reissueCertificate', () => {
  it('puts one with the present name in the place of the old one, which then says so', async () => {
    const holder = await given.person({ name: 'Ona Senoji' });
    const old = await graduated(holder);
    await database.rows(`update auth."user" set name = 'Ona Naujoji' where id = $1`, [holder.id]);
    expect(await as(coordinator)(ONE, { id: old.id })).toMatchObject({
      holderName: 'Ona Senoji',
      currentName: 'Ona Naujoji',
      canBeReissued: true,
    });
    const answers = await Promise.all([
      reissue(coordinator, { id: old.id, reason: 'NAME_CORRECTED' }),
      reissue(coordinator, { id: old.id, reason: 'NAME_CORRECTED' }),
    ]);
    const [done] = answers.filter(({ id }) => id);
    expect(answers).toEqual(expect.arrayContaining([{ code: 'ALREADY_REPLACED', faults: [] }]));
    const [mine, ...others] = await certificatesOf(holder);
    expect(others).toEqual([]);
    expect(mine).toMatchObject({
      id: done?.id,
      number: done?.number,
      state: 'valid',
      holderName: 'Ona Naujoji',
      completedAt: old['completedAt'],
      minutes: old['minutes'],
    });
    expect([await stateOf(old.number), await stateOf(old.token)]).toEqual(['replaced', 'replaced']);
    expect(await stateOf(mine?.token ?? '')).toBe('valid');
    expect(await auditOf('certificate.reissued')).toMatchObject([
      { facts: { number: old.number, newNumber: mine?.number, reason: 'NAME_CORRECTED' } },
    ]);
    expect((await mails().next(holder.email)).subject).toBe('A new certificate: Reading room');
    await mails().expectNone(holder.email);
    expect(await revoke(coordinator, { id: old.id, reason: 'OTHER' })).toMatchObject({ code: 'ALREADY_REPLACED' });
  });

  it('puts right what was revoked by mistake, and has nobody to write for once the account is gone', async () => {
    const holder = await given.person();
    const { id } = await graduated(holder);
    await revoke(coordinator, { id, reason: 'ISSUED_IN_ERROR' });
    const { id: newId } = await reissue(coordinator, { id, reason: 'LOST' });
    expect(await certificatesOf(holder)).toMatchObject([{ id: newId, state: 'valid' }]);
    await database.rows('delete from auth."user" where id = $1', [holder.id]);
    expect(await reissue(coordinator, { id: newId, reason: 'LOST' })).toMatchObject({ code: 'HOLDER_GONE' });
    expect(await revoke(coordinator, { id: newId, reason: 'OTHER' })).toMatchObject({ id: newId });
    expect((await issued(coordinator)).nodes[0]).toMatchObject({ holderName: null, state: 'revoked' });
  });
});

describe('checkCertificate', () => {
  const from = (code: string, address: string) =>
    app().inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: address,
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ query: CHECK, variables: { code } }),
    });

  it('tells a stranger the state, the holder also which of theirs it is, and nobody anything else', async () => {
    const holder = await given.person();
    const { id, number, token } = await graduated(holder);
    const answer = await as.anonymous<object>(CHECK, { code: token });
    expect(answer).toEqual({ state: 'valid', checkedAt: expect.any(String), ownId: null });
    expect(await as(coordinator)(CHECK, { code: token })).toMatchObject({ ownId: null });
    expect(await as(holder)(CHECK, { code: ` ${number.toLowerCase()} ` })).toMatchObject({ ownId: id });
  });

  it('answers wrong numbers kindly, and not without end', async () => {
    for (const code of ['', 'nothing', '2345-6789-ABCD', 'x'.repeat(5000)]) expect(await stateOf(code)).toBe('unknown');
    const { number } = await graduated(await given.person());
    const guesses = Array.from({ length: mostMisses.certificate.address + 5 }, (_, each) =>
      from(`guess ${each}`, '10.9.8.7'),
    );
    const answers = await Promise.all(guesses);
    expect(answers.filter(({ body }) => body.includes('TOO_MANY')).length).toBeGreaterThanOrEqual(5);
    expect((await from(number, '10.9.8.7')).body).toContain('TOO_MANY');
    expect((await from(number, '10.9.8.8')).body).toContain('valid');
  });
});
