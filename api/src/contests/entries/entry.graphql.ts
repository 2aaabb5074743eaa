import { Field, InterfaceType, ObjectType } from '@nestjs/graphql';
import type { LocalisedText as Text } from '@inclusive/localisation/locale';
import { LocalisedText } from '../../shared/scalars.ts';

@ObjectType({ description: 'A category or an age group that an entry is of.' })
export class EntryPart {
  @Field(() => String)
  slug!: string;

  @Field(() => LocalisedText)
  name!: Text;
}

@InterfaceType({ description: 'What an entry says of itself.' })
export class EntryWords {
  @Field(() => [String], { description: 'One to three, the main one first; none yet in a draft.' })
  emotions!: string[];

  @Field(() => String, { nullable: true, description: 'In the language of the photo, in lines.' })
  story!: string | null;

  @Field(() => String, { nullable: true, description: 'As the author names it; never from the file.' })
  place!: string | null;

  @Field(() => EntryPart, { nullable: true })
  category!: EntryPart | null;

  @Field(() => Boolean, { description: 'A picture of the demonstration, which nobody has sent.' })
  isExample!: boolean;

  @Field(() => EntryPart, { nullable: true })
  ageGroup!: EntryPart | null;
}
