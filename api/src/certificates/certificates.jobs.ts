import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../shared/jobs/jobs.ts';
import { IssuingService } from './issuing.service.ts';

@Injectable()
export class CertificatesJobs implements OnModuleInit, OnApplicationBootstrap {
  private readonly logger = new Logger(CertificatesJobs.name);

  constructor(
    private readonly jobs: Jobs,
    private readonly issuing: IssuingService,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<{ enrolmentId: string }>('certificates.issue', ({ enrolmentId }) =>
      this.issuing.issue(enrolmentId),
    );
    this.jobs.repeat('certificates.issue-missing', '*/10 * * * *', () => this.issuing.issueMissing());
  }

  /** A job that a killed process took with it is not taken up for hours; its certificate is issued at the next start. */
  onApplicationBootstrap(): void {
    this.issuing.issueMissing().catch((error: Error) => this.logger.error(error.stack));
  }
}
