import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import { LocaleEnum } from '../shared/locale.ts';
import { DateTime, LocalisedText } from '../shared/scalars.ts';
import { MaterialCover, MaterialListItem } from './catalogue.graphql.ts';

@ArgsType()
export class MaterialArgs {
  @Field(() => String)
  slug!: string;

  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => Boolean, { defaultValue: false, description: 'Easy language, wherever the material has it.' })
  isEasy!: boolean;
}

@ObjectType({ description: 'A file to read, hear, see or take along, at /media/<file>.' })
export class MaterialFile {
  @Field(() => String)
  file!: string;

  @Field(() => String, { description: 'The name to save it under.' })
  name!: string;

  @Field(() => Float)
  bytes!: number;

  @Field(() => String, { description: 'Its ending: pdf, docx, mp4 …' })
  format!: string;

  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => Boolean)
  isEasy!: boolean;

  @Field(() => Boolean, { description: 'The recording that the material is about.' })
  isRecording!: boolean;

  @Field(() => String, { description: 'What it holds, in words.' })
  alternative!: string;

  @Field(() => Int, { nullable: true, description: 'As far as it could be read.' })
  pages!: number | null;

  @Field(() => String, { nullable: true, description: 'Whether search knows its text: waiting, read or refused.' })
  textState!: string | null;
}

@ObjectType()
export class MaterialTrack {
  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => String, { description: 'WebVTT.' })
  path!: string;
}

@ObjectType()
export class MaterialVersion {
  @Field(() => Int)
  number!: number;

  @Field(() => DateTime)
  publishedAt!: string;

  @Field(() => String, { description: 'What is new, in the words of those who changed it.' })
  changeNote!: string;
}

@ObjectType({ description: 'A course, room or book that the material goes with.' })
export class MaterialLink {
  @Field(() => String, { description: 'course, room or book.' })
  kind!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => LocalisedText)
  title!: Text;
}

@ObjectType()
export class MaterialPartner {
  @Field(() => String)
  slug!: string;

  @Field(() => LocalisedText, { nullable: true })
  name!: Text | null;
}

@ObjectType()
export class Material {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => String)
  type!: string;

  @Field(() => String)
  licence!: string;

  @Field(() => String, { nullable: true, description: 'Where the licence can be read.' })
  licenceAddress!: string | null;

  @Field(() => [String])
  topics!: string[];

  @Field(() => [String])
  audiences!: string[];

  @Field(() => [String])
  authors!: string[];

  @Field(() => Int, { nullable: true })
  year!: number | null;

  @Field(() => [LocaleEnum])
  languages!: Locale[];

  @Field(() => [LocaleEnum], { description: 'Languages in which it is there in easy language too.' })
  easyLanguages!: Locale[];

  @Field(() => LocalisedText)
  title!: Text;

  @Field(() => LocalisedText)
  abstract!: Text;

  @Field(() => LocalisedText, { nullable: true, description: 'Text of a page as HTML, made safe.' })
  html!: Text | null;

  @Field(() => LocalisedText, { nullable: true, description: 'HTML, made safe.' })
  transcript!: Text | null;

  @Field(() => String, { nullable: true, description: 'Where it is found elsewhere.' })
  link!: string | null;

  @Field(() => [MaterialTrack], { description: 'Captions of a film, the asked language first.' })
  captions!: MaterialTrack[];

  @Field(() => MaterialCover, { nullable: true })
  cover!: MaterialCover | null;

  @Field(() => [MaterialFile], { description: 'Those of the variant that is read.' })
  files!: MaterialFile[];

  @Field(() => [MaterialFile], { description: 'The same in other languages, or in easy language.' })
  otherFiles!: MaterialFile[];

  @Field(() => MaterialPartner)
  partner!: MaterialPartner;

  @Field(() => Int, { description: 'Number of the revision.' })
  revision!: number;

  @Field(() => DateTime)
  publishedAt!: string;

  @Field(() => DateTime)
  changedAt!: string;

  @Field(() => [MaterialVersion], { description: 'The latest first.' })
  versions!: MaterialVersion[];

  @Field(() => [MaterialLink])
  links!: MaterialLink[];

  @Field(() => [MaterialListItem], { description: 'Materials that it names itself.' })
  linkedMaterials!: MaterialListItem[];

  @Field(() => [MaterialListItem], { description: 'What goes well with it, by topics and audiences.' })
  related!: MaterialListItem[];
}
