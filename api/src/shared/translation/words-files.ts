import { Get, type OnModuleInit, Param, Put, Query, Req, Res } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, CurrentActor } from '../access/actor.ts';
import type { Config } from '../config.ts';
import type { Refused } from '../refused.ts';
import { giveFile, readXliffBodies, takeFile } from './exchange.ts';

/** What gives and takes the texts of one kind of work. */
export interface WordsFiles {
  write(actor: Actor, slug: string, variant: string): Promise<string>;
  /** Says what a file would change; with the token of that answer takes it over. */
  take(actor: Actor, slug: string, variant: string, file: Buffer, token?: string): Promise<object | Refused>;
}

/**
 * Below an address with `:slug` and `:variant`: `GET` gives all texts of a draft for a translator; `PUT` with such a file
 * answers what it would change, and takes it over when `take` repeats the token of that answer.
 */
export abstract class WordsFilesController implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly files: WordsFiles,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    readXliffBodies(this.host);
  }

  @Get()
  async give(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Param('variant') variant: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await giveFile(reply, `${slug}.${variant}`, await this.files.write(actor, slug, variant));
  }

  @Put()
  async take(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Param('variant') variant: string,
    @Query('take') token: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await takeFile({ request, reply, config: this.config }, (file) =>
      this.files.take(actor, slug, variant, file, token),
    );
  }
}
