import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow } from '../../shared/access/allow.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import { ReleaseAsking } from '../releases/release-asking.ts';
import { AskReleaseAgainResult } from '../releases/releases.graphql.ts';
import { ChangePhotoInput, ChangePhotoResult } from './changes.graphql.ts';
import { ChangesService } from './changes.service.ts';
import { KeepDraftInput, KeepDraftResult, MyEntry } from './drafts.graphql.ts';
import { DraftsService } from './drafts.service.ts';
import { EntryReader } from './entry.reader.ts';

/** What a participant does with photos of their own. */
@Resolver()
export class EntriesResolver {
  constructor(
    private readonly drafts: DraftsService,
    private readonly changes: ChangesService,
    private readonly releases: ReleaseAsking,
    private readonly reader: EntryReader,
  ) {}

  @Allow('contest.enter')
  @Query(() => MyEntry, { nullable: true, description: 'Null where it is not the actor’s, or nothing of it is left.' })
  async myEntry(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
  ) {
    return (await this.reader.entry(actor, id, locale)) ?? null;
  }

  @Allow('contest.enter')
  @Mutation(() => KeepDraftResult, { description: 'Keeps what has been typed about an uploaded photo.' })
  keepDraft(@CurrentActor() actor: Actor, @Args('input') input: KeepDraftInput) {
    return this.drafts.keep(actor, input);
  }

  @Allow('contest.enter')
  @Mutation(() => ChangePhotoResult, { description: 'Of a photo that was sent, until the contest closes.' })
  changePhoto(@CurrentActor() actor: Actor, @Args('input') input: ChangePhotoInput) {
    return this.changes.change(actor, input);
  }

  @Allow('contest.enter')
  @Mutation(() => AskReleaseAgainResult, { description: 'By a new link; the one before leads nowhere then.' })
  askReleaseAgain(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.releases.askAgain(actor, id);
  }
}
