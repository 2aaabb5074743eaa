import { Controller, Get, type OnModuleInit, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isLocale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow } from '../shared/access/allow.ts';
import { isSameSite } from '../shared/access/same-site.ts';
import { Config } from '../shared/config.ts';
import { Forbidden } from '../shared/failures.ts';
import { isRefused, refused } from '../shared/refused.ts';
import { takeForms } from '../shared/uploads/form-addresses.ts';
import { formUpload, type FormUpload } from '../shared/uploads/form-upload.ts';
import { drain } from '../shared/uploads/incoming.ts';
import { answerPerson, answerProgram } from './pack-answers.ts';
import { PackFiles } from './pack-files.service.ts';
import { packFaultOf, requireSmall } from './pack-limits.ts';
import { PackReports } from './pack-reports.ts';
import { PackTurns } from './pack-turns.ts';
import { PacksService, type PackTarget } from './packs.service.ts';

const PATH = '/authoring/packs';

/**
 * `GET` gives a draft, or with `?revision=published` the published revision, as a zip. `PUT` with such a zip begins a
 * new course or replaces a draft; `POST` is the same as a form, and leads to a page.
 */
@Allow('course.author')
@Controller('authoring/packs')
export class PacksController implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly packs: PacksService,
    private readonly files: PackFiles,
    private readonly reports: PackReports,
    private readonly turns: PackTurns,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    takeForms(this.host.httpAdapter.getInstance<FastifyInstance>(), PATH);
  }

  @Get(':course')
  async give(
    @CurrentActor() actor: Actor,
    @Param('course') course: string,
    @Query() { revision, locale }: Record<string, string>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply.header('cache-control', 'private, no-store').header('x-content-type-options', 'nosniff');
    try {
      const zip = await this.turns.run(() => this.files.write(actor, course, revision === 'published'));
      await reply
        .header('content-type', 'application/zip')
        .header('content-disposition', `attachment; filename="${course}.zip"`)
        .send(zip);
    } catch (error) {
      await answerPerson(reply, error, locale);
    }
  }

  @Put()
  async take(
    @CurrentActor() actor: Actor,
    @Query() query: Record<string, string>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply.header('cache-control', 'no-store');
    try {
      const result = await this.taken(actor, request, () => Promise.resolve({ fields: query, file: request.raw }));
      if (isRefused(result)) drain(request.raw);
      await reply.status(isRefused(result) ? 422 : 201).send(result);
    } catch (error) {
      drain(request.raw);
      await answerProgram(reply, error);
    }
  }

  @Post()
  async takeForm(
    @CurrentActor() actor: Actor,
    @Query('locale') locale: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply.header('cache-control', 'no-store');
    let target: Record<string, string> = {};
    try {
      const result = await this.taken(actor, request, async () => {
        const upload = await formUpload(request.raw);
        target = upload.fields;
        return upload;
      });
      if (isRefused(result)) drain(request.raw);
      const prefix = `/${isLocale(locale) ? locale : 'en'}/authoring`;
      const path = isRefused(result)
        ? `${pageOf(target)}?report=${await this.reports.keep(actor, result)}`
        : `/courses/${result.slug}?done=imported`;
      await reply.redirect(`${prefix}${path}`, 303);
    } catch (error) {
      drain(request.raw);
      await answerPerson(reply, error, locale);
    }
  }

  private async taken(actor: Actor, request: FastifyRequest, open: () => Promise<Omit<FormUpload, 'fileName'>>) {
    if (!isSameSite(request.headers, new URL(this.config.publicUrl).origin)) throw new Forbidden('course.author');
    requireSmall(request.headers['content-length']);
    try {
      const { fields, file } = await open();
      return await this.packs.take(actor, targetOf(fields), file);
    } catch (error) {
      return refused('PACK_REFUSED', [{ field: '', code: packFaultOf(error) }]);
    }
  }
}

function targetOf({ course, seen = '', organisation = '' }: Record<string, string>): PackTarget {
  return course ? { course, seen } : { organisationId: organisation };
}

function pageOf({ course }: Record<string, string>): string {
  return course ? `/courses/${encodeURIComponent(course)}/pack` : '/packs';
}
