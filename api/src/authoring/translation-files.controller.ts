import { Controller, Get, type OnModuleInit, Param, Put, Query, Req, Res } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow } from '../shared/access/allow.ts';
import { Config } from '../shared/config.ts';
import { giveFile, readXliffBodies, takeFile } from '../shared/translation/exchange.ts';
import { TranslationFilesService } from './translation-files.service.ts';

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
    readXliffBodies(this.host);
  }

  @Get()
  async give(
    @CurrentActor() actor: Actor,
    @Param('course') course: string,
    @Param('variant') variant: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await giveFile(reply, `${course}.${variant}`, await this.files.write(actor, course, variant));
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
    await takeFile({ request, reply, config: this.config }, (file) =>
      this.files.take(actor, course, variant, file, token),
    );
  }
}
