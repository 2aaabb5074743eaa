import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { isVariant } from '@inclusive/course-content/variant';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow } from '../shared/access/allow.ts';
import { NotFound } from '../shared/failures.ts';
import { PreviewReader } from './preview.reader.ts';
import { sendTrack } from '../shared/track.ts';

/** `GET /authoring/captions/<course>/<lesson>/<block>/<variant>.vtt`: captions of a draft, for its authors alone. */
@Allow('course.author')
@Controller('authoring/captions')
export class PreviewCaptionsController {
  constructor(private readonly previews: PreviewReader) {}

  @Get(':course/:lesson/:block/:name')
  async track(
    @CurrentActor() actor: Actor,
    @Param() { course = '', lesson = '', block = '', name = '' }: Record<string, string>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const variant = name.replace(/\.vtt$/, '');
    const text = isVariant(variant) ? await this.previews.track(actor, course, { lesson, block, variant }) : undefined;
    if (text === undefined) throw new NotFound('captions');
    await sendTrack(reply, text, 'private, no-store');
  }
}
