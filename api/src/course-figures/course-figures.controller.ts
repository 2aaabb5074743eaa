import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { isLocale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow } from '../shared/access/allow.ts';
import { NotFound } from '../shared/failures.ts';
import { sendFile } from '../shared/send-file.ts';
import { csvOf, xlsxOf } from '../shared/sheets/sheets.ts';
import { CourseFiguresReader } from './course-figures.reader.ts';
import { sheetsOf } from './figure-sheets.ts';
import { QuestionFiguresReader } from './question-figures.reader.ts';
import { questionSheetsOf } from './question-sheets.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The figures of a course as files for a spreadsheet, in the language of the page that they are taken from. */
@Allow('course.author')
@Controller(':locale/authoring/courses/:slug')
export class CourseFiguresController {
  constructor(
    private readonly reader: CourseFiguresReader,
    private readonly questions: QuestionFiguresReader,
  ) {}

  @Get('figures.csv')
  async csv(
    @CurrentActor() actor: Actor,
    @Param('locale') locale: string,
    @Param('slug') slug: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(reply, `${slug}.csv`, 'text/csv; charset=utf-8', csvOf(await this.sheets(actor, slug, locale)));
  }

  @Get('figures.xlsx')
  async xlsx(
    @CurrentActor() actor: Actor,
    @Param('locale') locale: string,
    @Param('slug') slug: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(reply, `${slug}.xlsx`, XLSX, await xlsxOf(await this.sheets(actor, slug, locale)));
  }

  @Get('questions.csv')
  async questionsCsv(
    @CurrentActor() actor: Actor,
    @Param('locale') locale: string,
    @Param('slug') slug: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!isLocale(locale)) throw new NotFound('language');
    const sheets = questionSheetsOf(await this.questions.figures(actor, slug, locale), locale);
    await sendFile(reply, `${slug}-questions.csv`, 'text/csv; charset=utf-8', csvOf(sheets));
  }

  private async sheets(actor: Actor, slug: string, locale: string) {
    if (!isLocale(locale)) throw new NotFound('language');
    return sheetsOf(await this.reader.figures(actor, slug, locale), locale);
  }
}
