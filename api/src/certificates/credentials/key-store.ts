import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../shared/audit/audit.ts';
import { Clock } from '../../shared/clock.ts';
import { Seal } from '../../shared/secrets/seal.ts';

export interface PublicKey {
  /** Fragment of the key's address. */
  name: string;
  publicKey: string;
  retiredAt: string | null;
}

interface KeyRow extends PublicKey {
  id: string;
  sealedSecret: string;
}

/** Key of the advisory lock under which keys are made. */
const LOCK = 4_711_003;

/** The keys that sign credentials: one in use, its secret sealed; of the former ones only the public half is kept. */
@Injectable()
export class KeyStore {
  constructor(
    private readonly database: DataSource,
    private readonly seal: Seal,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The key in use, made now when there is none yet. */
  async inUse(): Promise<{ name: string; publicKey: string; secretKey: string }> {
    const row = (await this.findInUse(this.database.manager)) ?? (await this.make((known) => known === undefined));
    return { name: row.name, publicKey: row.publicKey, secretKey: this.seal.open(row.sealedSecret) };
  }

  /** Makes another key the one in use. What the former one signed stays verifiable; nothing can be signed with it. */
  async rotate(): Promise<PublicKey> {
    return this.make(() => true);
  }

  /** All keys that ever signed, the oldest first. */
  publicKeys(): Promise<PublicKey[]> {
    return this.database.query<PublicKey[]>(
      `select name, public_key as "publicKey", retired_at as "retiredAt" from credential_key order by id`,
    );
  }

  private make(isWanted: (known: KeyRow | undefined) => boolean): Promise<KeyRow> {
    return this.database.transaction(async (em) => {
      await em.query('select pg_advisory_xact_lock($1)', [LOCK]);
      const known = await this.findInUse(em);
      if (known && !isWanted(known)) return known;
      const now = this.clock.now();
      await em.query('update credential_key set retired_at = $1, sealed_secret = null where retired_at is null', [now]);
      const { generate } = await import('@digitalbazaar/ed25519-multikey');
      const { publicKeyMultibase, secretKeyMultibase } = await generate();
      const name = `key-${now.toISOString().slice(0, 10)}-${publicKeyMultibase.slice(-6).toLowerCase()}`;
      const [row] = await em.query<KeyRow[]>(
        `insert into credential_key (name, public_key, sealed_secret, created_at) values ($1, $2, $3, $4)
         returning id, name, public_key as "publicKey", sealed_secret as "sealedSecret", retired_at as "retiredAt"`,
        [name, publicKeyMultibase, this.seal.seal(secretKeyMultibase), now],
      );
      if (!row) throw new Error('the key was not kept');
      const subject = { organisationId: undefined, id: row.id };
      await this.audit.note(em, undefined, 'credential_key.made', subject, { number: name });
      return row;
    });
  }

  private async findInUse(em: EntityManager): Promise<KeyRow | undefined> {
    const [row] = await em.query<KeyRow[]>(
      `select id, name, public_key as "publicKey", sealed_secret as "sealedSecret", retired_at as "retiredAt"
       from credential_key where retired_at is null`,
    );
    return row;
  }
}
