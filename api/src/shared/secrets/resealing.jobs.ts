import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Jobs } from '../jobs/jobs.ts';
import { Resealing } from './resealing.ts';

const JOB = 'reseal';

/** At start, because keys change with a start, and each night for what a process with the former setting has sealed since. */
@Injectable()
export class ResealingJobs implements OnModuleInit {
  constructor(
    private readonly database: DataSource,
    private readonly resealing: Resealing,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat(JOB, '47 3 * * *', () => this.resealing.run());
    this.jobs.atStart(() => this.jobs.add(this.database.manager, JOB, {}, { key: JOB, priority: 5 }));
  }
}
