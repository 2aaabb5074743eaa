import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow } from '../shared/access/allow.ts';
import { NotFound } from '../shared/failures.ts';
import { Storage } from '../shared/storage/storage.ts';
import { ParticipationReader } from './entries/participation.reader.ts';
import { originalKey } from './photo-files.ts';
import { previewKey, sendPrivate } from './photo-sending.ts';

/** Photos before they are public, and their originals: for authors and the contest's organisers alone. */
@Allow('contest.enter')
@Controller('photos/:id')
export class PreviewsController {
  constructor(
    private readonly reader: ParticipationReader,
    private readonly storage: Storage,
  ) {}

  /** The smallest WebP of at least the wished longest side. */
  @Get('preview')
  async preview(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query('longest') longest: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const files = await this.reader.privateFiles(actor, id);
    const key = files && previewKey(id, files.renditions, longest);
    if (!key) throw new NotFound('preview');
    await sendPrivate(this.storage, reply, key, 'image/webp');
  }

  @Get('original')
  async original(@CurrentActor() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const files = await this.reader.privateFiles(actor, id);
    if (!files) throw new NotFound('original');
    void reply.header(
      'content-disposition',
      `attachment; filename="${id}.${files.format === 'jpeg' ? 'jpg' : files.format}"`,
    );
    await sendPrivate(this.storage, reply, originalKey(files.uploadId), 'application/octet-stream');
  }
}
