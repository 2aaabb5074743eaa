import { Controller, type OnModuleInit, Post, Query, Req, Res } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isLocale, type Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow } from '../../shared/access/allow.ts';
import { isSameSite } from '../../shared/access/same-site.ts';
import { Config } from '../../shared/config.ts';
import { Forbidden } from '../../shared/failures.ts';
import { takeForms } from '../../shared/uploads/form-addresses.ts';
import { formUpload } from '../../shared/uploads/form-upload.ts';
import { drain, IncomingRefused } from '../../shared/uploads/incoming.ts';
import { UploadRefused } from '../uploads/upload.rules.ts';
import { UploadService } from '../uploads/upload.service.ts';
import { DraftsService } from './drafts.service.ts';

/** A photo from a browser without JavaScript: it becomes a draft, whose page leads on. */
@Controller('photos/drafts')
export class DraftFormController implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly uploads: UploadService,
    private readonly drafts: DraftsService,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    takeForms(this.host.httpAdapter.getInstance<FastifyInstance>(), '/photos/drafts');
  }

  @Allow('contest.enter')
  @Post()
  async take(
    @CurrentActor() actor: Actor,
    @Query('contest') contest: string,
    @Query('locale') asked: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const locale = isLocale(asked) ? asked : 'en';
    try {
      if (!isSameSite(request.headers, new URL(this.config.publicUrl).origin)) throw new Forbidden('contest.enter');
      const path = await this.begin(actor, String(contest), locale, request).catch(faultOf);
      void reply.header('cache-control', 'no-store');
      await reply.redirect(`/${locale}/contests/${encodeURIComponent(contest)}/${path}`, 303);
    } finally {
      drain(request.raw);
    }
  }

  private async begin(actor: Actor, contest: string, locale: Locale, request: FastifyRequest): Promise<string> {
    const { file } = await formUpload(request.raw);
    const { uploadId } = await this.uploads.take(actor, file, undefined);
    const kept = await this.drafts.keep(actor, { contest, uploadId, locale, version: 0, answers: [] });
    return 'id' in kept ? `mine/${kept.id}?change=yes` : `submit?fault=${kept.faults[0]?.code ?? kept.code}`;
  }
}

/** An expected "no" is said on the page. */
function faultOf(error: unknown): string {
  if (error instanceof UploadRefused || error instanceof IncomingRefused) return `submit?fault=${error.code}`;
  throw error;
}
