import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow } from '../shared/access/allow.ts';
import { LocaleEnum } from '../shared/locale.ts';
import { Day } from '../shared/scalars.ts';
import { Visit } from './visits.graphql.ts';
import { VisitsReader } from './visits.reader.ts';

@Resolver()
export class VisitsResolver {
  constructor(private readonly reader: VisitsReader) {}

  @Allow('booking.read')
  @Query(() => [Visit], {
    description: 'Who comes on a day: to oneself, or to the organisations that one coordinates.',
  })
  visits(
    @CurrentActor() actor: Actor,
    @Args('day', { type: () => Day }) day: string,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
  ) {
    return this.reader.visits(actor, day, locale);
  }
}
