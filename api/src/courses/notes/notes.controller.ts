import { Controller, Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { isLocale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow } from '../../shared/access/allow.ts';
import { exported, exportName } from './note-export.ts';
import { NotesReader } from './notes.reader.ts';

/** `GET /learning/notes.md?locale=lt&course=slug`: the asker's own notes as a file. */
@Controller('learning')
export class NotesController {
  constructor(private readonly notes: NotesReader) {}

  @Allow('course.learn')
  @Get('notes.md')
  async file(
    @CurrentActor() actor: Actor,
    @Query('locale') asked: string | undefined,
    @Query('course') course: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const locale = isLocale(asked) ? asked : actor.locale;
    const slug = typeof course === 'string' && /^[a-z0-9-]{1,60}$/.test(course) ? course : null;
    const notes = await this.notes.all(actor, slug, { locale, isEasy: false });
    await reply
      .header('content-type', 'text/markdown; charset=utf-8')
      .header('content-disposition', `attachment; filename="${exportName(locale, slug)}"`)
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff')
      .send(exported(notes, locale));
  }
}
