import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type CalloutKind, calloutKinds } from '@inclusive/course-content/block';
import type { LocalisedText as Text } from '@inclusive/localisation/locale';
import { LocalisedText } from '../shared/scalars.ts';
import { QuestionBlock } from './lesson-questions.graphql.ts';
import { AudioBlock, FileBlock, LinkBlock, VideoBlock } from './lesson-media.graphql.ts';
import { PracticeBlock, ReflectionBlock } from './lesson-work.graphql.ts';

export const CalloutKindEnum = Object.fromEntries(calloutKinds.map((kind) => [kind, kind])) as Record<
  CalloutKind,
  CalloutKind
>;
registerEnumType(CalloutKindEnum, { name: 'CalloutKind' });

@ObjectType()
export class TextBlock {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalisedText, { description: 'HTML that is safe to show.' })
  html!: Text;
}

@ObjectType()
export class ImageBlock {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Path on this server.' })
  path!: string;

  @Field(() => Int)
  width!: number;

  @Field(() => Int)
  height!: number;

  @Field(() => LocalisedText)
  alt!: Text;

  @Field(() => LocalisedText)
  caption!: Text;
}

@ObjectType()
export class CalloutBlock {
  @Field(() => ID)
  id!: string;

  @Field(() => CalloutKindEnum)
  kind!: CalloutKind;

  @Field(() => LocalisedText, { description: 'HTML that is safe to show.' })
  html!: Text;
}

@ObjectType({ description: 'What would you do? A situation, and one good way to act.' })
export class CaseBlock {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalisedText, { description: 'HTML that is safe to show.' })
  situation!: Text;

  @Field(() => LocalisedText, { description: 'HTML that is safe to show.' })
  way!: Text;
}

export const LessonBlock = createUnionType({ name: 'LessonBlock', types: () => shownBlocks });

const shownBlocks = [
  TextBlock,
  ImageBlock,
  CalloutBlock,
  CaseBlock,
  VideoBlock,
  AudioBlock,
  FileBlock,
  LinkBlock,
  ReflectionBlock,
  PracticeBlock,
  QuestionBlock,
] as const;

export type ShownBlock = InstanceType<(typeof shownBlocks)[number]>;

@ObjectType()
export class Lesson {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalisedText)
  title!: Text;

  @Field(() => Int)
  minutes!: number;

  @Field(() => Boolean, { description: 'Some of it is written in easy language, in the asked language.' })
  hasEasy!: boolean;

  @Field(() => [LessonBlock])
  blocks!: ShownBlock[];
}
