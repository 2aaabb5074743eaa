import { beforeAll, describe, expect, it } from '@jest/globals';
import { CertificatesJobs } from '../../api/src/certificates/certificates.jobs.ts';
import { IssuingService } from '../../api/src/certificates/issuing.service.ts';
import { eventually } from '../support/eventually.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { type Certificates, graduates, MINE } from './certificates.support.ts';
import { givenCourse } from './courses.support.ts';

const test = useTestApp();
const { as, database, given } = test;
const { almostCompleted, certificatesOf, complete, file, graduated, stateOf } = graduates(test);

beforeAll(() => givenCourse(test));

const issuing = () => test.app().get(IssuingService, { strict: false });
const countOf = async (enrolment: string) =>
  (await database.rows('select from certificate where enrolment_id = $1', [enrolment])).length;

/** Completed without the platform's doing, as before there were certificates. */
async function completedBefore(): Promise<string> {
  const enrolment = await almostCompleted(await given.person());
  await database.rows('update enrolment set completed_at = now(), credited_minutes = 60 where id = $1', [enrolment]);
  return enrolment;
}

describe('a certificate', () => {
  it('comes with the completion of the course, and says what was completed', async () => {
    const person = await given.person({ name: 'Ņina Žagarė', locale: 'lv' });
    const certificate = await graduated(person);
    expect(certificate).toMatchObject({
      state: 'valid',
      title: { text: 'Reading room', locale: 'en' },
      partner: { text: 'Lead library', locale: 'en' },
      holderName: 'Ņina Žagarė',
      minutes: 60,
      expiresAt: null,
      revocationReason: null,
    });
    expect(certificate.number).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    expect(certificate.token.length).toBeGreaterThanOrEqual(22);
    expect(await stateOf(certificate.token)).toBe('valid');
  });

  it('keeps the name of its day', async () => {
    const person = await given.person({ name: 'Before' });
    await graduated(person);
    await database.rows(`update auth."user" set name = 'After' where id = $1`, [person.id]);
    expect((await certificatesOf(person))[0]?.holderName).toBe('Before');
  });

  it('is one, however often the course is completed at once', async () => {
    const person = await given.person();
    const enrolment = await almostCompleted(person);
    await Promise.all(Array.from({ length: 20 }, () => complete(person)));
    await eventually(async () => expect(await countOf(enrolment)).toBe(1));
    await Promise.all(Array.from({ length: 20 }, () => issuing().issue(enrolment)));
    expect(await countOf(enrolment)).toBe(1);
  });

  it('is one when many workers take it up at once', async () => {
    const enrolment = await completedBefore();
    await Promise.all(Array.from({ length: 12 }, () => issuing().issue(enrolment)));
    expect(await countOf(enrolment)).toBe(1);
  });

  it('is issued for what was completed before, and for what a killed process left', async () => {
    const before = [await completedBefore(), await completedBefore()];
    await Promise.all([issuing().issueMissing(), issuing().issueMissing()]);
    for (const enrolment of before) expect(await countOf(enrolment)).toBe(1);

    const left = await completedBefore();
    test.app().get(CertificatesJobs, { strict: false }).onApplicationBootstrap();
    await eventually(async () => expect(await countOf(left)).toBe(1));
  });

  it('is issued also where the course and its partner have lost their words', async () => {
    await givenCourse(test, { slug: 'wordless' });
    await database.rows(
      `delete from translation where owner_id = (select published_revision_id from course where slug = 'wordless')`,
    );
    const { token } = await graduates(test, 'wordless').graduated(await given.person());
    expect(await stateOf(token)).toBe('valid');
  });

  it('is not there for a course under way, nor for a lost enrolment', async () => {
    const enrolment = await almostCompleted(await given.person());
    await issuing().issue(enrolment);
    await issuing().issueMissing();
    expect(await countOf(enrolment)).toBe(0);
    await issuing().issue('00000000-0000-7000-8000-000000000000');
  });

  it('runs out by the rule of the course', async () => {
    await givenCourse(test, { slug: 'short-lived', title: 'Short-lived', certificateMonths: 12 });
    const person = await given.person();
    test.clock.set('2026-11-30T10:00:00Z');
    const certificate = await graduates(test, 'short-lived').graduated(person);
    expect(certificate).toMatchObject({ state: 'valid', expiresAt: '2027-11-30T10:00:00Z' });
    expect(await stateOf(certificate.number)).toBe('valid');
    test.clock.set('2027-11-30T10:00:00Z');
    expect(await stateOf(certificate.number)).toBe('expired');
    expect((await certificatesOf(person))[0]?.state).toBe('expired');
    test.clock.set(undefined);
  });
});

describe('myCertificates', () => {
  it('are one’s own alone, page by page', async () => {
    const person = await given.person();
    await givenCourse(test, { slug: 'second', title: 'Second' });
    const first = await graduated(person);
    await graduates(test, 'second').graduated(person);
    const page = await as(person)<Certificates>(MINE, { first: 1 });
    expect(page).toMatchObject({ nodes: [{ title: { text: 'Second' } }], pageInfo: { hasNextPage: true } });
    const next = await as(person)<Certificates>(MINE, { first: 1, after: page.pageInfo.endCursor });
    expect(next).toMatchObject({ nodes: [{ id: first.id }], pageInfo: { hasNextPage: false } });
    expect(await certificatesOf(await given.person())).toEqual([]);
    await expect(as.anonymous(MINE)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('do not exist as files for anybody else, administrators neither', async () => {
    const holder = await given.person();
    const { id } = await graduated(holder);
    const path = `/certificates/${id}/credential.json`;
    expect((await file(holder, path)).status).toBe(200);
    expect((await file(await given.person({ isAdministrator: true }), path)).status).toBe(404);
    expect((await file(await given.person({ roles: ['coordinator'] }), path)).status).toBe(404);
    expect((await file(undefined, path)).status).toBe(401);
    expect((await file(holder, '/certificates/nothing/credential.json')).status).toBe(404);
  });
});

describe('a deleted account', () => {
  it('leaves the number and the state of its certificate, and nothing of the person', async () => {
    const person = await given.person({ name: 'Somebody Gone' });
    const { id, number } = await graduated(person);
    await database.rows('delete from auth."user" where id = $1', [person.id]);
    expect(await stateOf(number)).toBe('valid');
    const row = await database.row<object>('select * from certificate where id = $1', [id]);
    expect(row).toMatchObject({ person_id: null, enrolment_id: null, holder_name: null, credential: null });
    expect(JSON.stringify(row)).not.toContain(person.id);
  });
});
