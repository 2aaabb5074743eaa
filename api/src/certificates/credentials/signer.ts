import { Injectable } from '@nestjs/common';
import { Clock } from '../../shared/clock.ts';
import { Issuer } from './issuer.ts';
import { KeyStore } from './key-store.ts';

/** Signs credentials with the platform's key, and checks what it signed. The libraries for it come with the first one. */
@Injectable()
export class Signer {
  constructor(
    private readonly keys: KeyStore,
    private readonly issuer: Issuer,
    private readonly clock: Clock,
  ) {}

  /** The credential with a Data Integrity proof, eddsa-rdfc-2022. */
  async sign<C extends object>(credential: C): Promise<C & { proof: object }> {
    const { name, publicKey, secretKey } = await this.keys.inUse();
    const method = this.issuer.method({ name, publicKey, retiredAt: null });
    const { proven } = await import('./proofs.ts');
    return proven(credential, { ...method, secretKeyMultibase: secretKey }, this.clock.now());
  }

  /** True for what one of the platform's keys has signed and nobody has changed since. Says nothing of state or shape. */
  async isSigned(credential: object, now: Date): Promise<boolean> {
    const keys = await this.keys.publicKeys();
    const known = new Map<string, unknown>([
      [this.issuer.did, await this.issuer.didDocument()],
      ...keys.map((key): [string, unknown] => [this.issuer.keyId(key.name), this.issuer.methodDocument(key)]),
    ]);
    const { isProven } = await import('./proofs.ts');
    return isProven(credential, known, now);
  }
}
