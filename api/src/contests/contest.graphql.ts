import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText as Text } from '@inclusive/localisation/locale';
import { Day, LocalisedText } from '../shared/scalars.ts';
import { ContestPhaseEnum } from './photo.graphql.ts';
import type { ContestPhase } from './photo.rules.ts';

@ObjectType()
export class ContestOrganiser {
  @Field(() => String)
  slug!: string;

  @Field(() => LocalisedText)
  name!: Text;
}

@ObjectType({ description: 'What an entrant agrees to; `submitPhoto` names the version that was shown.' })
export class ContestConsent {
  @Field(() => Int)
  version!: number;

  @Field(() => LocalisedText)
  sentence!: Text;
}

@ObjectType()
export class Contest {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => ContestPhaseEnum, { description: 'By the calendar of the contest’s own zone, today.' })
  phase!: ContestPhase;

  @Field(() => Day)
  opensOn!: string;

  @Field(() => Day, { description: 'The last day on which photos are taken, until its end.' })
  closesOn!: string;

  @Field(() => [String])
  emotions!: string[];

  @Field(() => Int, { description: 'Photos that one person may have in the contest.' })
  maxPhotos!: number;

  @Field(() => LocalisedText)
  title!: Text;

  @Field(() => LocalisedText)
  summary!: Text;

  @Field(() => LocalisedText, { description: 'As HTML.' })
  invitation!: Text;

  @Field(() => LocalisedText, { description: 'As HTML, with headings from h3 downwards.' })
  rules!: Text;

  @Field(() => LocalisedText, { description: 'How to write a photo’s alt text, as HTML.' })
  altHelp!: Text;

  @Field(() => ContestConsent)
  consent!: ContestConsent;

  @Field(() => [ContestOrganiser])
  organisers!: ContestOrganiser[];
}
