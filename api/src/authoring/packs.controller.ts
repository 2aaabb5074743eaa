import { Controller, Get, Param, Put, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow } from '../shared/access/allow.ts';
import { isSameSite } from '../shared/access/same-site.ts';
import { Config } from '../shared/config.ts';
import { isRefused, refused } from '../shared/refused.ts';
import { drain, IncomingRefused } from '../shared/uploads/incoming.ts';
import { PacksService } from './packs.service.ts';

/** `GET` gives a draft as a zip. `PUT` with such a zip begins a new course, or says item by item what is wrong. */
@Allow('course.author')
@Controller('authoring/packs')
export class PacksController {
  constructor(
    private readonly packs: PacksService,
    private readonly config: Config,
  ) {}

  @Get(':course')
  async give(@CurrentActor() actor: Actor, @Param('course') course: string, @Res() reply: FastifyReply): Promise<void> {
    const zip = await this.packs.write(actor, course);
    await reply
      .header('content-type', 'application/zip')
      .header('content-disposition', `attachment; filename="${course}.zip"`)
      .header('cache-control', 'private, no-store')
      .header('x-content-type-options', 'nosniff')
      .send(zip);
  }

  @Put()
  async take(
    @CurrentActor() actor: Actor,
    @Query('organisation') organisation: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply.header('cache-control', 'no-store');
    try {
      const isOurs = isSameSite(request.headers, new URL(this.config.publicUrl).origin);
      const result = isOurs ? await this.packs.take(actor, organisation, request.raw) : refused('CROSS_SITE');
      if (isRefused(result)) drain(request.raw);
      await reply.status(isRefused(result) ? 422 : 201).send(result);
    } catch (error) {
      drain(request.raw);
      if (!(error instanceof IncomingRefused)) throw error;
      const code = error.code === 'FORMAT_UNKNOWN' ? 'ZIP_INVALID' : error.code;
      await reply.status(422).send(refused('PACK_REFUSED', [{ field: '', code }]));
    }
  }
}
