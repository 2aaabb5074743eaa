import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow } from '../../shared/access/allow.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import { DateTime } from '../../shared/scalars.ts';
import { Attendance, type AttendanceName, Visit, VisitResult } from './visits.graphql.ts';
import { VisitsReader } from './visits.reader.ts';
import { VisitsService } from './visits.service.ts';

const idArgument = { type: () => ID };
const localeArgument = { type: () => LocaleEnum };

@Resolver()
export class VisitsResolver {
  constructor(
    private readonly reader: VisitsReader,
    private readonly visits: VisitsService,
  ) {}

  @Allow('booking.read')
  @Query(() => Visit, { description: 'A visit at a point that one serves, or to oneself.' })
  visit(
    @CurrentActor() actor: Actor,
    @Args('id', idArgument) id: string,
    @Args('locale', localeArgument) locale: Locale,
  ) {
    return this.reader.visit(actor, id, locale);
  }

  @Allow('booking.read')
  @Mutation(() => VisitResult, { description: 'From its start on: the visitor came, did not come, or neither again.' })
  markAttendance(
    @CurrentActor() actor: Actor,
    @Args('id', idArgument) id: string,
    @Args('attendance', { type: () => Attendance, nullable: true }) attendance: AttendanceName | null,
    @Args('locale', localeArgument) locale: Locale,
  ) {
    return this.visits.mark(actor, id, attendance ?? null, locale);
  }

  @Allow('booking.read')
  @Mutation(() => VisitResult, { description: 'The visitor is told by letter, or stands on the list of calls.' })
  cancelVisit(
    @CurrentActor() actor: Actor,
    @Args('id', idArgument) id: string,
    @Args('locale', localeArgument) locale: Locale,
  ) {
    return this.visits.cancel(actor, id, locale);
  }

  @Allow('booking.read')
  @Mutation(() => VisitResult, { description: 'The old time goes only when the new one is theirs.' })
  moveVisit(
    @CurrentActor() actor: Actor,
    @Args('id', idArgument) id: string,
    @Args('startsAt', { type: () => DateTime }) startsAt: Date,
    @Args('locale', localeArgument) locale: Locale,
  ) {
    return this.visits.move(actor, id, startsAt, locale);
  }
}
