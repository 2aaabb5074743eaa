import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow } from '../shared/access/allow.ts';
import { PackReports } from './pack-reports.ts';
import { PackReport } from './packs.graphql.ts';

@Allow('course.author')
@Resolver()
export class PacksResolver {
  constructor(private readonly reports: PackReports) {}

  @Query(() => PackReport, { nullable: true, description: 'Why a pack that the actor has sent was not taken.' })
  packReport(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.reports.find(actor, id);
  }
}
