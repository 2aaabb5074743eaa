import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow } from '../shared/access/allow.ts';
import { LocaleEnum } from '../shared/locale.ts';
import {
  SaveTranslationInput,
  SaveTranslationResult,
  TranslationOverview,
  TranslationPart,
} from './translation.graphql.ts';
import { TranslationReader } from './translation.reader.ts';
import { TranslationService } from './translation.service.ts';

@Allow('course.author')
@Resolver()
export class TranslationResolver {
  constructor(
    private readonly reader: TranslationReader,
    private readonly translation: TranslationService,
  ) {}

  @Query(() => TranslationOverview, { description: 'What of a draft is there in a variant, and what is missing.' })
  draftTranslation(
    @CurrentActor() actor: Actor,
    @Args('course') course: string,
    @Args('variant') variant: string,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
  ) {
    return this.reader.overview(actor, course, variant, locale);
  }

  @Query(() => TranslationPart, { description: 'A part of a draft side by side, field by field.' })
  draftTranslationPart(
    @CurrentActor() actor: Actor,
    @Args('course') course: string,
    @Args('key', { type: () => ID }) key: string,
    @Args('variant') variant: string,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
  ) {
    return this.reader.part(actor, course, key, variant, locale);
  }

  @Mutation(() => SaveTranslationResult, { description: 'Keeps texts, each unless somebody has changed it meanwhile.' })
  saveDraftTranslation(
    @CurrentActor() actor: Actor,
    @Args('input') input: SaveTranslationInput,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
  ) {
    return this.translation.save(actor, input, locale);
  }
}
