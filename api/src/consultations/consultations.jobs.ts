import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../shared/clock.ts';
import { Jobs } from '../shared/jobs/jobs.ts';
import { PURGE } from './bookings.sql.ts';
import { LookUps } from '../shared/look-ups.ts';
import { PURGE_ENTRIES } from './waiting.sql.ts';
import { Holds } from './holds.service.ts';

@Injectable()
export class ConsultationsJobs implements OnModuleInit {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly lookUps: LookUps,
    private readonly holds: Holds,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat('purge-bookings', '23 * * * *', () => this.purge());
    this.jobs.repeat('sweep-holds', '* * * * *', () => this.holds.sweep());
    this.jobs.repeat('forget-look-ups', '*/15 * * * *', () => this.forgetLookUps());
  }

  async forgetLookUps(): Promise<void> {
    await this.lookUps.forgetOld();
  }

  /** Erases the personal details of visits that are long past; what can be counted stays. */
  async purge(): Promise<void> {
    await this.database.query(PURGE, [this.clock.now()]);
    await this.database.query(PURGE_ENTRIES, [this.clock.now()]);
  }
}
