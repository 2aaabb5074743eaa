import { Controller, Get, type OnModuleInit, Param, Put, Query, Req, Res } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow } from '../../shared/access/allow.ts';
import { Config } from '../../shared/config.ts';
import { giveFile, readXliffBodies, takeFile } from '../../shared/translation/exchange.ts';
import { RoomWordsFiles } from './words-files.service.ts';

/**
 * `GET` gives all texts of a draft for a translator. `PUT` with such a file answers what it would change, and takes it
 * over when `take` repeats the token of that answer.
 */
@Allow('room.write')
@Controller('authoring/rooms/:room/translations/:variant')
export class RoomWordsFilesController implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly files: RoomWordsFiles,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    readXliffBodies(this.host);
  }

  @Get()
  async give(
    @CurrentActor() actor: Actor,
    @Param('room') room: string,
    @Param('variant') variant: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await giveFile(reply, `${room}.${variant}`, await this.files.write(actor, room, variant));
  }

  @Put()
  async take(
    @CurrentActor() actor: Actor,
    @Param('room') room: string,
    @Param('variant') variant: string,
    @Query('take') token: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await takeFile({ request, reply, config: this.config }, (file) =>
      this.files.take(actor, room, variant, file, token),
    );
  }
}
