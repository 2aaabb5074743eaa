import { Module } from '@nestjs/common';
import { ContestsModule } from '../contests.module.ts';
import { ExampleCast } from './example-cast.ts';
import { ExampleDrawings } from './example-drawings.ts';
import { ExampleEntries } from './example-entries.ts';
import { ExampleJuries } from './example-jury.ts';
import { ExampleStage } from './example-stage.ts';
import { ExampleStories } from './example-stories.ts';
import { ExampleJobs } from './example.jobs.ts';

/** Contests with pictures to look at, in the demonstration. */
@Module({
  imports: [ContestsModule],
  providers: [ExampleCast, ExampleStage, ExampleDrawings, ExampleEntries, ExampleJuries, ExampleStories, ExampleJobs],
})
export class ExamplesModule {}
