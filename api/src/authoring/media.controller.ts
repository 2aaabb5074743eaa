import { Controller, type OnModuleInit, Post, Put, Query, Req, Res } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isLocale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow } from '../shared/access/allow.ts';
import { isSameSite } from '../shared/access/same-site.ts';
import { Config } from '../shared/config.ts';
import { Forbidden } from '../shared/failures.ts';
import { refused } from '../shared/refused.ts';
import { takeForms } from '../shared/uploads/form-addresses.ts';
import { formUpload } from '../shared/uploads/form-upload.ts';
import { drain, IncomingRefused } from '../shared/uploads/incoming.ts';
import { MediaRefused, MediaService } from './media.service.ts';

const status = {
  MEDIA_UNKNOWN: 415,
  MEDIA_OLD_FORMAT: 415,
  MEDIA_UNSAFE: 422,
  MEDIA_DAMAGED: 422,
  MEDIA_ENCRYPTED: 422,
  MEDIA_MACROS: 422,
  MEDIA_TOO_LARGE: 413,
  UPLOAD_INCOMPLETE: 400,
};

/** `PUT /authoring/media?organisation=…&name=…` with the bytes of one file as they are. */
@Controller('authoring/media')
export class MediaUploadController implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly media: MediaService,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    takeForms(this.host.httpAdapter.getInstance<FastifyInstance>(), '/authoring/media');
  }

  /** The same as a form of the library's page, to which it leads back. */
  @Allow('course.author')
  @Post()
  async takeForm(
    @CurrentActor() actor: Actor,
    @Query('locale') locale: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!isSameSite(request.headers, new URL(this.config.publicUrl).origin)) throw new Forbidden('course.author');
    const path = `/${isLocale(locale) ? locale : 'en'}/authoring/media`;
    let organisation = '';
    try {
      const { fileName, fields, file } = await formUpload(request.raw);
      organisation = fields['organisation'] ?? '';
      const { id } = await this.media.take(actor, organisation, fileName, file);
      await reply.redirect(`${path}/${id}?done=uploaded`, 303);
    } catch (error) {
      drain(request.raw);
      const fault = codeOf(error);
      if (!fault) throw error;
      await reply.redirect(`${path}?${new URLSearchParams({ organisation, fault })}`, 303);
    }
  }

  @Allow('course.author')
  @Put()
  async take(
    @CurrentActor() actor: Actor,
    @Query() { organisation = '', name = '' }: Record<string, string>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply.header('cache-control', 'no-store');
    if (!isSameSite(request.headers, new URL(this.config.publicUrl).origin)) {
      drain(request.raw);
      return void (await reply.status(403).send(refused('CROSS_SITE')));
    }
    try {
      await reply.status(201).send(await this.media.take(actor, organisation, name, request.raw));
    } catch (error) {
      drain(request.raw);
      const code = codeOf(error);
      if (!code) throw error;
      await reply.status(status[code]).send(refused(code));
    }
  }
}

function codeOf(error: unknown): keyof typeof status | undefined {
  if (error instanceof MediaRefused) return error.code;
  if (!(error instanceof IncomingRefused)) return undefined;
  if (error.code === 'UPLOAD_TOO_LARGE') return 'MEDIA_TOO_LARGE';
  return error.code === 'FORMAT_UNKNOWN' ? 'MEDIA_UNKNOWN' : 'UPLOAD_INCOMPLETE';
}
