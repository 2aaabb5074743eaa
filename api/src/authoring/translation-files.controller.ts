import { Controller, Get, type OnModuleInit, Param, Put, Query, Req, Res } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { maxBytes } from '@inclusive/xliff/read-xml';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow } from '../shared/access/allow.ts';
import { isSameSite } from '../shared/access/same-site.ts';
import { Config } from '../shared/config.ts';
import { isRefused, refused } from '../shared/refused.ts';
import { TranslationFilesService } from './translation-files.service.ts';

const TYPE = 'application/xliff+xml';

/**
 * `GET` gives all texts of a draft for a translator. `PUT` with such a file answers what it would change, and takes it
 * over when `take` repeats the token of that answer.
 */
@Allow('course.author')
@Controller('authoring/courses/:course/translations/:variant')
export class TranslationFilesController implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly files: TranslationFilesService,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.addContentTypeParser(TYPE, { parseAs: 'buffer', bodyLimit: maxBytes + 1 }, (_request, body, done) =>
      done(null, body),
    );
  }

  @Get()
  async give(
    @CurrentActor() actor: Actor,
    @Param('course') course: string,
    @Param('variant') variant: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.files.write(actor, course, variant);
    await reply
      .header('content-type', `${TYPE}; charset=utf-8`)
      .header('content-disposition', `attachment; filename="${course}.${variant}.xlf"`)
      .header('cache-control', 'private, no-store')
      .header('x-content-type-options', 'nosniff')
      .send(file);
  }

  @Put()
  async take(
    @CurrentActor() actor: Actor,
    @Param('course') course: string,
    @Param('variant') variant: string,
    @Query('take') token: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply.header('cache-control', 'no-store');
    if (!isSameSite(request.headers, new URL(this.config.publicUrl).origin)) {
      return void (await reply.status(403).send(refused('CROSS_SITE')));
    }
    if (!Buffer.isBuffer(request.body)) return void (await reply.status(415).send(refused('NOT_XLIFF')));
    const report = await this.files.take(actor, course, variant, request.body, token);
    await reply.status(isRefused(report) ? 409 : 200).send(report);
  }
}
