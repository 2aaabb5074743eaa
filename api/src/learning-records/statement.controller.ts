import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { isLocale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow } from '../shared/access/allow.ts';
import { Clock } from '../shared/clock.ts';
import { NotFound } from '../shared/failures.ts';
import { LearningRecordsReader } from './learning-records.reader.ts';
import { periodOf } from './period.rules.ts';
import { statementPdf } from './statement.ts';
import { statementWords } from './statement.words.ts';

@Controller(':locale/learning')
export class StatementController {
  constructor(
    private readonly records: LearningRecordsReader,
    private readonly clock: Clock,
  ) {}

  /** The actor's own hours, in the language of the page that they are taken from. */
  @Allow('course.learn')
  @Get('statement.pdf')
  async statement(
    @CurrentActor() actor: Actor,
    @Param('locale') locale: string,
    @Query() asked: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!isLocale(locale)) throw new NotFound('statement');
    const period = periodOf(asked);
    const courses = await this.records.completed(actor, locale, period);
    const file = await statementPdf({ name: actor.name, locale, period, courses, at: this.clock.now() });
    await reply
      .header('content-type', 'application/pdf')
      .header('content-disposition', `attachment; filename="inclusive-${statementWords[locale].filename}.pdf"`)
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff')
      .send(file);
  }
}
