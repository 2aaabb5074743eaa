import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../shared/access/allow.ts';
import { NotFound } from '../shared/failures.ts';
import { readTrackName, sendTrack, TRACK_FOR_EVER } from '../shared/track.ts';
import { CaptionsReader } from './captions.reader.ts';

const LESSON = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** `GET /captions/<lesson>/<block>/<locale>-<hash>.vtt`. Whoever knows the hash needs not be signed in. */
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
    const asked = LESSON.test(lesson) ? readTrackName(name) : undefined;
    const text = asked && (await this.captions.text(lesson, block, asked.locale, asked.hash));
    if (text === undefined) throw new NotFound('captions');
    await sendTrack(reply, text, TRACK_FOR_EVER);
  }
}
