import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow } from '../shared/access/allow.ts';
import { NotFound } from '../shared/failures.ts';
import { CertificatesReader } from './certificates.reader.ts';

/** A certificate as files, for its holder alone. */
@Allow('course.learn')
@Controller()
export class CertificateFilesController {
  constructor(private readonly reader: CertificatesReader) {}

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
