import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../shared/config.ts';
import { ServicePool } from '../shared/database/service-pool.ts';
import { AccountMails } from './account-mails.ts';
import { Attempts } from './attempts.ts';
import type { BetterAuth } from './auth.options.ts';

/** better-auth on this platform's database, mails and limits; opened for the first who asks. */
@Injectable()
export class Auth {
  private readonly logger = new Logger(Auth.name);
  private auth: Promise<BetterAuth> | undefined;

  constructor(
    private readonly database: DataSource,
    private readonly config: Config,
    private readonly pool: ServicePool,
    private readonly mails: AccountMails,
    private readonly attempts: Attempts,
  ) {}

  async answer(request: Request): Promise<Response> {
    const auth = await (this.auth ??= this.open());
    return auth.handler(request);
  }

  private async open(): Promise<BetterAuth> {
    const { openAuth } = await import('./auth.options.ts');
    const { config, pool, mails, attempts } = this;
    return openAuth({
      config,
      pool,
      mails,
      attempts,
      isLastAdministrator: (personId) => this.isLastAdministrator(personId),
      onProvenAddress: (personId) => this.proveAddress(personId),
      logError: (parts) => this.logError(parts),
    });
  }

  private logError(parts: unknown[]): void {
    this.logger.error(
      parts.map((part) => (part instanceof Error ? (part.stack ?? part.message) : String(part))).join(' '),
    );
  }

  private async isLastAdministrator(personId: string): Promise<boolean> {
    const [answer] = await this.database.query<{ is_last: boolean }[]>(
      `select u.is_administrator and not exists (
         select from auth."user" o where o.is_administrator and o.id <> u.id
       ) as is_last from auth."user" u where u.id = $1`,
      [personId],
    );
    return answer?.is_last ?? false;
  }

  /** Whoever opens a link from a letter has shown that the address is theirs. */
  private async proveAddress(personId: string): Promise<void> {
    await this.database.query('update auth."user" set email_verified = true where id = $1', [personId]);
  }
}
