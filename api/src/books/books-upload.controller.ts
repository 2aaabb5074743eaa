import { Controller, type OnModuleInit, Post, Query, Req, Res } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isLocale, type Locale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow } from '../shared/access/allow.ts';
import { isSameSite } from '../shared/access/same-site.ts';
import { Config } from '../shared/config.ts';
import { Forbidden } from '../shared/failures.ts';
import { takeForms } from '../shared/uploads/form-addresses.ts';
import { formUpload, type FormUpload } from '../shared/uploads/form-upload.ts';
import { drain } from '../shared/uploads/incoming.ts';
import { ImportsService } from './imports/imports.service.ts';
import { CoversService } from './managing/covers.service.ts';

/** Forms with a file: a cover, or records to import. Each leads back to a page. */
@Controller('books')
export class BooksUploadController implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly covers: CoversService,
    private readonly imports: ImportsService,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    for (const path of ['/books/covers', '/books/imports']) takeForms(fastify, path);
  }

  @Allow('book.enter')
  @Post('covers')
  async cover(
    @CurrentActor() actor: Actor,
    @Query('locale') asked: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.taken(request, reply, asked, async ({ fields, file }, locale) => {
      const { book = '', alt = '' } = fields;
      const fault = await this.covers.take(actor, { bookId: book, alt, locale }, file);
      return `manage/${encodeURIComponent(book)}?${fault ? `fault=${fault}` : 'done=cover'}`;
    });
  }

  @Allow('book.manage')
  @Post('imports')
  async import(
    @CurrentActor() actor: Actor,
    @Query('locale') asked: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.taken(request, reply, asked, async ({ fields, file, fileName }) => {
      const { organisation = '', encoding = '' } = fields;
      const taken = await this.imports.take(actor, { organisationId: organisation, encoding, fileName }, file);
      return 'id' in taken ? `import/${taken.id}` : `import?fault=${taken.fault}`;
    });
  }

  private async taken(
    request: FastifyRequest,
    reply: FastifyReply,
    asked: string,
    take: (upload: FormUpload, locale: Locale) => Promise<string>,
  ): Promise<void> {
    const locale = isLocale(asked) ? asked : 'en';
    try {
      if (!isSameSite(request.headers, new URL(this.config.publicUrl).origin)) throw new Forbidden('book.enter');
      const path = await take(await formUpload(request.raw), locale);
      void reply.header('cache-control', 'no-store');
      await reply.redirect(`/${locale}/books/${path}`, 303);
    } finally {
      drain(request.raw);
    }
  }
}
