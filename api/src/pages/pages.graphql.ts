import { Field, ObjectType } from '@nestjs/graphql';
import type { LocalisedText as Text } from '@inclusive/localisation/locale';
import { LocalisedText } from '../shared/scalars.ts';

@ObjectType({ description: 'A page about the network: about, privacy, accessibility statement, contacts.' })
export class ContentPage {
  @Field(() => String)
  slug!: string;

  @Field(() => LocalisedText)
  title!: Text;

  @Field(() => LocalisedText, { nullable: true })
  description!: Text | null;

  @Field(() => LocalisedText, { description: 'Safe HTML with headings from h2 downwards.' })
  body!: Text;
}
