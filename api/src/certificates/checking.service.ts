import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { codeOf } from '@inclusive/calendar/codes';
import { DataSource } from 'typeorm';
import type { Actor } from '../shared/access/actor.ts';
import { Clock } from '../shared/clock.ts';
import { LookUps } from '../shared/look-ups.ts';
import { stateOf } from './certificate.rules.ts';
import type { CheckedCertificate } from './certificates.graphql.ts';
import type { OwnCertificate } from './certificates.reader.ts';
import { TO_CHECK } from './certificates.sql.ts';
import { credentialSchema } from './credentials/credential.schema.ts';
import { Signer } from './credentials/signer.ts';

const NUMBER_LENGTH = 12;
const LONGEST = 200;
const MOST_KEPT = 1000;

/** Tells anybody the state of a certificate, by its link or its number, and nothing else. */
@Injectable()
export class CheckingService {
  private readonly signed = new Map<string, Promise<boolean>>();

  constructor(
    private readonly database: DataSource,
    private readonly lookUps: LookUps,
    private readonly signer: Signer,
    private readonly clock: Clock,
  ) {}

  /**
   * @param typed token of a public page, or a number as somebody typed it
   * @throws TooMany after too many wrong ones
   */
  async check(actor: Actor | undefined, typed: string, address: string): Promise<CheckedCertificate> {
    const checkedAt = this.clock.now();
    const row = await this.lookUps.find('certificate', address, () => this.find(typed.slice(0, LONGEST)));
    if (!row) return { state: 'unknown', checkedAt, ownId: null };
    const isOwn = actor !== undefined && row.personId === actor.personId;
    return { state: await this.stateOf(row, checkedAt), checkedAt, ownId: isOwn ? row.id : null };
  }

  private async find(typed: string): Promise<OwnCertificate | undefined> {
    const number = codeOf(typed, NUMBER_LENGTH) ?? null;
    const [row] = await this.database.query<OwnCertificate[]>(TO_CHECK, [typed, number]);
    return row;
  }

  /** A valid one is looked at whole: its credential has the right shape, is signed by us, and says the same time. */
  private async stateOf(row: OwnCertificate, now: Date): Promise<CheckedCertificate['state']> {
    const state = stateOf(row, now);
    if (state !== 'valid' || !row.credential) return state;
    const { data } = credentialSchema.safeParse(row.credential);
    if (!data || data.id !== `urn:uuid:${row.id}`) return 'unconfirmed';
    if (!(await this.isSigned(row.credential, new Date(data.validFrom)))) return 'unconfirmed';
    return data.validUntil && Date.parse(data.validUntil) <= now.getTime() ? 'expired' : 'valid';
  }

  /** The proof of a credential stays what it is, so that it is looked at once. */
  private isSigned(credential: object, at: Date): Promise<boolean> {
    const key = createHash('sha256').update(JSON.stringify(credential)).digest('base64');
    const known = this.signed.get(key) ?? this.signer.isSigned(credential, at);
    const [oldest] = this.signed.keys();
    if (this.signed.size >= MOST_KEPT && oldest) this.signed.delete(oldest);
    this.signed.set(key, known);
    known.catch(() => this.signed.delete(key));
    return known;
  }
}
