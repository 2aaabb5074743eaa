import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { isLocale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow } from '../shared/access/allow.ts';
import { NotFound } from '../shared/failures.ts';
import { sendFile } from '../shared/send-file.ts';
import { csvOf } from '../shared/sheets/sheets.ts';
import { VisitFiguresReader } from './visit-figures.reader.ts';
import { visitSheetsOf } from './visit-sheets.ts';

/** The figures of visits as a file for a spreadsheet, in the language of the page that it is taken from. */
@Allow('booking.readAll')
@Controller(':locale/visits')
export class VisitFiguresController {
  constructor(private readonly reader: VisitFiguresReader) {}

  @Get('figures.csv')
  async csv(
    @CurrentActor() actor: Actor,
    @Param('locale') locale: string,
    @Query() { organisation, from, to }: { organisation?: string; from?: string; to?: string },
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!isLocale(locale)) throw new NotFound('language');
    const figures = await this.reader.figures(actor, { locale, organisationId: organisation, from, to });
    const name = `visits-${figures.first}-${figures.last}.csv`;
    await sendFile(reply, name, 'text/csv; charset=utf-8', csvOf(visitSheetsOf(figures, locale)));
  }
}
