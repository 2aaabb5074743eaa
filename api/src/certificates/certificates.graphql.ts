import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText as Text } from '@inclusive/localisation/locale';
import { connectionOf } from '../shared/connection.ts';
import { resultOf } from '../shared/refused.ts';
import { DateTime, LocalisedText } from '../shared/scalars.ts';

@ObjectType({ description: 'A certificate of a completed course, for its holder and for those who look after it.' })
export class Certificate {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'As it is shown and read out, in groups of four.' })
  number!: string;

  @Field(() => String, { description: 'Of the public page that tells its state.' })
  token!: string;

  @Field(() => String, { description: 'valid, expired, revoked or replaced.' })
  state!: string;

  @Field(() => LocalisedText)
  title!: Text;

  @Field(() => LocalisedText, { description: 'The partner who offers the course.' })
  partner!: Text;

  @Field(() => String, {
    nullable: true,
    description: 'As the profile had it at issue; null once the account is deleted.',
  })
  holderName!: string | null;

  @Field(() => Int)
  minutes!: number;

  @Field(() => DateTime)
  completedAt!: string;

  @Field(() => DateTime)
  issuedAt!: string;

  @Field(() => DateTime, { nullable: true })
  expiresAt!: string | null;

  @Field(() => String, { nullable: true, description: 'ISSUED_IN_ERROR, RULES_BROKEN, HOLDER_ASKED or OTHER.' })
  revocationReason!: string | null;
}

@ObjectType()
export class CertificateConnection extends connectionOf(() => Certificate) {}

@ObjectType({ description: 'A certificate as those see it who may revoke it or issue it anew.' })
export class ManagedCertificate extends Certificate {
  @Field(() => String, { nullable: true, description: 'The name that the profile has now, for a new certificate.' })
  currentName!: string | null;

  @Field(() => Boolean)
  canBeRevoked!: boolean;

  @Field(() => Boolean)
  canBeReissued!: boolean;
}

@ObjectType({ description: 'What anybody may know of a certificate.' })
export class CheckedCertificate {
  @Field(() => String, {
    description: 'valid, expired, revoked, replaced, unknown; unconfirmed where its record is damaged.',
  })
  state!: string;

  @Field(() => DateTime)
  checkedAt!: Date;

  @Field(() => ID, { nullable: true, description: 'For the holder alone: where it is among their own.' })
  ownId!: string | null;
}

@InputType()
export class RevokeCertificateInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true, description: 'ISSUED_IN_ERROR, RULES_BROKEN, HOLDER_ASKED or OTHER.' })
  reason?: string | null;
}

@InputType()
export class ReissueCertificateInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true, description: 'NAME_CORRECTED or LOST.' })
  reason?: string | null;
}

@ObjectType()
export class CertificateChanged {
  @Field(() => ID, { description: 'Of the new certificate where one was issued anew.' })
  id!: string;

  @Field(() => String)
  number!: string;
}

export const RevokeCertificateResult = resultOf('RevokeCertificateResult', () => CertificateChanged);
export const ReissueCertificateResult = resultOf('ReissueCertificateResult', () => CertificateChanged);
