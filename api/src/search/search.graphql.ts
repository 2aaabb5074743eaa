import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import type { MarkedText as Marked } from '@inclusive/search/marked';
import { connectionOf, PageArgs } from '../shared/connection.ts';
import { LocaleEnum } from '../shared/locale.ts';
import { LocalisedText, MarkedText } from '../shared/scalars.ts';
import { type SearchKind, searchKinds } from '../shared/search/search-source.ts';

export const SearchKindEnum = Object.fromEntries(searchKinds.map((kind) => [kind, kind])) as Record<
  SearchKind,
  SearchKind
>;
registerEnumType(SearchKindEnum, { name: 'SearchKind' });

@ArgsType()
export class SearchArgs extends PageArgs {
  @Field(() => String, { description: 'What somebody typed, whatever it is; words in quotes stand side by side.' })
  text!: string;

  @Field(() => LocaleEnum, { description: 'Results in this language come first.' })
  locale!: Locale;

  @Field(() => SearchKindEnum, { nullable: true, description: 'Without one, the `first` of each kind.' })
  kind?: SearchKind | null;

  @Field(() => LocaleEnum, { nullable: true, description: 'Only what answers in this language.' })
  language?: Locale | null;
}

@ArgsType()
export class SuggestionsArgs {
  @Field(() => String)
  text!: string;

  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => Int, { defaultValue: 8 })
  first!: number;
}

@ObjectType()
export class SearchResult {
  @Field(() => ID)
  id!: string;

  @Field(() => SearchKindEnum)
  kind!: SearchKind;

  @Field(() => String, { description: 'Address of its page, below the language.' })
  path!: string;

  @Field(() => MarkedText)
  title!: Marked;

  @Field(() => MarkedText, { description: 'Around the best place of its text.' })
  excerpt!: Marked;
}

@ObjectType()
export class KindCount {
  @Field(() => SearchKindEnum)
  kind!: SearchKind;

  @Field(() => Int)
  count!: number;
}

@ObjectType()
export class LanguageCount {
  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => Int)
  count!: number;
}

@ObjectType()
export class SearchConnection extends connectionOf(() => SearchResult) {
  @Field(() => Int)
  totalCount!: number;

  @Field(() => [KindCount], { description: 'How many things of each kind there are that answer.' })
  kinds!: KindCount[];

  @Field(() => [LanguageCount], { description: 'How many things answer in each language.' })
  languages!: LanguageCount[];

  @Field(() => Boolean, { description: 'False where nothing can be looked for: small words and signs alone.' })
  hasWords!: boolean;

  @Field(() => Boolean, { description: 'True for a long question, of which only the beginning was looked for.' })
  isCut!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What was looked for instead, because nothing answers what was typed.',
  })
  correctedTo!: string | null;
}

@ObjectType()
export class Suggestion {
  @Field(() => ID)
  id!: string;

  @Field(() => SearchKindEnum)
  kind!: SearchKind;

  @Field(() => String)
  path!: string;

  @Field(() => LocalisedText)
  title!: Text;
}
