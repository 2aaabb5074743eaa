import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import { connectionOf } from '../../shared/connection.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import { resultOf } from '../../shared/refused.ts';
import { DateTime, LocalisedText } from '../../shared/scalars.ts';
import { AskedRelease } from '../releases/releases.graphql.ts';
import { EntryWords } from './entry.graphql.ts';
import { LicenceEnum, PhotoReasonEnum, PhotoStateEnum, SubmitterEnum } from '../photo.graphql.ts';
import type { PhotoReason } from '../checking/checking.rules.ts';
import type { Licence } from '../licence.rules.ts';
import type { PhotoState, Submitter } from '../photo.rules.ts';

@InputType({ description: 'Somebody who can be recognised in the photo.' })
export class ShownPersonInput {
  @Field(() => String, { description: 'Or another name by which the author knows whom they mean.' })
  name!: string;

  @Field(() => Boolean, { description: 'Then a guardian is asked.' })
  isMinor!: boolean;

  @Field(() => String, { nullable: true, description: 'Without it the author passes on a link.' })
  email?: string | null;
}

@InputType()
export class SubmitPhotoInput {
  @Field(() => String, { description: 'Slug of the contest.' })
  contest!: string;

  @Field(() => String, { description: 'From the answer of PUT /uploads; the same one again is the same photo.' })
  uploadId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Of the draft that the page has seen: one that was changed elsewhere meanwhile is not sent.',
  })
  version?: number | null;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'What can be seen, for those who will hear it.' })
  altText!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The author as they wish to be named; nobody is named without it.',
  })
  credit?: string | null;

  @Field(() => LocaleEnum, { description: 'Language of title and alt text, and of the consent that was shown.' })
  locale!: Locale;

  @Field(() => [String], { description: 'One to three, the main one first.' })
  emotions!: string[];

  @Field(() => String, { nullable: true })
  story?: string | null;

  @Field(() => String, { nullable: true })
  place?: string | null;

  @Field(() => String, { nullable: true, description: 'Slug; needed where the contest has categories.' })
  category?: string | null;

  @Field(() => String, { nullable: true, description: 'Slug; needed where the contest has age groups.' })
  ageGroup?: string | null;

  @Field(() => LicenceEnum, { nullable: true })
  licence?: Licence | null;

  @Field(() => SubmitterEnum, { nullable: true })
  submittedBy?: Submitter | null;

  @Field(() => String, { nullable: true, description: 'Needed where a guardian or a minor submits.' })
  guardianName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where a minor’s guardian gets the link; else the minor shows it.',
  })
  guardianEmail?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Somebody can be recognised.' })
  showsPeople?: boolean | null;

  @Field(() => [ShownPersonInput], { nullable: true })
  people?: ShownPersonInput[] | null;

  @Field(() => Int, { description: 'Version of the consent that was shown.' })
  consentVersion!: number;

  @Field(() => Int, { nullable: true, description: 'Version of the regulations that was read and agreed to.' })
  regulationVersion?: number | null;

  @Field(() => Boolean)
  hasConsented!: boolean;

  @Field(() => Boolean, { description: 'The author’s own photo, not a generated image.' })
  isOwnPhoto!: boolean;
}

@ObjectType()
export class PhotoSubmitted {
  @Field(() => ID)
  id!: string;

  @Field(() => PhotoStateEnum)
  state!: PhotoState;
}

@ObjectType()
export class PhotoWithdrawn {
  @Field(() => ID)
  id!: string;

  @Field(() => PhotoStateEnum)
  state!: PhotoState;
}

@ObjectType({
  description: 'A photo as its author sees it. Once withdrawn, it has no words left.',
  implements: () => [EntryWords],
})
export class MyPhoto extends EntryWords {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  contestSlug!: string;

  @Field(() => LocalisedText)
  contestTitle!: Text;

  @Field(() => PhotoStateEnum)
  state!: PhotoState;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => String, { nullable: true })
  altText!: string | null;

  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => LicenceEnum, { nullable: true, description: 'None yet in a draft.' })
  licence!: Licence | null;

  @Field(() => Int, {
    nullable: true,
    description: 'With the height: of the preview at /photos/<id>/preview, where there is one.',
  })
  width!: number | null;

  @Field(() => Int, { nullable: true })
  height!: number | null;

  @Field(() => Int, { nullable: true, description: 'Pixels of the file itself.' })
  longestSide!: number | null;

  @Field(() => String, { nullable: true, description: 'Why the file could not be read.' })
  fault!: string | null;

  @Field(() => [PhotoReasonEnum], { description: 'Of a photo that is not accepted, or out of the contest.' })
  reasons!: PhotoReason[];

  @Field(() => String, { nullable: true, description: 'What the organisers wrote about their decision.' })
  reasonNote!: string | null;

  @Field(() => DateTime)
  submittedAt!: string;

  @Field(() => Boolean, { description: 'Everybody whom the photo needs has agreed; before, it is not shown.' })
  isReleased!: boolean;

  @Field(() => [AskedRelease])
  releases!: AskedRelease[];
}

@ObjectType()
export class MyPhotoConnection extends connectionOf(() => MyPhoto) {}

export const SubmitPhotoResult = resultOf('SubmitPhotoResult', () => PhotoSubmitted);
export const WithdrawPhotoResult = resultOf('WithdrawPhotoResult', () => PhotoWithdrawn);
