import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../../shared/refused.ts';
import { ShownPersonInput } from './participation.graphql.ts';
import { LicenceEnum, PhotoStateEnum } from '../photo.graphql.ts';
import type { Licence } from '../licence.rules.ts';
import type { PhotoState } from '../photo.rules.ts';

@InputType({ description: 'All that may be changed of a photo that was sent, as it is to be.' })
export class ChangePhotoInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'That the page has seen.' })
  version!: number;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  altText!: string;

  @Field(() => String, { nullable: true })
  credit?: string | null;

  @Field(() => [String])
  emotions!: string[];

  @Field(() => String, { nullable: true })
  story?: string | null;

  @Field(() => String, { nullable: true })
  place?: string | null;

  @Field(() => String, { nullable: true })
  category?: string | null;

  @Field(() => String, { nullable: true })
  ageGroup?: string | null;

  @Field(() => LicenceEnum, { nullable: true, description: 'Another one is asked of everybody anew.' })
  licence?: Licence | null;

  @Field(() => Boolean, { nullable: true })
  showsPeople?: boolean | null;

  @Field(() => [ShownPersonInput], { nullable: true, description: 'Who was not there as they are now is asked.' })
  people?: ShownPersonInput[] | null;
}

@ObjectType()
export class PhotoChanged {
  @Field(() => ID)
  id!: string;

  @Field(() => PhotoStateEnum, { description: 'Waiting again, where it was approved and its words are others now.' })
  state!: PhotoState;

  @Field(() => Int)
  version!: number;
}

export const ChangePhotoResult = resultOf('ChangePhotoResult', () => PhotoChanged);
