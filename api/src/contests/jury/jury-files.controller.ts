import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { isLocale } from '@inclusive/localisation/locale';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow } from '../../shared/access/allow.ts';
import { Clock } from '../../shared/clock.ts';
import { NotFound } from '../../shared/failures.ts';
import { sendFile } from '../../shared/send-file.ts';
import { csvOf } from '../../shared/sheets/sheets.ts';
import { Storage } from '../../shared/storage/storage.ts';
import { JurorReader } from './juror.reader.ts';
import { JuryReader } from './jury.reader.ts';
import { protocolPdf } from './protocol-paper.ts';
import { decisionSheets, protocolSheets } from './protocol-sheets.ts';

const USUAL_LONGEST = 1280;

/** Pictures for jurors under numbers, and the minutes for those who run the contest. */
@Controller()
export class JuryFilesController {
  constructor(
    private readonly jurors: JurorReader,
    private readonly jury: JuryReader,
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  @Allow('contest.judge')
  @Get('jury/:contest/:number/picture')
  async picture(
    @CurrentActor() actor: Actor,
    @Param('contest') contest: string,
    @Param('number') number: string,
    @Query('longest') longest: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const key = await this.jurors.pictureKey(actor, contest, Number(number), Number(longest) || USUAL_LONGEST);
    const size = await this.storage.sizeOf(key);
    if (size === undefined) throw new NotFound('picture');
    await reply
      .header('content-type', 'image/webp')
      .header('content-length', size)
      .header('cache-control', 'private, max-age=3600')
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cross-origin-resource-policy', 'same-origin')
      .send(this.storage.read(key));
  }

  @Allow('contest.organise')
  @Get(':locale/organise/:contest/jury.csv')
  async csv(
    @CurrentActor() actor: Actor,
    @Param('locale') locale: string,
    @Param('contest') contest: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!isLocale(locale)) throw new NotFound('language');
    const { protocol, addendum } = await this.jury.protocol(actor, contest, locale);
    const sheets = [...protocolSheets(protocol, locale), ...decisionSheets(protocol, addendum, locale)];
    await sendFile(reply, `${contest}-jury.csv`, 'text/csv; charset=utf-8', csvOf(sheets));
  }

  @Allow('contest.organise')
  @Get(':locale/organise/:contest/jury.pdf')
  async pdf(
    @CurrentActor() actor: Actor,
    @Param('locale') locale: string,
    @Param('contest') contest: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!isLocale(locale)) throw new NotFound('language');
    const found = await this.jury.protocol(actor, contest, locale);
    const file = await protocolPdf({ ...found, locale, at: this.clock.now() });
    await sendFile(reply, `${contest}-jury.pdf`, 'application/pdf', file);
  }
}
