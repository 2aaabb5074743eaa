import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor, CurrentRequest } from '../shared/access/actor.ts';
import { Allow, Public } from '../shared/access/allow.ts';
import { PageArgs } from '../shared/connection.ts';
import { LocaleEnum } from '../shared/locale.ts';
import {
  CertificateConnection,
  CheckedCertificate,
  ManagedCertificate,
  ReissueCertificateInput,
  ReissueCertificateResult,
  RevokeCertificateInput,
  RevokeCertificateResult,
} from './certificates.graphql.ts';
import { CertificatesReader } from './certificates.reader.ts';
import { ChangingService } from './changing.service.ts';
import { CheckingService } from './checking.service.ts';

@Resolver()
export class CertificatesResolver {
  constructor(
    private readonly reader: CertificatesReader,
    private readonly checking: CheckingService,
    private readonly changing: ChangingService,
  ) {}

  @Public()
  @Query(() => CheckedCertificate, {
    description: 'By the token of its public page or by its number; wrong ones are counted.',
  })
  checkCertificate(
    @CurrentActor() actor: Actor | undefined,
    @Args('code') code: string,
    @CurrentRequest() request: FastifyRequest,
  ) {
    return this.checking.check(actor, code, request.ip);
  }

  @Allow('course.learn')
  @Query(() => CertificateConnection, { description: 'The actor’s own, the latest first.' })
  myCertificates(
    @CurrentActor() actor: Actor,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
    @Args() page: PageArgs,
  ) {
    return this.reader.mine(actor, locale, page);
  }

  @Allow('certificate.manage')
  @Query(() => CertificateConnection, { description: 'Of an organisation’s courses, the latest first.' })
  issuedCertificates(
    @CurrentActor() actor: Actor,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
    @Args('organisation', { description: 'Its slug.' }) slug: string,
    @Args('search', { defaultValue: '', description: 'The begin of a number, or a part of a name.' }) search: string,
    @Args() page: PageArgs,
  ) {
    return this.reader.ofOrganisation(actor, locale, { slug, search }, page);
  }

  @Allow('certificate.manage')
  @Query(() => ManagedCertificate)
  issuedCertificate(
    @CurrentActor() actor: Actor,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
    @Args('id', { type: () => ID }) id: string,
  ) {
    return this.reader.managed(actor, locale, id);
  }

  @Allow('certificate.manage')
  @Mutation(() => RevokeCertificateResult)
  revokeCertificate(@CurrentActor() actor: Actor, @Args('input') input: RevokeCertificateInput) {
    return this.changing.revoke(actor, input);
  }

  @Allow('certificate.manage')
  @Mutation(() => ReissueCertificateResult)
  reissueCertificate(@CurrentActor() actor: Actor, @Args('input') input: ReissueCertificateInput) {
    return this.changing.reissue(actor, input);
  }
}
