import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow } from '../../shared/access/allow.ts';
import { CheckPhotoResult, EntryArgs } from './checking.graphql.ts';
import { AnswerCorrectionInput, AskedCorrection } from './corrections.graphql.ts';
import { CorrectionsService } from './corrections.service.ts';

/** For authors who were asked to change or to explain something. */
@Resolver()
export class CorrectionsResolver {
  constructor(private readonly corrections: CorrectionsService) {}

  @Allow('contest.enter')
  @Query(() => AskedCorrection, { nullable: true, description: 'Null where nothing is asked of the actor.' })
  async askedCorrection(@CurrentActor() actor: Actor, @Args() { id, locale }: EntryArgs) {
    return (await this.corrections.find(actor, id, locale)) ?? null;
  }

  @Allow('contest.enter')
  @Mutation(() => CheckPhotoResult, { description: 'The entry waits for the organisers again, before all others.' })
  answerCorrection(@CurrentActor() actor: Actor, @Args('input') input: AnswerCorrectionInput) {
    return this.corrections.answer(actor, input);
  }
}
