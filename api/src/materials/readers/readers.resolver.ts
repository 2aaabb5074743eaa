import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor, CurrentRequest } from '../../shared/access/actor.ts';
import { Allow, Public } from '../../shared/access/allow.ts';
import { PageArgs } from '../../shared/connection.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import { ModerationReader } from './moderation.reader.ts';
import { NotesService } from './notes.service.ts';
import {
  MyMaterial,
  PracticeNoteConnection,
  PracticeNoteResult,
  ReportProblemInput,
  ReportProblemResult,
  SavedItemConnection,
  type SavedKind,
  SavedKindEnum,
  SavedStateResult,
  WritePracticeNoteInput,
} from './readers.graphql.ts';
import { ReportsService } from './reports.service.ts';
import { SavedService } from './saved.service.ts';

const locale = { type: () => LocaleEnum };
const savedKind = { type: () => SavedKindEnum };
const idArg = { type: () => ID };

@Resolver()
export class ReadersResolver {
  constructor(
    private readonly saved: SavedService,
    private readonly notes: NotesService,
    private readonly reports: ReportsService,
    private readonly reader: ModerationReader,
  ) {}

  @Public()
  @Query(() => PracticeNoteConnection, { description: 'How it went with a material, the latest first.' })
  practiceNotes(@Args('material') slug: string, @Args('locale', locale) asked: Locale, @Args() page: PageArgs) {
    return this.reader.shown(slug, asked, page);
  }

  @Public()
  @Mutation(() => ReportProblemResult, { description: 'Tells the organisation of a material what is wrong with it.' })
  reportProblem(
    @CurrentActor() actor: Actor | undefined,
    @CurrentRequest() request: FastifyRequest,
    @Args('input') input: ReportProblemInput,
  ) {
    return this.reports.report(actor, request.ip, input);
  }

  @Allow('reading.save')
  @Query(() => MyMaterial)
  myMaterial(@CurrentActor() actor: Actor, @Args('slug') slug: string, @Args('locale', locale) asked: Locale) {
    return this.notes.mine(actor, slug, asked);
  }

  @Allow('reading.save')
  @Query(() => SavedItemConnection, { description: 'The actor’s own list, the latest saved first.' })
  savedItems(@CurrentActor() actor: Actor, @Args('locale', locale) asked: Locale, @Args() page: PageArgs) {
    return this.saved.list(actor, asked, page);
  }

  @Allow('reading.save')
  @Query(() => Boolean, { description: 'Whether it is on the actor’s own list.' })
  isSaved(@CurrentActor() actor: Actor, @Args('kind', savedKind) kind: SavedKind, @Args('id', idArg) id: string) {
    return this.saved.isSaved(actor, kind, id);
  }

  @Allow('reading.save')
  @Mutation(() => SavedStateResult, {
    description: 'Puts a material or book on the actor’s list; doing it again changes nothing.',
  })
  saveItem(@CurrentActor() actor: Actor, @Args('kind', savedKind) kind: SavedKind, @Args('id', idArg) id: string) {
    return this.saved.keep(actor, kind, id);
  }

  @Allow('reading.save')
  @Mutation(() => SavedStateResult)
  dropItem(@CurrentActor() actor: Actor, @Args('kind', savedKind) kind: SavedKind, @Args('id', idArg) id: string) {
    return this.saved.drop(actor, kind, id);
  }

  @Allow('material.note')
  @Mutation(() => PracticeNoteResult, {
    description: 'Waits until somebody of the material’s organisation has read it.',
  })
  writePracticeNote(@CurrentActor() actor: Actor, @Args('input') input: WritePracticeNoteInput) {
    return this.notes.write(actor, input);
  }

  @Allow('reading.save')
  @Mutation(() => PracticeNoteResult, { description: 'Takes one’s own note away.' })
  deletePracticeNote(@CurrentActor() actor: Actor, @Args('id', idArg) id: string) {
    return this.notes.delete(actor, id);
  }
}
