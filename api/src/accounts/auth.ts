import { Injectable, Logger } from '@nestjs/common';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { DataSource } from 'typeorm';
import { Config } from '../shared/config.ts';
import { ServicePool } from '../shared/database/service-pool.ts';
import { AccountMails } from './account-mails.ts';
import { Attempts } from './attempts.ts';
import { authOptions } from './auth.options.ts';

/** better-auth on this platform's database, mails and limits. */
@Injectable()
export class Auth {
  private readonly logger = new Logger(Auth.name);
  private readonly auth: ReturnType<typeof betterAuth>;

  constructor(
    private readonly database: DataSource,
    config: Config,
    pool: ServicePool,
    mails: AccountMails,
    attempts: Attempts,
  ) {
    const options = authOptions({
      config,
      pool,
      mails,
      attempts,
      isLastAdministrator: (personId) => this.isLastAdministrator(personId),
      onProvenAddress: (personId) => this.proveAddress(personId),
      logError: (parts) => this.logError(parts),
    });
    this.auth = betterAuth(options);
  }

  answer(request: Request): Promise<Response> {
    return this.auth.handler(request);
  }

  /** Refusals are answers, not errors. */
  private logError(parts: unknown[]): void {
    if (parts.some((part) => part instanceof APIError)) return;
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
