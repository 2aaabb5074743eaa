import { Controller, type OnModuleInit, Put, Req, Res } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow } from '../../shared/access/allow.ts';
import { isSameSite } from '../../shared/access/same-site.ts';
import { Config } from '../../shared/config.ts';
import { refused } from '../../shared/refused.ts';
import { drain } from '../../shared/uploads/incoming.ts';
import { UploadRefused, uploadStatus } from './upload.rules.ts';
import { UploadService } from './upload.service.ts';

/** `PUT /uploads` with the bytes of one photo as they are. The id in the answer is what `submitPhoto` asks for. */
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
    for (const type of [/^image\//, 'application/octet-stream']) {
      fastify.addContentTypeParser(type, (_request, payload, done) => done(null, payload));
    }
  }

  @Allow('contest.enter')
  @Put()
  async take(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    void reply.header('cache-control', 'no-store');
    try {
      if (!isSameSite(request.headers, new URL(this.config.publicUrl).origin)) throw new UploadRefused('CROSS_SITE');
      await reply.status(201).send(await this.uploads.take(actor, request.raw, announcedBytes(request)));
    } catch (error) {
      drain(request.raw);
      if (!(error instanceof UploadRefused)) throw error;
      await reply.status(uploadStatus[error.code]).send(refused(error.code));
    }
  }
}

function announcedBytes({ headers }: FastifyRequest): number | undefined {
  return headers['content-length'] === undefined ? undefined : Number(headers['content-length']);
}
