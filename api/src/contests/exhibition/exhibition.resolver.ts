import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow, Public } from '../../shared/access/allow.ts';
import { PageArgs } from '../../shared/connection.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import { KeepContestResult } from '../keeping/keeping.graphql.ts';
import { ChoosingService } from './choosing.service.ts';
import {
  ChooseExhibitionPhotosInput,
  Exhibiting,
  ExhibitionCandidates,
  KeepExhibitionStopInput,
  KeepExhibitionWordsInput,
  RemoveExhibitionStopInput,
} from './exhibiting.graphql.ts';
import { Exhibition, RoomExhibition } from './exhibition.graphql.ts';
import { ExhibitionReader } from './exhibition.reader.ts';
import { StopsService } from './stops.service.ts';

/** The travelling exhibition: for visitors, and for those who put it together. */
@Resolver()
export class ExhibitionResolver {
  constructor(
    private readonly reader: ExhibitionReader,
    private readonly choosing: ChoosingService,
    private readonly stops: StopsService,
  ) {}

  @Public()
  @Query(() => Exhibition)
  exhibition(
    @CurrentActor() actor: Actor | undefined,
    @Args('contest', { type: () => String }) contest: string,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
  ) {
    return this.reader.exhibition(actor, contest, locale);
  }

  @Public()
  @Query(() => [RoomExhibition], { description: 'What a room shows now or soon.' })
  roomExhibitions(
    @Args('room', { type: () => String }) room: string,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
  ) {
    return this.reader.roomExhibitions(room, locale);
  }

  @Allow('contest.organise')
  @Query(() => Exhibiting)
  exhibiting(
    @CurrentActor() actor: Actor,
    @Args('contest', { type: () => String }) contest: string,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
  ) {
    return this.reader.exhibiting(actor, contest, locale);
  }

  @Allow('contest.organise')
  @Query(() => ExhibitionCandidates, { description: 'Winners, then finalists, then all others that may be shown.' })
  exhibitionCandidates(
    @CurrentActor() actor: Actor,
    @Args('contest', { type: () => String }) contest: string,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
    @Args() page: PageArgs,
  ) {
    return this.reader.candidates(actor, contest, locale, page);
  }

  @Allow('contest.organise')
  @Mutation(() => KeepContestResult)
  chooseExhibitionPhotos(@CurrentActor() actor: Actor, @Args('input') input: ChooseExhibitionPhotosInput) {
    return this.choosing.choose(actor, input);
  }

  @Allow('contest.organise')
  @Mutation(() => KeepContestResult)
  keepExhibitionStop(@CurrentActor() actor: Actor, @Args('input') input: KeepExhibitionStopInput) {
    return this.stops.keep(actor, input);
  }

  @Allow('contest.organise')
  @Mutation(() => KeepContestResult)
  removeExhibitionStop(@CurrentActor() actor: Actor, @Args('input') input: RemoveExhibitionStopInput) {
    return this.stops.remove(actor, input);
  }

  @Allow('contest.organise')
  @Mutation(() => KeepContestResult)
  keepExhibitionWords(@CurrentActor() actor: Actor, @Args('input') input: KeepExhibitionWordsInput) {
    return this.choosing.keepWords(actor, input);
  }
}
