import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Jobs } from '../shared/jobs/jobs.ts';
import { PhotoLikeness } from './likeness.service.ts';
import { type Clearing, PhotoFiles } from './photo-files.ts';
import { CLEAR_PHOTO, RENDER_PHOTO } from './photo-work.ts';
import { ReleaseAsking } from './releases/release-asking.ts';
import { RenderingService } from './rendering.service.ts';
import { SweepService } from './sweep.service.ts';
import { WithdrawalService } from './entries/withdrawal.service.ts';

@Injectable()
export class PhotoJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly database: DataSource,
    private readonly files: PhotoFiles,
    private readonly likeness: PhotoLikeness,
    private readonly rendering: RenderingService,
    private readonly sweeping: SweepService,
    private readonly withdrawals: WithdrawalService,
    private readonly releases: ReleaseAsking,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<{ photoId: string }>(RENDER_PHOTO, ({ photoId }) => this.rendering.render(photoId));
    this.jobs.handle<Clearing>(CLEAR_PHOTO, (clearing) =>
      this.database.transaction((em) => this.files.clear(em, clearing)),
    );
    this.jobs.repeat('tend-photos', '*/2 * * * *', () => this.tend());
    this.jobs.repeat('hash-photos', '*/30 * * * *', () => this.likeness.hashOlder());
    this.jobs.repeat('sweep-photos', '7 * * * *', () => this.sweeping.sweep());
    this.jobs.repeat('remind-releases', '40 * * * *', () => this.releases.remind());
  }

  async tend(): Promise<void> {
    await this.rendering.resume();
    await this.withdrawals.withdrawOrphans();
  }
}
