import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import { connectionOf, PageArgs } from '../shared/connection.ts';
import { LocaleEnum } from '../shared/locale.ts';
import { DateTime, LocalisedText } from '../shared/scalars.ts';

@InputType({ description: 'What is named has to be true of a book, all of it.' })
export class BookFilter {
  @Field(() => [String], { nullable: true })
  senses?: string[] | null;

  @Field(() => [String], { nullable: true })
  features?: string[] | null;

  @Field(() => String, { nullable: true, description: '0-2, 3-6, 7-12, 13-17 or adults.' })
  age?: string | null;

  @Field(() => String, { nullable: true, description: 'BCP 47; zxx for books without words.' })
  language?: string | null;

  @Field(() => String, { nullable: true })
  theme?: string | null;

  @Field(() => String, { nullable: true, description: 'Slug of a room that holds it.' })
  room?: string | null;
}

@ArgsType()
export class BooksArgs extends PageArgs {
  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => BookFilter, { nullable: true })
  filter?: BookFilter | null;
}

@ObjectType({ description: 'A sensory reading book as it stands in a list.' })
export class BookListItem {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String, { description: 'In the book’s own language.' })
  title!: string;

  @Field(() => String)
  subtitle!: string;

  @Field(() => [String], { description: 'As catalogues order names: "Lindgren, Astrid".' })
  authors!: string[];

  @Field(() => Int, { nullable: true })
  year!: number | null;

  @Field(() => [String], { description: 'BCP 47; zxx for a book without words.' })
  languages!: string[];

  @Field(() => Int, { nullable: true })
  ageFrom!: number | null;

  @Field(() => Int, { nullable: true })
  ageTo!: number | null;

  @Field(() => [String])
  senses!: string[];

  @Field(() => [String])
  features!: string[];

  @Field(() => [String])
  themes!: string[];

  @Field(() => String, { nullable: true, description: 'Name of the file under /media.' })
  cover!: string | null;

  @Field(() => LocalisedText, { nullable: true })
  coverAlt!: Text | null;

  @Field(() => LocalisedText, { nullable: true })
  summary!: Text | null;
}

@ObjectType()
export class BookConnection extends connectionOf(() => BookListItem) {}

@ObjectType()
export class BookFacetCount {
  @Field(() => String)
  value!: string;

  @Field(() => Int, { description: 'Books that are left when this is chosen too.' })
  count!: number;
}

@ObjectType()
export class BookRoomCount {
  @Field(() => String)
  slug!: string;

  @Field(() => LocalisedText, { nullable: true })
  name!: Text | null;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'By what the books that a filter leaves can be told apart further.' })
export class BookFacets {
  @Field(() => Int, { description: 'Books that the filter leaves.' })
  total!: number;

  @Field(() => [BookFacetCount])
  senses!: BookFacetCount[];

  @Field(() => [BookFacetCount])
  features!: BookFacetCount[];

  @Field(() => [BookFacetCount])
  ages!: BookFacetCount[];

  @Field(() => [BookFacetCount])
  languages!: BookFacetCount[];

  @Field(() => [BookFacetCount])
  themes!: BookFacetCount[];

  @Field(() => [BookRoomCount])
  rooms!: BookRoomCount[];
}

@ObjectType({ description: 'A room in which a book can be read.' })
export class BookHolding {
  @Field(() => ID)
  roomId!: string;

  @Field(() => String)
  room!: string;

  @Field(() => LocalisedText, { nullable: true })
  name!: Text | null;

  @Field(() => LocalisedText, { nullable: true })
  library!: Text | null;

  @Field(() => Int)
  copies!: number;

  @Field(() => String)
  note!: string;

  @Field(() => Boolean, { description: 'True while the library has not confirmed it.' })
  isExample!: boolean;
}

@ObjectType()
export class BookKeeper {
  @Field(() => String)
  slug!: string;

  @Field(() => LocalisedText, { nullable: true })
  name!: Text | null;
}

@ObjectType({ description: 'A sensory reading book with all that is known of it.' })
export class Book extends BookListItem {
  @Field(() => String, { description: 'With hyphens; empty where none is known.' })
  isbn!: string;

  @Field(() => [String], { description: 'Of other bindings and parts.' })
  isbns!: string[];

  @Field(() => String)
  originalTitle!: string;

  @Field(() => [String])
  illustrators!: string[];

  @Field(() => [String])
  translators!: string[];

  @Field(() => String)
  publisher!: string;

  @Field(() => String)
  place!: string;

  @Field(() => Int, { nullable: true })
  pages!: number | null;

  @Field(() => String)
  series!: string;

  @Field(() => String, { description: 'How surely the record is known: book, catalogue, publisher or recalled.' })
  source!: string;

  @Field(() => DateTime)
  changedAt!: string;

  @Field(() => LocalisedText, { nullable: true, description: 'How to use it in a session; as HTML.' })
  use!: Text | null;

  @Field(() => BookKeeper, { description: 'The organisation that keeps the record.' })
  keeper!: BookKeeper;

  @Field(() => [BookHolding])
  holdings!: BookHolding[];
}
