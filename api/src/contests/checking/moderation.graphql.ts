import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import { connectionOf } from '../../shared/connection.ts';
import { LocaleEnum } from '../../shared/locale.ts';
import { resultOf } from '../../shared/refused.ts';
import { DateTime, Day, LocalisedText } from '../../shared/scalars.ts';
import { NamedRelease } from '../releases/releases.graphql.ts';
import { EntryWords } from '../entries/entry.graphql.ts';
import type { PhotoReason } from './checking.rules.ts';
import { enumOf, LicenceEnum, PhotoReasonEnum, PhotoStateEnum, SubmitterEnum } from '../photo.graphql.ts';
import type { Licence } from '../licence.rules.ts';
import type { PhotoState, Submitter } from '../photo.rules.ts';

@ObjectType({
  description: 'A photo that waits for a decision; its preview is at /photos/<id>/preview.',
  implements: () => [EntryWords],
})
export class QueuedPhoto extends EntryWords {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  contestSlug!: string;

  @Field(() => LocalisedText)
  contestTitle!: Text;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  altText!: string;

  @Field(() => String, { nullable: true })
  credit!: string | null;

  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => LicenceEnum)
  licence!: Licence;

  @Field(() => SubmitterEnum)
  submittedBy!: Submitter;

  @Field(() => String, { nullable: true })
  guardianName!: string | null;

  @Field(() => DateTime)
  submittedAt!: string;

  @Field(() => Int)
  width!: number;

  @Field(() => Int)
  height!: number;

  @Field(() => Boolean, { description: 'By what the author says.' })
  showsPeople!: boolean;

  @Field(() => Boolean, {
    description: 'Everybody whom the photo needs has agreed; before, approving does not show it.',
  })
  isReleased!: boolean;

  @Field(() => [NamedRelease])
  releases!: NamedRelease[];

  @Field(() => PhotoStateEnum)
  state!: PhotoState;

  @Field(() => Int, { description: 'Grows when its author changes it.' })
  version!: number;

  @Field(() => Boolean, { description: 'Its author has answered to a request since.' })
  isAnswered!: boolean;

  @Field(() => Day, { nullable: true, description: 'The last day on which its author can answer.' })
  dueOn!: string | null;

  @Field(() => Boolean, { description: 'That day has passed.' })
  isOverdue!: boolean;

  @Field(() => Int, { description: 'Entries of the contest that look alike.' })
  likeCount!: number;
}

export const queueMarks = ['like', 'releases', 'answered', 'overdue'] as const;
export type QueueMark = (typeof queueMarks)[number];
const QueueMarkEnum = enumOf('QueueMark', queueMarks);

@InputType()
export class PhotoQueueFilter {
  @Field(() => PhotoStateEnum, { nullable: true, description: 'Those that wait where nothing is given.' })
  state?: PhotoState | null;

  @Field(() => String, { nullable: true, description: 'Slug of a contest.' })
  contest?: string | null;

  @Field(() => QueueMarkEnum, { nullable: true })
  mark?: QueueMark | null;
}

@ObjectType()
export class PhotoQueue extends connectionOf(() => QueuedPhoto) {
  @Field(() => Int)
  totalCount!: number;
}

@InputType()
export class RejectPhotoInput {
  @Field(() => ID)
  photoId!: string;

  @Field(() => Int, { nullable: true, description: 'As it was seen; another one is refused with PHOTO_CHANGED.' })
  version?: number | null;

  @Field(() => [PhotoReasonEnum])
  reasons!: PhotoReason[];

  @Field(() => String, {
    nullable: true,
    description: 'Goes to the author as it is; needed with the reason OTHER.',
  })
  note?: string | null;
}

@ObjectType()
export class PhotoDecided {
  @Field(() => ID)
  id!: string;

  @Field(() => PhotoStateEnum)
  state!: PhotoState;
}

export const ApprovePhotoResult = resultOf('ApprovePhotoResult', () => PhotoDecided);
export const RejectPhotoResult = resultOf('RejectPhotoResult', () => PhotoDecided);
