import { ArgsType, createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import { connectionOf, PageArgs } from '../../shared/connection.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import { isRefused, Refused, resultOf } from '../../shared/refused.ts';
import { DateTime, LocalisedText } from '../../shared/scalars.ts';
import { BookHolding } from '../books.graphql.ts';

@ObjectType({ description: 'A book of one of the actor’s organisations, whatever its state.' })
export class ManagedBookItem {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String, { description: 'draft, published or withdrawn.' })
  status!: string;

  @Field(() => String)
  title!: string;

  @Field(() => [String])
  authors!: string[];

  @Field(() => [String])
  languages!: string[];

  @Field(() => Int, { nullable: true })
  year!: number | null;

  @Field(() => LocalisedText, { nullable: true })
  organisation!: Text | null;

  @Field(() => DateTime)
  changedAt!: string;
}

@ObjectType()
export class ManagedBookConnection extends connectionOf(() => ManagedBookItem) {}

@ArgsType()
export class ManagedBooksArgs extends PageArgs {
  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => String, { nullable: true, description: 'Part of a title, or an ISBN.' })
  words?: string | null;

  @Field(() => String, { nullable: true, description: 'draft, published or withdrawn.' })
  status?: string | null;
}

@ObjectType()
export class BookRoom {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => LocalisedText, { nullable: true })
  name!: Text | null;
}

@ObjectType({ description: 'An organisation for which the actor may enter books.' })
export class BookOrganisation {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalisedText, { nullable: true })
  name!: Text | null;

  @Field(() => Boolean, { description: 'Whether the actor may publish and import there, too.' })
  mayManage!: boolean;

  @Field(() => [BookRoom])
  rooms!: BookRoom[];
}

@ObjectType({ description: 'A field of a record as it is written in an input; several values stand between "|".' })
export class BookField {
  @Field(() => String)
  field!: string;

  @Field(() => String)
  text!: string;
}

@ObjectType({ description: 'What we say of a book in one language.' })
export class BookWords {
  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => String)
  summary!: string;

  @Field(() => String)
  use!: string;

  @Field(() => String)
  coverAlt!: string;
}

@ObjectType()
export class ManagedBook extends ManagedBookItem {
  @Field(() => Int)
  version!: number;

  @Field(() => String)
  source!: string;

  @Field(() => String, { nullable: true })
  cover!: string | null;

  @Field(() => [BookField])
  fields!: BookField[];

  @Field(() => [BookWords])
  words!: BookWords[];

  @Field(() => Boolean, { description: 'Whether the actor may change what it says.' })
  mayEdit!: boolean;

  @Field(() => Boolean, { description: 'Whether the actor may publish and withdraw it.' })
  mayManage!: boolean;

  @Field(() => [BookHolding])
  holdings!: BookHolding[];

  @Field(() => [BookRoom], { description: 'Rooms whose holdings the actor may set.' })
  rooms!: BookRoom[];
}

@ObjectType({ description: 'What is known of an ISBN that somebody typed.' })
export class IsbnCheck {
  @Field(() => String, { description: 'With hyphens; as it was typed where it is none.' })
  isbn!: string;

  @Field(() => String, { nullable: true, description: 'Code of what is wrong with it.' })
  fault!: string | null;

  @Field(() => ManagedBookItem, { nullable: true, description: 'The book that has it already.' })
  book!: ManagedBookItem | null;

  @Field(() => Boolean, { description: 'Whether that book is one of the actor’s organisations.' })
  isOurs!: boolean;
}

@ObjectType()
export class BookRef {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType({ description: 'Somebody else saved in between; nothing was changed.' })
export class BookConflict {
  @Field(() => ManagedBook)
  current!: ManagedBook;
}

export const EnterBookResult = resultOf('EnterBookResult', () => BookRef);
export const SetBookStatusResult = resultOf('SetBookStatusResult', () => BookRef);
export const SetBookHoldingResult = resultOf('SetBookHoldingResult', () => BookRef);

export const SaveBookResult = createUnionType({
  name: 'SaveBookResult',
  types: () => [BookRef, BookConflict, Refused] as const,
  resolveType: (value: unknown) => {
    if (isRefused(value)) return Refused;
    return 'current' in (value as object) ? BookConflict : BookRef;
  },
});
