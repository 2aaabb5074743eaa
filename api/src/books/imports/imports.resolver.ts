import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow } from '../../shared/access/allow.ts';
import { PageArgs } from '../../shared/connection.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import { ConfirmingService } from './confirming.service.ts';
import {
  BookImport,
  BookImportLineConnection,
  ConfirmBookImportInput,
  ConfirmBookImportResult,
  MendBookImportLineInput,
  MendBookImportLineResult,
} from './imports.graphql.ts';
import { ImportsReader } from './imports.reader.ts';

@Allow('book.manage')
@Resolver(() => BookImport)
export class ImportsResolver {
  constructor(
    private readonly reader: ImportsReader,
    private readonly confirming: ConfirmingService,
  ) {}

  @Query(() => BookImport)
  bookImport(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
  ) {
    return this.reader.import(actor, id, locale);
  }

  @Query(() => [BookImport], { description: 'The last files of the actor’s organisations.' })
  bookImports(@CurrentActor() actor: Actor, @Args('locale', { type: () => LocaleEnum }) locale: Locale) {
    return this.reader.recent(actor, locale);
  }

  @ResolveField(() => BookImportLineConnection)
  lines(
    @Parent() { id }: BookImport,
    @Args() page: PageArgs,
    @Args('outcome', { type: () => String, nullable: true }) outcome?: string | null,
  ) {
    return this.reader.lines(id, outcome ?? null, page);
  }

  @Mutation(() => MendBookImportLineResult, { description: 'Types faulty fields of a line anew.' })
  mendBookImportLine(@CurrentActor() actor: Actor, @Args('input') input: MendBookImportLineInput) {
    return this.confirming.mend(actor, input);
  }

  @Mutation(() => ConfirmBookImportResult, { description: 'Writes all of a file, or nothing; twice is once.' })
  confirmBookImport(@CurrentActor() actor: Actor, @Args('input') input: ConfirmBookImportInput) {
    return this.confirming.confirm(actor, input);
  }
}
