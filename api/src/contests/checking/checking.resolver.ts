import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow } from '../../shared/access/allow.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import { ModerationReader } from './moderation.reader.ts';
import {
  AskForCorrectionInput,
  CheckPhotoResult,
  DisqualifyPhotoInput,
  EntryArgs,
  EntryToCheck,
  QueueOverview,
  UndoDecisionInput,
} from './checking.graphql.ts';
import { CheckingService } from './checking.service.ts';
import { CheckedEntryReader } from './checked-entry.reader.ts';

@Resolver()
export class CheckingResolver {
  constructor(
    private readonly checking: CheckingService,
    private readonly reader: CheckedEntryReader,
    private readonly queue: ModerationReader,
  ) {}

  @Allow('contest.moderate')
  @Query(() => QueueOverview, { description: 'Numbers of the entries of the actor’s contests, or of one of them.' })
  photoQueueOverview(
    @CurrentActor() actor: Actor,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
    @Args('contest', { type: () => String, nullable: true }) contest: string | null,
  ) {
    return this.queue.overview(actor, locale, contest ?? null);
  }

  @Allow('contest.moderate')
  @Query(() => EntryToCheck)
  entryToCheck(@CurrentActor() actor: Actor, @Args() { id, locale }: EntryArgs) {
    return this.reader.find(actor, id, locale);
  }

  @Allow('contest.moderate')
  @Mutation(() => CheckPhotoResult, { description: 'Asks an entry back to its author, who answers by a day.' })
  askForCorrection(@CurrentActor() actor: Actor, @Args('input') input: AskForCorrectionInput) {
    return this.checking.ask(actor, input);
  }

  @Allow('contest.moderate')
  @Mutation(() => CheckPhotoResult, { description: 'Before judging: the entry waits for a decision again.' })
  undoDecision(@CurrentActor() actor: Actor, @Args('input') input: UndoDecisionInput) {
    return this.checking.undo(actor, input);
  }

  @Allow('contest.moderate')
  @Mutation(() => CheckPhotoResult, { description: 'At any time after sending: out of everything that shows it.' })
  disqualifyPhoto(@CurrentActor() actor: Actor, @Args('input') input: DisqualifyPhotoInput) {
    return this.checking.disqualify(actor, input);
  }

  @Allow('contest.moderate')
  @Mutation(() => CheckPhotoResult, { description: 'Back to where it was; the note goes to its author.' })
  liftDisqualification(
    @CurrentActor() actor: Actor,
    @Args('photoId', { type: () => ID }) photoId: string,
    @Args('note', { type: () => String }) note: string,
  ) {
    return this.checking.lift(actor, photoId, note);
  }
}
