import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow } from '../shared/access/allow.ts';
import { NotFound } from '../shared/failures.ts';
import { isLocale } from '@inclusive/localisation/locale';
import { Config } from '../shared/config.ts';
import { paperOf } from './paper.ts';
import { CertificatesReader } from './certificates.reader.ts';

/** A certificate as files, for its holder alone. */
@Allow('course.learn')
@Controller()
export class CertificateFilesController {
  constructor(
    private readonly reader: CertificatesReader,
    private readonly config: Config,
  ) {}

  /** The sheet in the language of its address. */
  @Get(':locale/certificates/:id/certificate.pdf')
  async paper(
    @CurrentActor() actor: Actor,
    @Param('locale') locale: string,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!isLocale(locale)) throw new NotFound('certificate');
    const certificate = await this.reader.own(actor, id);
    const address = `${this.config.publicUrl}/verify/${certificate.token}`;
    const bytes = await paperOf({ certificate, leadNames: await this.reader.leadNames(), address }, locale);
    await reply
      .header('content-type', 'application/pdf')
      .header('content-disposition', `attachment; filename="certificate-${certificate.number}-${locale}.pdf"`)
      .header('cache-control', 'private, no-store')
      .header('x-content-type-options', 'nosniff')
      .send(bytes);
  }

  /** The signed Open Badges credential, for wallets and other platforms. */
  @Get('certificates/:id/credential.json')
  async credential(@CurrentActor() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { credential, number } = await this.reader.own(actor, id);
    if (!credential) throw new NotFound('credential');
    await reply
      .header('content-type', 'application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="certificate-${number}.json"`)
      .header('cache-control', 'private, no-store')
      .header('x-content-type-options', 'nosniff')
      .send(JSON.stringify(credential, undefined, 2));
  }
}
