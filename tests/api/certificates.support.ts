import { randomUUID } from 'node:crypto';
import { eventually } from '../support/eventually.ts';
import type { Organisation, Person } from '../support/people.ts';
import type { TestApp } from '../support/use-test-app.ts';
import type { Credential, Get } from '../support/credential-verifier.ts';

const CERTIFICATE =
  'id number token state title partner holderName minutes completedAt issuedAt expiresAt revocationReason';
export const MINE = `query ($first: Int = 20, $after: String) { myCertificates(locale: en, first: $first, after: $after) {
  nodes { ${CERTIFICATE} } pageInfo { endCursor hasNextPage } } }`;
export const ISSUED = `query ($organisation: String!, $search: String! = "", $first: Int = 20, $after: String) {
  issuedCertificates(locale: en, organisation: $organisation, search: $search, first: $first, after: $after) {
    nodes { ${CERTIFICATE} } pageInfo { endCursor hasNextPage } } }`;
export const ONE = `query ($id: ID!) { issuedCertificate(locale: en, id: $id) {
  ${CERTIFICATE} currentName canBeRevoked canBeReissued } }`;
export const CHECK = `query ($code: String!) { checkCertificate(code: $code) { state checkedAt ownId } }`;
export const REVOKE = `mutation ($input: RevokeCertificateInput!) { revokeCertificate(input: $input) {
  ... on CertificateChanged { id number } ... on Refused { code faults { field code } } } }`;
export const REISSUE = `mutation ($input: ReissueCertificateInput!) { reissueCertificate(input: $input) {
  ... on CertificateChanged { id number } ... on Refused { code faults { field code } } } }`;
export const COMPLETE = `mutation ($slug: String!, $lesson: ID!) {
  completeLesson(slug: $slug, lesson: $lesson) { ... on Enrolment { id completedAt } ... on Refused { code } } }`;

export interface Certificate {
  id: string;
  number: string;
  token: string;
  state: string;
  holderName: string | null;
  [field: string]: unknown;
}

export interface Certificates {
  nodes: Certificate[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

/** Completions and certificates made for one test, of the course that `givenCourse` publishes. */
export function graduates({ as, app, config, database }: TestApp, slug = 'reading-room') {
  /** Everything done but the lesson `room`. */
  const almostCompleted = async (person: Person): Promise<string> => {
    const { id } = await database.row<{ id: string }>(
      `insert into enrolment (person_id, course_id, revision_id, started_at)
       select $1, id, published_revision_id, now() from course where slug = $2 returning id`,
      [person.id, slug],
    );
    await database.rows(`insert into lesson_completion (enrolment_id, lesson, at) values ($1, 'senses', now())`, [id]);
    await database.rows(
      `insert into quiz_attempt (enrolment_id, quiz, number, seed, started_at, submitted_at, right_answers, percent, is_passed)
       values ($1, 'final', 1, 'seed', now(), now(), 4, 100, true)`,
      [id],
    );
    return id;
  };

  const complete = (person: Person) => as(person)(COMPLETE, { slug, lesson: 'room' });
  const certificatesOf = async (person: Person) => (await as(person)<Certificates>(MINE)).nodes;

  /** The certificate of a person who has just completed the course. */
  const graduated = async (person: Person): Promise<Certificate> => {
    const before = (await certificatesOf(person)).length;
    await almostCompleted(person);
    await complete(person);
    return eventually(async () => {
      const certificates = await certificatesOf(person);
      const [certificate] = certificates;
      if (!certificate || certificates.length === before) throw new Error('no certificate yet');
      return certificate;
    });
  };

  const file = async (person: Person | undefined, path: string) => {
    const response = await app().inject({ url: path, headers: person ? { cookie: person.cookie } : {} });
    return { status: response.statusCode, headers: response.headers, body: response.rawPayload };
  };

  const credentialOf = async (person: Person, id: string): Promise<Credential> =>
    JSON.parse(String((await file(person, `/certificates/${id}/credential.json`)).body)) as Credential;

  /** Nothing but what stands at public addresses, without a session. */
  const get: Get = async (url) => {
    const { host, pathname } = new URL(url);
    if (host !== new URL(config().publicUrl).host) throw new Error(`${url} is not the platform's`);
    const { body, statusCode } = await app().inject({ url: pathname });
    if (statusCode !== 200) throw new Error(`${url}: ${statusCode}`);
    return JSON.parse(body) as unknown;
  };

  const stateOf = async (code: string) => (await as.anonymous<{ state: string }>(CHECK, { code })).state;

  return { almostCompleted, certificatesOf, complete, credentialOf, file, get, graduated, stateOf };
}

export function otherOrganisation({ given }: TestApp): Promise<Organisation> {
  return given.organisation({ slug: `library-${randomUUID().slice(0, 8)}` });
}
