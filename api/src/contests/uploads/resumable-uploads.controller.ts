import { Controller, Delete, Head, Options, Param, Patch, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow, Public } from '../../shared/access/allow.ts';
import { isSameSite } from '../../shared/access/same-site.ts';
import { Config } from '../../shared/config.ts';
import { ResumableUploads } from './resumable-upload.service.ts';
import { countIn, expiryOf, TUS, TUS_VERSION } from './tus.rules.ts';
import { UploadRefusedFilter } from './upload-refused.filter.ts';
import { UPLOAD_LIMITS, UploadRefused } from './upload.rules.ts';
import type { SessionRow } from './upload-session.sql.ts';

const ADDRESS = '/uploads/resumable';

/** Resumable uploads by the tus protocol 1.0: creation, expiration, termination. */
@Allow('contest.enter')
@UseFilters(UploadRefusedFilter)
@Controller(ADDRESS)
export class ResumableUploadsController {
  constructor(
    private readonly uploads: ResumableUploads,
    private readonly config: Config,
  ) {}

  @Public()
  @Options()
  async describe(@Res() reply: FastifyReply): Promise<void> {
    await reply
      .headers({ ...TUS, 'tus-version': TUS_VERSION, 'tus-extension': 'creation,expiration,termination' })
      .header('tus-max-size', UPLOAD_LIMITS.bytes)
      .status(204)
      .send();
  }

  @Post()
  async begin(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    this.check(request);
    const session = await this.uploads.begin(actor, countIn(request.headers, 'upload-length', 1));
    void reply.header('location', `${ADDRESS}/${session.id}`);
    await this.answer(reply.status(201), session).send();
  }

  @Head(':id')
  async tell(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    checkVersion(request);
    const session = await this.uploads.find(actor, id);
    await this.answer(reply, session).header('upload-length', session.bytes).send();
  }

  /** Answers with the upload itself once it is whole. */
  @Patch(':id')
  async goOn(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.check(request);
    const session = await this.uploads.goOn(actor, id, countIn(request.headers, 'upload-offset', 0), request.raw);
    if (session.answer) await this.answer(reply, session).send(session.answer);
    else await this.answer(reply.status(204), session).send();
  }

  @Delete(':id')
  async drop(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.check(request);
    await this.uploads.drop(actor, id);
    await reply.status(204).headers(TUS).send();
  }

  private answer(reply: FastifyReply, { received, startedAt }: SessionRow): FastifyReply {
    return reply
      .headers({ ...TUS, 'cache-control': 'no-store' })
      .header('upload-offset', received)
      .header('upload-expires', expiryOf(startedAt));
  }

  private check(request: FastifyRequest): void {
    checkVersion(request);
    if (!isSameSite(request.headers, new URL(this.config.publicUrl).origin)) throw new UploadRefused('CROSS_SITE');
  }
}

function checkVersion({ headers }: FastifyRequest): void {
  if (headers['tus-resumable'] !== TUS_VERSION) throw new UploadRefused('PROTOCOL_UNKNOWN');
}
