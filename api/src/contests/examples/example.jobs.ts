import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../../shared/config.ts';
import { Jobs } from '../../shared/jobs/jobs.ts';
import { ExampleStories } from './example-stories.ts';

const TELL_EXAMPLES = 'tell-examples';

/** After everybody's own photos. */
const PRIORITY = 20;

/** The examples are told while the server answers already, and nowhere but in the demonstration. */
@Injectable()
export class ExampleJobs implements OnModuleInit {
  constructor(
    private readonly database: DataSource,
    private readonly config: Config,
    private readonly jobs: Jobs,
    private readonly stories: ExampleStories,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(TELL_EXAMPLES, () => this.stories.tell());
    if (this.config.isDemo) this.jobs.atStart(() => this.ask());
  }

  async ask(): Promise<void> {
    await this.database.transaction(async (em) => {
      const untold = await em.query<object[]>('select from contest_example where told_at is null');
      if (untold.length) await this.jobs.add(em, TELL_EXAMPLES, {}, { key: TELL_EXAMPLES, priority: PRIORITY });
    });
  }
}
