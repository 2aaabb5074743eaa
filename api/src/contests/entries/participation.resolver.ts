import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow } from '../../shared/access/allow.ts';
import { PageArgs } from '../../shared/connection.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import {
  MyPhotoConnection,
  SubmitPhotoInput,
  SubmitPhotoResult,
  WithdrawPhotoResult,
} from './participation.graphql.ts';
import { ParticipationReader } from './participation.reader.ts';
import { SubmissionService } from './submission.service.ts';
import { WithdrawalService } from './withdrawal.service.ts';

@Resolver()
export class ParticipationResolver {
  constructor(
    private readonly submissions: SubmissionService,
    private readonly withdrawals: WithdrawalService,
    private readonly reader: ParticipationReader,
  ) {}

  @Allow('contest.enter')
  @Query(() => MyPhotoConnection, { description: 'The actor’s own photos in a contest, the newest first.' })
  myPhotos(
    @CurrentActor() actor: Actor,
    @Args('contest', { type: () => String }) contest: string,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
    @Args() page: PageArgs,
  ) {
    return this.reader.myPhotos(actor, contest, locale, page);
  }

  @Allow('contest.enter')
  @Mutation(() => SubmitPhotoResult)
  submitPhoto(@CurrentActor() actor: Actor, @Args('input') input: SubmitPhotoInput) {
    return this.submissions.submit(actor, input);
  }

  @Allow('contest.enter')
  @Mutation(() => WithdrawPhotoResult, { description: 'By its author, in any state. Words and files are deleted.' })
  withdrawPhoto(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.withdrawals.withdraw(actor, id);
  }
}
