import { Injectable } from '@nestjs/common';
import { Config } from '../../shared/config.ts';
import { KeyStore, type PublicKey } from './key-store.ts';

const DID_CONTEXT = 'https://www.w3.org/ns/did/v1';
const MULTIKEY_CONTEXT = 'https://w3id.org/security/multikey/v1';
export const VC_CONTEXT = 'https://www.w3.org/ns/credentials/v2';
export const BADGES_CONTEXT = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

/** The platform as an issuer of credentials, under addresses that stay. */
@Injectable()
export class Issuer {
  /** `did:web` of the platform's origin: its document is `/.well-known/did.json`. */
  readonly did: string;

  constructor(
    private readonly config: Config,
    private readonly keys: KeyStore,
  ) {
    this.did = `did:web:${encodeURIComponent(new URL(config.publicUrl).host)}`;
  }

  /** What every credential says of its issuer. */
  profile() {
    const { publicUrl } = this.config;
    return { id: this.did, type: ['Profile'], name: 'INCLUSIVE', url: `${publicUrl}/issuer` };
  }

  /** The Open Badges profile at `/issuer`. */
  document() {
    const description = 'Network of inclusive libraries of Latvia and Lithuania';
    return { '@context': [VC_CONTEXT, BADGES_CONTEXT], ...this.profile(), description };
  }

  /** The DID document, with every key that ever signed. */
  async didDocument() {
    const methods = (await this.keys.publicKeys()).map((key) => this.method(key));
    return {
      '@context': [DID_CONTEXT, MULTIKEY_CONTEXT],
      id: this.did,
      alsoKnownAs: [`${this.config.publicUrl}/issuer`],
      verificationMethod: methods,
      assertionMethod: methods.map(({ id }) => id),
    };
  }

  keyId(name: string): string {
    return `${this.did}#${name}`;
  }

  method({ name, publicKey }: PublicKey) {
    return {
      id: this.keyId(name),
      type: 'Multikey',
      controller: this.did,
      publicKeyMultibase: publicKey,
    };
  }

  methodDocument(key: PublicKey) {
    return { '@context': MULTIKEY_CONTEXT, ...this.method(key) };
  }
}
