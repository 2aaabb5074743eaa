import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow } from '../../shared/access/allow.ts';
import { PageArgs } from '../../shared/connection.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import { ModerationReader } from './moderation.reader.ts';
import { NotesService } from './notes.service.ts';
import {
  DecidePracticeNoteInput,
  PracticeNoteResult,
  ProblemReportConnection,
  ProblemReported,
  WaitingPracticeNoteConnection,
} from './readers.graphql.ts';
import { ReportsService } from './reports.service.ts';

const locale = { type: () => LocaleEnum };

@Allow('material.moderate')
@Resolver()
export class NotesModerationResolver {
  constructor(
    private readonly reader: ModerationReader,
    private readonly notes: NotesService,
    private readonly reports: ReportsService,
  ) {}

  @Query(() => WaitingPracticeNoteConnection, {
    description: 'Notes that wait for a decision, the longest waiting first.',
  })
  moderatedNotes(@CurrentActor() actor: Actor, @Args('locale', locale) asked: Locale, @Args() page: PageArgs) {
    return this.reader.waiting(actor, asked, page);
  }

  @Query(() => ProblemReportConnection, { description: 'Reports that nobody has settled, the longest waiting first.' })
  moderatedReports(@CurrentActor() actor: Actor, @Args('locale', locale) asked: Locale, @Args() page: PageArgs) {
    return this.reader.reports(actor, asked, page);
  }

  @Mutation(() => PracticeNoteResult)
  moderateNote(@CurrentActor() actor: Actor, @Args('input') input: DecidePracticeNoteInput) {
    return this.notes.decide(actor, input);
  }

  @Mutation(() => ProblemReported)
  moderateReport(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.reports.settle(actor, id);
  }
}
