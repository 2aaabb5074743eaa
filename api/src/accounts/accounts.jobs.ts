import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../shared/clock.ts';
import { Jobs } from '../shared/jobs/jobs.ts';
import { Once } from '../shared/once/once.ts';
import { Attempts } from './attempts.ts';

const DAY_MS = 86_400_000;
const UNPROVEN_MS = 7 * DAY_MS;

/** Each night: what has run out leaves the database, and so do accounts whose address nobody confirmed in a week. */
@Injectable()
export class AccountsJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly database: DataSource,
    private readonly attempts: Attempts,
    private readonly once: Once,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat('sweep-accounts', '20 2 * * *', () => this.sweep());
  }

  async sweep(): Promise<void> {
    const now = this.clock.now();
    await this.database.query('delete from auth.session where expires_at <= $1', [now]);
    await this.database.query('delete from auth.verification where expires_at <= $1', [now]);
    await this.database.query('delete from auth."user" where not email_verified and created_at <= $1', [
      new Date(now.getTime() - UNPROVEN_MS),
    ]);
    await this.attempts.forgetOld();
    await this.once.forgetOld();
  }
}
