import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow } from '../shared/access/allow.ts';
import { VisitFigures, VisitFiguresArgs } from './visit-figures.graphql.ts';
import { VisitFiguresReader } from './visit-figures.reader.ts';

@Allow('booking.readAll')
@Resolver()
export class VisitFiguresResolver {
  constructor(private readonly reader: VisitFiguresReader) {}

  @Query(() => VisitFigures, { description: 'How the rooms and services of an organisation are used, in numbers.' })
  visitFigures(@CurrentActor() actor: Actor, @Args() args: VisitFiguresArgs) {
    return this.reader.figures(actor, args);
  }
}
