import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Locale } from '@inclusive/localisation/locale';
import { LocaleEnum } from '../shared/locale.ts';
import { resultOf } from '../shared/refused.ts';
import { DateTime } from '../shared/scalars.ts';

@ObjectType({ description: 'A browser or device in which the account is signed in.' })
export class Session {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true, description: 'Name of the browser, when it tells one.' })
  browser!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the operating system, when it tells one.' })
  system!: string | null;

  @Field(() => DateTime)
  startedAt!: string;

  @Field(() => DateTime, { description: 'To the hour.' })
  seenAt!: string;

  @Field(() => Boolean, { description: 'The one that asks.' })
  isCurrent!: boolean;
}

@ObjectType({ description: 'A key kept by a device, which signs in without a password.' })
export class Passkey {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => DateTime)
  createdAt!: string;
}

@ObjectType({ description: 'How the account is protected.' })
export class AccountSecurity {
  @Field(() => Boolean)
  hasPassword!: boolean;

  @Field(() => Boolean, { description: 'A code from an app is asked for after the password.' })
  hasSecondFactor!: boolean;

  @Field(() => [Passkey])
  passkeys!: Passkey[];

  @Field(() => [Session], { description: 'Last seen first.' })
  sessions!: Session[];
}

@ObjectType({ description: 'The person who is signed in.' })
export class Me {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  @Field(() => LocaleEnum, { description: 'The language of letters to them.' })
  locale!: Locale;

  @Field(() => Boolean, { description: 'Looks after the whole platform.' })
  isAdministrator!: boolean;
}

@InputType()
export class UpdateProfileInput {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  locale!: string;
}

@ObjectType()
export class SessionEnded {
  @Field(() => ID)
  id!: string;
}

export const UpdateProfileResult = resultOf('UpdateProfileResult', () => Me);
export const EndSessionResult = resultOf('EndSessionResult', () => SessionEnded);
