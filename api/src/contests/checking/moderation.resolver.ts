import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow } from '../../shared/access/allow.ts';
import { PageArgs } from '../../shared/connection.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import {
  ApprovePhotoResult,
  PhotoQueue,
  PhotoQueueFilter,
  RejectPhotoInput,
  RejectPhotoResult,
} from './moderation.graphql.ts';
import { ModerationReader } from './moderation.reader.ts';
import { ModerationService } from './moderation.service.ts';

@Resolver()
export class ModerationResolver {
  constructor(
    private readonly moderation: ModerationService,
    private readonly reader: ModerationReader,
  ) {}

  @Allow('contest.moderate')
  @Query(() => PhotoQueue, {
    description: 'Entries of the actor’s contests, those that wait unless asked otherwise; the longest waiting first.',
  })
  photoQueue(
    @CurrentActor() actor: Actor,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
    @Args('filter', { type: () => PhotoQueueFilter, nullable: true }) filter: PhotoQueueFilter | null,
    @Args() page: PageArgs,
  ) {
    return this.reader.queue(actor, locale, filter ?? {}, page);
  }

  @Allow('contest.moderate')
  @Mutation(() => ApprovePhotoResult, { description: 'Of another version than was seen: refused with PHOTO_CHANGED.' })
  approvePhoto(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int, nullable: true }) version?: number | null,
  ) {
    return this.moderation.approve(actor, id, version);
  }

  @Allow('contest.moderate')
  @Mutation(() => RejectPhotoResult)
  rejectPhoto(@CurrentActor() actor: Actor, @Args('input') input: RejectPhotoInput) {
    return this.moderation.reject(actor, input);
  }
}
