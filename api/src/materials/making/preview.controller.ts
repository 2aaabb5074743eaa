import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { isVariant } from '@inclusive/course-content/variant';
import { type Actor, CurrentActor } from '../../shared/access/actor.ts';
import { Allow } from '../../shared/access/allow.ts';
import { NotFound } from '../../shared/failures.ts';
import { sendTrack } from '../../shared/track.ts';
import { PreviewReader } from './preview.reader.ts';

/** `GET /authoring/captions/<material>/<variant>.vtt`: captions of a draft, for its authors alone. */
@Allow('material.author')
@Controller('authoring/captions')
export class DraftCaptionsController {
  constructor(private readonly previews: PreviewReader) {}

  @Get(':material/:name')
  async track(
    @CurrentActor() actor: Actor,
    @Param() { material = '', name = '' }: Record<string, string>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const variant = name.replace(/\.vtt$/, '');
    const text = isVariant(variant) ? await this.previews.track(actor, material, variant) : undefined;
    if (text === undefined) throw new NotFound('captions');
    await sendTrack(reply, text, 'private, no-store');
  }
}
