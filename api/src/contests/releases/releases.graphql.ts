import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import { LocaleEnum } from '../../shared/locale.ts';
import { resultOf } from '../../shared/refused.ts';
import { LocalisedText } from '../../shared/scalars.ts';
import { EntryWords } from '../entries/entry.graphql.ts';
import { LicenceEnum, ReleaseRoleEnum, ReleaseStateEnum } from '../photo.graphql.ts';
import type { Licence } from '../licence.rules.ts';
import type { ReleaseRole, ReleaseState } from './release.rules.ts';

@ObjectType({
  description: 'What somebody is asked about a photo, read by the link that is theirs alone.',
  implements: () => [EntryWords],
})
export class Release extends EntryWords {
  @Field(() => ReleaseRoleEnum)
  role!: ReleaseRole;

  @Field(() => ReleaseStateEnum)
  state!: ReleaseState;

  @Field(() => String, { description: 'Who is asked, or the minor for whom a guardian is.' })
  name!: string;

  @Field(() => String)
  contestSlug!: string;

  @Field(() => LocalisedText)
  contestTitle!: Text;

  @Field(() => String)
  authorName!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  altText!: string;

  @Field(() => String, { nullable: true, description: 'The name that stands beside the photo.' })
  credit!: string | null;

  @Field(() => LocaleEnum, { description: 'Language of title and alt text.' })
  locale!: Locale;

  @Field(() => LicenceEnum)
  licence!: Licence;

  @Field(() => Int)
  consentVersion!: number;

  @Field(() => LocalisedText, { description: 'What the author has agreed to.' })
  consentSentence!: Text;

  @Field(() => Boolean, { description: 'The picture is at /releases/<token>/preview.' })
  isReady!: boolean;

  @Field(() => Boolean, { description: 'Everyone can see the photo now.' })
  isShown!: boolean;

  @Field(() => Int, { nullable: true })
  width!: number | null;

  @Field(() => Int, { nullable: true })
  height!: number | null;
}

@ObjectType()
export class ReleaseAnswered {
  @Field(() => ReleaseStateEnum)
  state!: ReleaseState;
}

@ObjectType({ description: 'Somebody who has to agree before a photo is shown.' })
export class NamedRelease {
  @Field(() => ID)
  id!: string;

  @Field(() => ReleaseRoleEnum)
  role!: ReleaseRole;

  @Field(() => ReleaseStateEnum)
  state!: ReleaseState;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'The same for the author of the photo.' })
export class AskedRelease extends NamedRelease {
  @Field(() => String, {
    nullable: true,
    description: 'To pass on, where nobody was written to; null once it is answered.',
  })
  link!: string | null;

  @Field(() => Int, { nullable: true, description: 'Modules on each side of the link’s QR code.' })
  qrSize!: number | null;

  @Field(() => String, { nullable: true, description: 'SVG path of its dark modules, one unit each.' })
  qrPath!: string | null;
}

@ObjectType()
export class ReleaseAskedAgain {
  @Field(() => ID)
  id!: string;

  @Field(() => Boolean, { description: 'A letter is on its way; otherwise the author passes the new link on.' })
  isWritten!: boolean;
}

export const AskReleaseAgainResult = resultOf('AskReleaseAgainResult', () => ReleaseAskedAgain);
export const AnswerReleaseResult = resultOf('AnswerReleaseResult', () => ReleaseAnswered);
