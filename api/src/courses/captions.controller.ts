import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { isLocale } from '@inclusive/localisation/locale';
import { Public } from '../shared/access/allow.ts';
import { NotFound } from '../shared/failures.ts';
import { CaptionsReader } from './captions.reader.ts';
import { sendTrack } from './track.ts';

const LESSON = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NAME = /^([a-z]{2})-([0-9a-f]{20})\.vtt$/;

/**
 * `GET /captions/<lesson>/<block>/<locale>-<hash>.vtt`. Whoever knows the hash has the text already, so that nobody needs
 * to be signed in and every cache may keep it for ever.
 */
@Public()
@Controller('captions')
export class CaptionsController {
  constructor(private readonly captions: CaptionsReader) {}

  @Get(':lesson/:block/:name')
  async track(
    @Param('lesson') lesson: string,
    @Param('block') block: string,
    @Param('name') name: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [, locale, hash = ''] = NAME.exec(name) ?? [];
    const known = isLocale(locale) && LESSON.test(lesson);
    const text = known ? await this.captions.text(lesson, block, locale, hash) : undefined;
    if (text === undefined) throw new NotFound('captions');
    await sendTrack(reply, text, 'public, max-age=31536000, immutable');
  }
}
