import { Controller, type OnModuleInit, Put, Req, Res, UseFilters } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow } from '../../shared/access/allow.ts';
import { isSameSite } from '../../shared/access/same-site.ts';
import { Config } from '../../shared/config.ts';
import { UploadRefusedFilter } from './upload-refused.filter.ts';
import { UploadRefused } from './upload.rules.ts';
import { UploadService } from './upload.service.ts';

/** `PUT /uploads` with the bytes of one photo as they are. The id in the answer is what `submitPhoto` asks for. */
@UseFilters(UploadRefusedFilter)
@Controller('uploads')
export class UploadsController implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly uploads: UploadService,
    private readonly config: Config,
  ) {}

  /** Bodies of these types go to their handler as they come off the line, unread. */
  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    for (const type of [/^image\//, 'application/octet-stream', 'application/offset+octet-stream']) {
      fastify.addContentTypeParser(type, (_request, payload, done) => done(null, payload));
    }
  }

  @Allow('contest.enter')
  @Put()
  async take(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!isSameSite(request.headers, new URL(this.config.publicUrl).origin)) throw new UploadRefused('CROSS_SITE');
    const upload = await this.uploads.take(actor, request.raw, announcedBytes(request));
    await reply.status(201).header('cache-control', 'no-store').send(upload);
  }
}

function announcedBytes({ headers }: FastifyRequest): number | undefined {
  return headers['content-length'] === undefined ? undefined : Number(headers['content-length']);
}
