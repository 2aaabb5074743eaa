import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow } from '../shared/access/allow.ts';
import { LocaleEnum } from '../shared/locale.ts';
import {
  Diary,
  DiaryDay,
  DiaryItem,
  DiaryOrganisation,
  DiaryResult,
  EnterDiaryInput,
  SaveDiaryInput,
} from './diaries.graphql.ts';
import { DiariesReader } from './diaries.reader.ts';
import { DiariesService } from './diaries.service.ts';

const localeArgument = { type: () => LocaleEnum };
const idArgument = { type: () => ID };

@Allow('diary.keep')
@Resolver()
export class DiariesResolver {
  constructor(
    private readonly reader: DiariesReader,
    private readonly service: DiariesService,
  ) {}

  @Query(() => [DiaryItem], { description: 'One’s own diary, and all of the organisations that one coordinates.' })
  diaries(@CurrentActor() actor: Actor, @Args('locale', localeArgument) locale: Locale) {
    return this.reader.diaries(actor, locale);
  }

  @Query(() => Diary)
  diary(
    @CurrentActor() actor: Actor,
    @Args('id', idArgument) id: string,
    @Args('locale', localeArgument) locale: Locale,
  ) {
    return this.reader.diary(actor, id, locale);
  }

  @Query(() => [DiaryDay], {
    description: 'The days of a month, YYYY-MM, with what results from rules and exceptions.',
  })
  diaryMonth(
    @CurrentActor() actor: Actor,
    @Args('id', idArgument) id: string,
    @Args('month', { type: () => String }) month: string,
    @Args('locale', localeArgument) locale: Locale,
  ) {
    return this.reader.month(actor, id, month, locale);
  }

  @Query(() => [DiaryOrganisation], { description: 'None for whoever coordinates none.' })
  diaryOrganisations(@CurrentActor() actor: Actor, @Args('locale', localeArgument) locale: Locale) {
    return this.reader.organisations(actor, locale);
  }

  @Allow('diary.keepAll')
  @Mutation(() => DiaryResult, { description: 'A new diary of a person, an interpreter or a space in a room.' })
  enterDiary(@CurrentActor() actor: Actor, @Args('input') input: EnterDiaryInput) {
    return this.service.enter(actor, input);
  }

  @Mutation(() => DiaryResult, { description: 'By coordinators, or by the person whose diary it is.' })
  saveDiary(@CurrentActor() actor: Actor, @Args('input') input: SaveDiaryInput) {
    return this.service.save(actor, input);
  }
}
