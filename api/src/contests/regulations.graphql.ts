import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import { LocaleEnum } from '../shared/locale.ts';
import { DateTime, LocalisedText } from '../shared/scalars.ts';

@ArgsType()
export class RegulationsArgs {
  @Field(() => String)
  contest!: string;

  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => Int, { nullable: true, description: 'The one in force unless given.' })
  version?: number | null;

  @Field(() => Boolean, { defaultValue: false })
  isEasy!: boolean;
}

@ObjectType()
export class RegulationVersion {
  @Field(() => Int)
  version!: number;

  @Field(() => DateTime)
  publishedAt!: Date;

  @Field(() => LocalisedText, { nullable: true, description: 'What is new in it; nothing in the first one.' })
  change!: Text | null;
}

@ObjectType()
export class ContestRegulations extends RegulationVersion {
  @Field(() => LocalisedText, { description: 'As HTML.' })
  text!: Text;

  @Field(() => Boolean)
  isEasy!: boolean;

  @Field(() => [LocaleEnum])
  easyLanguages!: Locale[];

  @Field(() => [RegulationVersion], { description: 'All that were ever in force, the newest first.' })
  versions!: RegulationVersion[];
}
