import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow } from '../../shared/access/allow.ts';
import { BeginningService } from './beginning.service.ts';
import { KeepContestResult } from './keeping.graphql.ts';
import {
  BeginContestInput,
  ExtendContestInput,
  KeepContestOrganisersInput,
  KeepContestPartInput,
  KeepContestTermsInput,
  KeepContestWordsInput,
  RemoveContestPartInput,
  StepContestInput,
} from './keeping.inputs.ts';
import { OrganisersService } from './organisers.service.ts';
import { PartsService } from './parts.service.ts';
import { StepsService } from './steps.service.ts';
import { TermsService } from './terms.service.ts';
import { WordsService } from './words.service.ts';

/** Keeping a contest, from its beginning to its exhibition. */
@Allow('contest.organise')
@Resolver()
export class KeepingResolver {
  constructor(
    private readonly beginning: BeginningService,
    private readonly terms: TermsService,
    private readonly words: WordsService,
    private readonly parts: PartsService,
    private readonly organisers: OrganisersService,
    private readonly steps: StepsService,
  ) {}

  @Mutation(() => KeepContestResult)
  beginContest(@CurrentActor() actor: Actor, @Args('input') input: BeginContestInput) {
    return this.beginning.begin(actor, input);
  }

  @Mutation(() => KeepContestResult)
  keepContestTerms(@CurrentActor() actor: Actor, @Args('input') input: KeepContestTermsInput) {
    return this.terms.keep(actor, input);
  }

  @Mutation(() => KeepContestResult, {
    description: 'Moves the closing day on; a contest that had closed opens again.',
  })
  extendContest(@CurrentActor() actor: Actor, @Args('input') input: ExtendContestInput) {
    return this.terms.extend(actor, input);
  }

  @Mutation(() => KeepContestResult)
  keepContestWords(@CurrentActor() actor: Actor, @Args('input') input: KeepContestWordsInput) {
    return this.words.keep(actor, input);
  }

  @Mutation(() => KeepContestResult)
  keepContestPart(@CurrentActor() actor: Actor, @Args('input') input: KeepContestPartInput) {
    return this.parts.keep(actor, input);
  }

  @Mutation(() => KeepContestResult)
  removeContestPart(@CurrentActor() actor: Actor, @Args('input') input: RemoveContestPartInput) {
    return this.parts.remove(actor, input);
  }

  @Mutation(() => KeepContestResult)
  keepContestOrganisers(@CurrentActor() actor: Actor, @Args('input') input: KeepContestOrganisersInput) {
    return this.organisers.keep(actor, input);
  }

  @Mutation(() => KeepContestResult, { description: 'The next step alone; what is in its way comes back as faults.' })
  stepContest(@CurrentActor() actor: Actor, @Args('input') input: StepContestInput) {
    return this.steps.take(actor, input);
  }
}
