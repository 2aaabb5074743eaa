import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow } from '../../shared/access/allow.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import { Room, RoomArgs } from '../room.graphql.ts';
import {
  CreateRoomInput,
  RoomDraftSave,
  RoomFactsInput,
  RoomResult,
  SaveRoomInput,
  SaveRoomResult,
  SaveRoomWordsInput,
} from './changes.graphql.ts';
import { RoomFactsService } from './facts.service.ts';
import { RoomHolidaysService } from './holidays.service.ts';
import {
  CloseHolidaysInput,
  HolidaysClosedResult,
  RoomHoliday,
  RoomVisitsArgs,
  VisitOfDay,
} from './holidays.graphql.ts';
import { AuthoredRoom, RoomAuthoring, RoomOrganisation, RoomWords } from './making.graphql.ts';
import { RoomMakingReader } from './making.reader.ts';
import { RoomMakingService } from './making.service.ts';
import { RoomPreviewReader } from './preview.reader.ts';

const locale = { type: () => LocaleEnum };

@Allow('room.write')
@Resolver()
export class RoomMakingResolver {
  constructor(
    private readonly reader: RoomMakingReader,
    private readonly previews: RoomPreviewReader,
    private readonly making: RoomMakingService,
    private readonly facts: RoomFactsService,
    private readonly holidays: RoomHolidaysService,
  ) {}

  @Query(() => [AuthoredRoom], { description: 'Rooms of the actor’s organisations.' })
  authoredRooms(@CurrentActor() actor: Actor, @Args('locale', locale) asked: Locale) {
    return this.reader.rooms(actor, asked);
  }

  @Query(() => RoomAuthoring)
  authoredRoom(@CurrentActor() actor: Actor, @Args('slug') slug: string, @Args('locale', locale) asked: Locale) {
    return this.reader.room(actor, slug, asked);
  }

  @Query(() => RoomWords, { description: 'All texts in one variant, beside what they are made from.' })
  authoredRoomWords(@CurrentActor() actor: Actor, @Args('slug') slug: string, @Args('variant') variant: string) {
    return this.reader.words(actor, slug, variant);
  }

  @Query(() => Room, { description: 'The draft as visitors will see it.' })
  authoredRoomPreview(@CurrentActor() actor: Actor, @Args() args: RoomArgs) {
    return this.previews.room(actor, args);
  }

  @Mutation(() => SaveRoomResult, { description: 'Keeps the draft, unless somebody has saved it meanwhile.' })
  saveRoom(@CurrentActor() actor: Actor, @Args('input') input: SaveRoomInput) {
    return this.making.save(actor, input);
  }

  @Mutation(() => SaveRoomResult, { description: 'Keeps words of one variant.' })
  saveRoomWords(@CurrentActor() actor: Actor, @Args('input') input: SaveRoomWordsInput) {
    return this.making.saveWords(actor, input);
  }

  @Query(() => [RoomDraftSave], { description: 'Earlier saves of the draft, the latest first.' })
  authoredRoomSaves(@CurrentActor() actor: Actor, @Args('slug') slug: string) {
    return this.reader.saves(actor, slug);
  }

  @Mutation(() => SaveRoomResult, { description: 'Takes the draft back to an earlier save.' })
  restoreRoom(
    @CurrentActor() actor: Actor,
    @Args('room') room: string,
    @Args('save', { type: () => ID }) save: string,
  ) {
    return this.making.restore(actor, room, save);
  }

  @Mutation(() => RoomResult, { description: 'Throws the draft away, and the room with it if it was never published.' })
  discardRoom(@CurrentActor() actor: Actor, @Args('room') room: string) {
    return this.making.discard(actor, room);
  }

  @Query(() => [RoomOrganisation], { description: 'Organisations for which the actor may begin rooms.' })
  authoredRoomOrganisations(@CurrentActor() actor: Actor, @Args('locale', locale) asked: Locale) {
    return this.reader.organisations(actor, asked);
  }

  @Allow('room.manage')
  @Mutation(() => RoomResult)
  createRoom(@CurrentActor() actor: Actor, @Args('input') input: CreateRoomInput) {
    return this.facts.create(actor, input);
  }

  @Allow('room.manage')
  @Mutation(() => RoomResult, { description: 'Facts hold at once.' })
  changeRoomFacts(@CurrentActor() actor: Actor, @Args('input') input: RoomFactsInput) {
    return this.facts.change(actor, input);
  }

  @Allow('room.manage')
  @Query(() => [RoomHoliday], { description: 'Public holidays of a year from today on, with the visits that day.' })
  authoredRoomHolidays(
    @CurrentActor() actor: Actor,
    @Args('slug') slug: string,
    @Args('year', { type: () => Int }) year: number,
    @Args('locale', locale) asked: Locale,
  ) {
    return this.holidays.list(actor, slug, year, asked);
  }

  @Allow('room.manage')
  @Query(() => [VisitOfDay], { description: 'What is booked on some days, to be seen before they are closed.' })
  authoredRoomVisits(@CurrentActor() actor: Actor, @Args() args: RoomVisitsArgs) {
    return this.holidays.visits(actor, args);
  }

  @Allow('room.manage')
  @Mutation(() => HolidaysClosedResult, { description: 'Closes the room on holidays; visits of those days stay.' })
  closeRoomOnHolidays(@CurrentActor() actor: Actor, @Args('input') input: CloseHolidaysInput) {
    return this.holidays.close(actor, input);
  }
}
