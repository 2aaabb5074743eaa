import { Controller, Get, type OnModuleInit, Param, Post, Query, Req, Res } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isLocale, type Locale, locales } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow } from '../../shared/access/allow.ts';
import { isSameSite } from '../../shared/access/same-site.ts';
import { Config } from '../../shared/config.ts';
import { Forbidden, NotFound } from '../../shared/failures.ts';
import { Storage } from '../../shared/storage/storage.ts';
import { takeForms } from '../../shared/uploads/form-addresses.ts';
import { type IncomingFault, IncomingRefused } from '../../shared/uploads/incoming.ts';
import { documentTypes, mediaTypes } from '../../shared/uploads/media-types.ts';
import { takePostedFiles } from '../../shared/uploads/posted-files.ts';
import { type PracticeFileFault, PracticeFileRefused } from './practice-file.rules.ts';
import { PracticeFilesReader } from './practice-files.reader.ts';
import { practiceFileKey, PracticeFilesService } from './practice-files.service.ts';

const incoming: Record<IncomingFault, PracticeFileFault> = {
  UPLOAD_TOO_LARGE: 'FILE_TOO_LARGE',
  UPLOAD_INCOMPLETE: 'FILE_INCOMPLETE',
  FORMAT_UNKNOWN: 'FILE_UNKNOWN',
};

/** A plain form posts files here and is led back to its lesson; only who may see the work gets them again. */
@Allow('course.learn')
@Controller()
export class PracticeFilesController implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly service: PracticeFilesService,
    private readonly files: PracticeFilesReader,
    private readonly storage: Storage,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    for (const locale of locales) takeForms(fastify, `/${locale}/practice-files`);
  }

  @Post(':locale/practice-files')
  async attach(
    @CurrentActor() actor: Actor,
    @Param('locale') locale: string,
    @Query() { slug = '', lesson = '', block = '' }: Record<string, string>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!isLocale(locale) || ![slug, lesson, block].every((part) => /^[\w-]{1,80}$/.test(part)))
      throw new NotFound('practice');
    if (!isSameSite(request.headers, new URL(this.config.publicUrl).origin)) throw new Forbidden('course.learn');
    const code = await this.takeAll(actor, { slug, lesson, block }, request);
    await reply.status(303).header('location', wayBack(locale, { slug, lesson, block, code })).send();
  }

  @Get('practice-files/:id')
  async file(@CurrentActor() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const file = await this.files.readable(actor, id);
    const size = file && (await this.storage.sizeOf(practiceFileKey(id)));
    if (!file || size === undefined) throw new NotFound('file');
    const shown = mediaTypes[file.ending];
    const kept = shown ? 'inline' : 'attachment';
    await reply
      .header('content-type', shown ?? documentTypes[file.ending] ?? 'application/octet-stream')
      .header('content-disposition', `${kept}; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .header('content-length', size)
      .header('cache-control', 'private, no-store')
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cross-origin-resource-policy', 'same-origin')
      .send(this.storage.read(practiceFileKey(id)));
  }

  /** Why not all of them were taken; undefined when they were. */
  private async takeAll(
    actor: Actor,
    place: { slug: string; lesson: string; block: string },
    request: FastifyRequest,
  ): Promise<PracticeFileFault | undefined> {
    let count = 0;
    try {
      await takePostedFiles(request, (name, file) => {
        count += 1;
        return this.service.attach(actor, place, name, file);
      });
    } catch (error) {
      if (error instanceof PracticeFileRefused) return error.code;
      if (error instanceof IncomingRefused) return incoming[error.code];
      throw error;
    }
    return count ? undefined : 'FILE_NONE';
  }
}

interface Way {
  slug: string;
  lesson: string;
  block: string;
  code: PracticeFileFault | undefined;
}

function wayBack(locale: Locale, { slug, lesson, block, code }: Way): string {
  const query = code ? `?files=${code}&of=${block}` : '';
  return `/${locale}/courses/${slug}/learn/${lesson}${query}#${block}-files`;
}
