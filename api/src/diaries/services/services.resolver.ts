import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow } from '../../shared/access/allow.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import { KeptService, KeptServiceItem, ServiceResult } from './services.graphql.ts';
import { CreateServiceInput, SaveOfferInput, SaveServiceInput, SaveServiceWordsInput } from './services.inputs.ts';
import { ServicesReader } from './services.reader.ts';
import { ServicesService } from './services.service.ts';

@Allow('service.manage')
@Resolver()
export class ServicesResolver {
  constructor(
    private readonly reader: ServicesReader,
    private readonly services: ServicesService,
  ) {}

  @Query(() => [KeptServiceItem], { description: 'Services of the organisations that the actor coordinates.' })
  keptServices(@CurrentActor() actor: Actor, @Args('locale', { type: () => LocaleEnum }) locale: Locale) {
    return this.reader.services(actor, locale);
  }

  @Query(() => KeptService)
  keptService(
    @CurrentActor() actor: Actor,
    @Args('slug', { type: () => String }) slug: string,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
  ) {
    return this.reader.service(actor, slug, locale);
  }

  @Mutation(() => ServiceResult, { description: 'A new service, switched off.' })
  createService(@CurrentActor() actor: Actor, @Args('input') input: CreateServiceInput) {
    return this.services.create(actor, input);
  }

  @Mutation(() => ServiceResult)
  saveService(@CurrentActor() actor: Actor, @Args('input') input: SaveServiceInput) {
    return this.services.save(actor, input);
  }

  @Mutation(() => ServiceResult)
  saveServiceWords(@CurrentActor() actor: Actor, @Args('input') input: SaveServiceWordsInput) {
    return this.services.saveWords(actor, input);
  }

  @Mutation(() => ServiceResult, { description: 'What is switched off cannot be booked; what is booked stays.' })
  switchService(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('isActive', { type: () => Boolean }) isActive: boolean,
  ) {
    return this.services.switch(actor, id, isActive);
  }

  @Mutation(() => ServiceResult, { description: 'Where it is offered, and whom or what it needs there.' })
  saveServiceOffer(@CurrentActor() actor: Actor, @Args('input') input: SaveOfferInput) {
    return this.services.saveOffer(actor, input);
  }
}
