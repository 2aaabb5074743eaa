import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow } from '../../shared/access/allow.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import { HoldingsService } from './holdings.service.ts';
import {
  BookOrganisation,
  EnterBookResult,
  IsbnCheck,
  ManagedBook,
  ManagedBookConnection,
  ManagedBooksArgs,
  SaveBookResult,
  SetBookHoldingResult,
  SetBookStatusResult,
} from './managing.graphql.ts';
import { EnterBookInput, SaveBookInput, SetBookHoldingInput, SetBookStatusInput } from './managing.inputs.ts';
import { ManagingReader } from './managing.reader.ts';
import { ManagingService } from './managing.service.ts';

@Allow('book.enter')
@Resolver()
export class ManagingResolver {
  constructor(
    private readonly reader: ManagingReader,
    private readonly service: ManagingService,
    private readonly holdings: HoldingsService,
  ) {}

  @Query(() => ManagedBookConnection, { description: 'Books of the actor’s organisations, the newest first.' })
  managedBooks(@CurrentActor() actor: Actor, @Args() args: ManagedBooksArgs) {
    return this.reader.books(actor, args);
  }

  @Query(() => ManagedBook)
  managedBook(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
  ) {
    return this.reader.book(actor, id, locale);
  }

  @Query(() => [BookOrganisation])
  bookOrganisations(@CurrentActor() actor: Actor, @Args('locale', { type: () => LocaleEnum }) locale: Locale) {
    return this.reader.organisations(actor, locale);
  }

  @Query(() => IsbnCheck)
  checkIsbn(
    @CurrentActor() actor: Actor,
    @Args('isbn', { type: () => String }) isbn: string,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
  ) {
    return this.reader.isbn(actor, isbn, locale);
  }

  @Mutation(() => EnterBookResult, { description: 'A new draft; an ISBN that some book has already is refused.' })
  enterBook(@CurrentActor() actor: Actor, @Args('input') input: EnterBookInput) {
    return this.service.enter(actor, input);
  }

  @Mutation(() => SaveBookResult)
  saveBook(@CurrentActor() actor: Actor, @Args('input') input: SaveBookInput) {
    return this.service.save(actor, input);
  }

  @Mutation(() => SetBookStatusResult)
  setBookStatus(@CurrentActor() actor: Actor, @Args('input') input: SetBookStatusInput) {
    return this.service.setStatus(actor, input);
  }

  @Mutation(() => SetBookHoldingResult)
  setBookHolding(@CurrentActor() actor: Actor, @Args('input') input: SetBookHoldingInput) {
    return this.holdings.set(actor, input);
  }
}
