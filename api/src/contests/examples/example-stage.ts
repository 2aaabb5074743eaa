import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Audit } from '../../shared/audit/audit.ts';
import { Clock } from '../../shared/clock.ts';
import { Config } from '../../shared/config.ts';
import { ServicePool } from '../../shared/database/service-pool.ts';
import { Jobs } from '../../shared/jobs/jobs.ts';
import { Mails } from '../../shared/mail/mails.ts';
import { Seal } from '../../shared/secrets/seal.ts';
import { Storage } from '../../shared/storage/storage.ts';
import { CheckedEntries } from '../checking/checked-entries.ts';
import { ModerationService } from '../checking/moderation.service.ts';
import { SubmissionService } from '../entries/submission.service.ts';
import { ChoosingService } from '../exhibition/choosing.service.ts';
import { JudgingService } from '../jury/judging.service.ts';
import { ResultsService } from '../jury/results.service.ts';
import { RoundsService } from '../jury/rounds.service.ts';
import { Seats } from '../jury/seats.ts';
import { KeptContests } from '../keeping/kept-contests.ts';
import { StepsService } from '../keeping/steps.service.ts';
import { PhotoFiles } from '../photo-files.ts';
import { PhotoLetters } from '../photo-letters.ts';
import { PhotoPublication } from '../photo-publication.ts';
import { PhotoWorkshop } from '../pipeline/photo-workshop.ts';
import { ReleaseAsking } from '../releases/release-asking.ts';
import { ReleaseDetailsSeal } from '../releases/release-details.ts';
import { ReleaseLetters } from '../releases/release-letters.ts';
import { UploadService } from '../uploads/upload.service.ts';

/** The clock of a story: it stands where the story is. */
export class StoryClock extends Clock {
  private moment = new Date(0);

  override now(): Date {
    return this.moment;
  }

  moveTo(moment: Date): void {
    this.moment = moment;
  }
}

/** Nobody is written to about what did not happen, and nothing is done behind the story's back. */
class NoMails extends Mails {
  override async send(): Promise<void> {}
}

class NoJobs extends Jobs {
  override async add(): Promise<void> {}
}

/** The services that people use, at the moments of a story. What their rules refuse cannot be told. */
@Injectable()
export class ExampleStage {
  readonly clock = new StoryClock();
  readonly uploads: UploadService;
  readonly submission: SubmissionService;
  readonly moderation: ModerationService;
  readonly steps: StepsService;
  readonly rounds: RoundsService;
  readonly judging: JudgingService;
  readonly results: ResultsService;
  readonly choosing: ChoosingService;

  constructor(
    database: DataSource,
    pool: ServicePool,
    config: Config,
    storage: Storage,
    seal: Seal,
    workshop: PhotoWorkshop,
  ) {
    const { clock } = this;
    const jobs = new NoJobs(pool);
    const mails = new NoMails(config, jobs, database, clock);
    const audit = new Audit(clock);
    const contests = new KeptContests(database, audit, clock);
    const details = new ReleaseDetailsSeal(seal, config);
    const asking = new ReleaseAsking(database, details, new ReleaseLetters(mails, config, details), clock);
    const letters = new PhotoLetters(mails, config);
    const publication = new PhotoPublication(new PhotoFiles(storage), letters, jobs);
    this.uploads = new UploadService(database, storage, workshop, clock);
    this.submission = new SubmissionService(database, jobs, asking, clock);
    this.moderation = new ModerationService(new CheckedEntries(database, audit, clock), publication, letters, jobs);
    this.steps = new StepsService(contests, jobs, clock);
    this.rounds = new RoundsService(contests, clock);
    this.judging = new JudgingService(database, new Seats(database, clock), clock);
    this.results = new ResultsService(contests, mails, config, clock);
    this.choosing = new ChoosingService(contests);
  }
}
