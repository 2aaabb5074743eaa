import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Locale, LocalisedText as Text } from '@inclusive/localisation/locale';
import type { Role } from '@inclusive/permissions/permissions';
import { RoleEnum } from '../shared/access/role.ts';
import { connectionOf } from '../shared/connection.ts';
import { resultOf } from '../shared/refused.ts';
import { DateTime, LocalisedText } from '../shared/scalars.ts';

@ObjectType({ description: 'A person and what they do in an organisation.' })
export class Member {
  @Field(() => ID)
  personId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  @Field(() => [RoleEnum])
  roles!: Role[];

  @Field(() => Boolean)
  isMe!: boolean;
}

@ObjectType()
export class MemberConnection extends connectionOf(() => Member) {}

@ObjectType({ description: 'An invitation that nobody has accepted yet.' })
export class OpenInvitation {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  email!: string;

  @Field(() => [RoleEnum])
  roles!: Role[];

  @Field(() => DateTime)
  expiresAt!: string;

  @Field(() => Boolean)
  hasExpired!: boolean;
}

@ObjectType({ description: 'A partner institution of the network.' })
export class Organisation {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => LocalisedText)
  name!: Text;

  @Field(() => String, { description: 'LV or LT.' })
  country!: string;

  @Field(() => String, { nullable: true })
  municipality!: string | null;

  @Field(() => String, { nullable: true })
  website!: string | null;

  @Field(() => Boolean, { description: 'The lead partner.' })
  isLead!: boolean;

  @Field(() => [RoleEnum], { description: 'What the reader does here; empty for others.' })
  myRoles!: Role[];

  @Field(() => [RoleEnum], { description: 'What the reader may let others do here; empty unless they manage it.' })
  grantableRoles!: Role[];
}

@ObjectType()
export class OrganisationConnection extends connectionOf(() => Organisation) {}

@ObjectType({ description: 'What the invited person sees of an invitation.' })
export class Invitation {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalisedText)
  organisationName!: Text;

  @Field(() => String)
  organisationSlug!: string;

  @Field(() => [RoleEnum])
  roles!: Role[];

  @Field(() => String, { description: 'OPEN, EXPIRED or ACCEPTED.' })
  state!: string;

  @Field(() => Boolean, { description: 'It is addressed to the one who reads it.' })
  isMine!: boolean;
}

@InputType()
export class CreateOrganisationInput {
  @Field(() => String)
  slug!: string;

  @Field(() => String)
  country!: string;

  @Field(() => String)
  municipality!: string;

  @Field(() => String)
  website!: string;

  @Field(() => String)
  nameLv!: string;

  @Field(() => String)
  nameLt!: string;

  @Field(() => String)
  nameEn!: string;
}

@InputType()
export class InviteMemberInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => String)
  email!: string;

  @Field(() => [String])
  roles!: string[];

  @Field(() => String, { description: 'The language of the letter.' })
  locale!: Locale;
}

@InputType()
export class ChangeMemberRolesInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  personId!: string;

  @Field(() => [String])
  roles!: string[];
}

@ObjectType()
export class MemberInvited {
  @Field(() => ID)
  invitationId!: string;
}

@ObjectType()
export class MemberChanged {
  @Field(() => ID)
  personId!: string;

  @Field(() => [RoleEnum], { description: 'Empty once the person is no member any more.' })
  roles!: Role[];
}

@ObjectType()
export class InvitationAccepted {
  @Field(() => String)
  organisationSlug!: string;
}

@ObjectType()
export class InvitationWithdrawn {
  @Field(() => ID)
  id!: string;
}

@ObjectType()
export class OrganisationCreated {
  @Field(() => String)
  slug!: string;
}

export const InviteMemberResult = resultOf('InviteMemberResult', () => MemberInvited);
export const ChangeMemberRolesResult = resultOf('ChangeMemberRolesResult', () => MemberChanged);
export const RemoveMemberResult = resultOf('RemoveMemberResult', () => MemberChanged);
export const AcceptInvitationResult = resultOf('AcceptInvitationResult', () => InvitationAccepted);
export const WithdrawInvitationResult = resultOf('WithdrawInvitationResult', () => InvitationWithdrawn);
export const CreateOrganisationResult = resultOf('CreateOrganisationResult', () => OrganisationCreated);
