import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import { LocaleEnum } from '../shared/locale.ts';
import { LocalisedText } from '../shared/scalars.ts';

@ObjectType({ description: 'Captions of a film in one language, as WebVTT.' })
export class CaptionTrack {
  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => String, { description: 'Path on this server; another text is at another path.' })
  path!: string;
}

@ObjectType({ isAbstract: true })
abstract class MediaBlock {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Path on this server.' })
  path!: string;

  @Field(() => LocalisedText)
  title!: Text;
}

@ObjectType()
export class VideoBlock extends MediaBlock {
  @Field(() => Int, { nullable: true })
  width!: number | null;

  @Field(() => Int, { nullable: true })
  height!: number | null;

  @Field(() => Int, { nullable: true })
  seconds!: number | null;

  @Field(() => String, { nullable: true, description: 'Path of the picture that stands for the film.' })
  poster!: string | null;

  @Field(() => [CaptionTrack], { description: 'In the asked language first.' })
  captions!: CaptionTrack[];

  @Field(() => LocalisedText, { description: 'HTML that is safe to show.' })
  transcript!: Text;
}

@ObjectType()
export class AudioBlock extends MediaBlock {
  @Field(() => Int, { nullable: true })
  seconds!: number | null;

  @Field(() => LocalisedText, { description: 'HTML that is safe to show.' })
  transcript!: Text;
}

@ObjectType({ description: 'A file to take along.' })
export class FileBlock extends MediaBlock {
  @Field(() => String, { description: 'The name to keep it under.' })
  name!: string;

  @Field(() => String, { description: 'Ending of the name, such as "pdf".' })
  ending!: string;

  @Field(() => Int)
  bytes!: number;

  @Field(() => LocalisedText, { description: 'HTML that is safe to show; empty when there is nothing to say.' })
  about!: Text;
}

@ObjectType({ description: 'Something on another site.' })
export class LinkBlock {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  url!: string;

  @Field(() => LocalisedText)
  title!: Text;

  @Field(() => LocalisedText, { description: 'HTML that is safe to show; empty when there is nothing to say.' })
  about!: Text;
}
