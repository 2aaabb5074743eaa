import { gzipSync } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../shared/clock.ts';
import { Config } from '../../shared/config.ts';
import { NotFound } from '../../shared/failures.ts';
import { seconds } from './achievement.ts';
import { Issuer, VC_CONTEXT } from './issuer.ts';
import { Signer } from './signer.ts';
import { LIST_LENGTH } from './status-place.ts';

const FRESH_MS = 60_000;

interface Kept {
  revoked: string;
  signedAt: number;
  list: Promise<object>;
}

/** Which credentials are revoked, as signed W3C Bitstring Status Lists: a bit for each, in which nobody is told apart. */
@Injectable()
export class StatusLists {
  private readonly kept = new Map<number, Kept>();

  constructor(
    private readonly database: DataSource,
    private readonly issuer: Issuer,
    private readonly signer: Signer,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound for a list that no credential stands in yet */
  async list(number: number): Promise<object> {
    const first = (number - 1) * LIST_LENGTH;
    const [row] = await this.database.query<{ last: number | null; revoked: number[] | null }[]>(
      `select max(status_position) as last,
         array_agg(status_position order by status_position) filter (where revoked_at is not null or replaced_by is not null) as revoked
       from certificate where status_position >= $1 and status_position < $1 + $2`,
      [first, LIST_LENGTH],
    );
    if (!row?.last) throw new NotFound('status list');
    return this.signed(
      number,
      (row.revoked ?? []).map((position) => position - first),
    );
  }

  private signed(number: number, revoked: readonly number[]): Promise<object> {
    const [key, now] = [revoked.join(), this.clock.now().getTime()];
    const kept = this.kept.get(number);
    if (kept?.revoked === key && Math.abs(now - kept.signedAt) < FRESH_MS) return kept.list;
    const list = this.signer.sign(this.credential(number, encoded(revoked)));
    this.kept.set(number, { revoked: key, signedAt: now, list });
    list.catch(() => this.kept.delete(number));
    return list;
  }

  private credential(number: number, encodedList: string) {
    const id = `${this.config.publicUrl}/credentials/status/${number}`;
    return {
      '@context': [VC_CONTEXT],
      id,
      type: ['VerifiableCredential', 'BitstringStatusListCredential'],
      issuer: this.issuer.did,
      validFrom: seconds(this.clock.now()),
      credentialSubject: { id: `${id}#list`, type: 'BitstringStatusList', statusPurpose: 'revocation', encodedList },
    };
  }
}

/** The first credential is the leftmost bit. */
function encoded(revoked: readonly number[]): string {
  const bits = Buffer.alloc(LIST_LENGTH / 8);
  for (const index of revoked) bits[index >> 3] = (bits[index >> 3] ?? 0) | (0x80 >> (index & 7));
  return `u${gzipSync(bits).toString('base64url')}`;
}
