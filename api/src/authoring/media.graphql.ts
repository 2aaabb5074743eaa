import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import { connectionOf } from '../shared/connection.ts';
import { LocaleEnum } from '../shared/locale.ts';
import { resultOf } from '../shared/refused.ts';
import { Json, LocalisedText } from '../shared/scalars.ts';
import type { MediaWords } from './media-words.rules.ts';
import type { MediaKind } from '../shared/uploads/file-formats.ts';

@ObjectType({ description: 'A file of an organisation’s library, at /media/<file>.' })
export class CourseMedia {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  organisationId!: string;

  @Field(() => String)
  file!: string;

  @Field(() => String, { description: 'image, video, audio or file.' })
  kind!: MediaKind;

  @Field(() => String)
  name!: string;

  @Field(() => Float)
  bytes!: number;

  @Field(() => Int, { nullable: true })
  width!: number | null;

  @Field(() => Int, { nullable: true })
  height!: number | null;

  @Field(() => Int, { nullable: true })
  seconds!: number | null;

  @Field(() => Json, {
    description: 'By language: alt, captions, transcript. Blocks that show the file start from them.',
  })
  words!: MediaWords;

  @Field(() => Int, { description: 'Lessons and materials, in drafts and revisions, that show it.' })
  uses!: number;
}

@ObjectType({ description: 'A course that shows a file.' })
export class MediaPlace {
  @Field(() => ID)
  slug!: string;

  @Field(() => LocalisedText, { nullable: true })
  title!: Text | null;

  @Field(() => Boolean, { description: 'In its draft.' })
  isInDraft!: boolean;

  @Field(() => Boolean, { description: 'In a revision, published now or earlier.' })
  isInRevision!: boolean;
}

@ObjectType()
export class LibraryMedia extends CourseMedia {
  @Field(() => [MediaPlace])
  places!: MediaPlace[];
}

@ObjectType()
export class CourseMediaConnection extends connectionOf(() => CourseMedia) {}

@ObjectType()
export class LibraryMediaConnection extends connectionOf(() => LibraryMedia) {}

@InputType()
export class DescribeMediaInput {
  @Field(() => ID)
  id!: string;

  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => Json, { description: 'alt, captions, transcript: as far as the kind of file has them.' })
  words!: unknown;
}

export const DeleteMediaResult = resultOf('DeleteMediaResult', () => CourseMedia);
export const DescribeMediaResult = resultOf('DescribeMediaResult', () => CourseMedia);
