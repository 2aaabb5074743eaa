import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow } from '../shared/access/allow.ts';
import { LocaleEnum } from '../shared/locale.ts';
import { DiariesReader } from './diaries.reader.ts';
import { OpeningHoursResult, OpeningPlan } from './opening.graphql.ts';
import {
  AddExtraHoursInput,
  AddOpeningHoursInput,
  ChangeOpeningHoursInput,
  CloseDaysInput,
  DropDepartingDaysArgs,
} from './opening.inputs.ts';
import { OpeningsService } from './openings.service.ts';

const idArgument = { type: () => ID };

@Allow('diary.keep')
@Resolver()
export class OpeningsResolver {
  constructor(
    private readonly reader: DiariesReader,
    private readonly openings: OpeningsService,
  ) {}

  @Query(() => OpeningPlan)
  openingPlan(
    @CurrentActor() actor: Actor,
    @Args('diaryId', idArgument) diaryId: string,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
  ) {
    return this.reader.plan(actor, diaryId, locale);
  }

  @Mutation(() => OpeningHoursResult)
  addOpeningHours(@CurrentActor() actor: Actor, @Args('input') input: AddOpeningHoursInput) {
    return this.openings.add(actor, input);
  }

  @Mutation(() => OpeningHoursResult, { description: 'Other times from today on.' })
  changeOpeningHours(@CurrentActor() actor: Actor, @Args('input') input: ChangeOpeningHoursInput) {
    return this.openings.changeHours(actor, input);
  }

  @Mutation(() => OpeningHoursResult, { description: 'They hold no longer from today on.' })
  endOpeningHours(
    @CurrentActor() actor: Actor,
    @Args('id', idArgument) id: string,
    @Args('expectedVersion', { type: () => Int, nullable: true }) expectedVersion?: number | null,
  ) {
    return this.openings.endHours(actor, id, expectedVersion);
  }

  @Mutation(() => OpeningHoursResult)
  closeDays(@CurrentActor() actor: Actor, @Args('input') input: CloseDaysInput) {
    return this.openings.closeDays(actor, input);
  }

  @Mutation(() => OpeningHoursResult)
  addExtraHours(@CurrentActor() actor: Actor, @Args('input') input: AddExtraHoursInput) {
    return this.openings.addExtra(actor, input);
  }

  @Mutation(() => OpeningHoursResult, { description: 'The days are as the week says again.' })
  dropDepartingDays(@CurrentActor() actor: Actor, @Args() line: DropDepartingDaysArgs) {
    return this.openings.dropDeparting(actor, line);
  }
}
