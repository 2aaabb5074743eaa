import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Actor, CurrentActor } from '../shared/access/actor.ts';
import { Allow } from '../shared/access/allow.ts';
import { NotFound } from '../shared/failures.ts';
import { Storage } from '../shared/storage/storage.ts';
import { ParticipationReader } from './participation.reader.ts';
import { originalKey, renditionsKey } from './photo-files.ts';
import type { Rendition } from './pipeline/renditions.ts';

const USUAL_WIDTH = 1280;

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
    const rendition = files && fitting(files.renditions, Number(longest) || USUAL_WIDTH);
    if (!rendition) throw new NotFound('preview');
    await this.send(reply, `${renditionsKey(id)}/${rendition.name}`, 'image/webp');
  }

  @Get('original')
  async original(@CurrentActor() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const files = await this.reader.privateFiles(actor, id);
    if (!files) throw new NotFound('original');
    void reply.header(
      'content-disposition',
      `attachment; filename="${id}.${files.format === 'jpeg' ? 'jpg' : files.format}"`,
    );
    await this.send(reply, originalKey(files.uploadId), 'application/octet-stream');
  }

  private async send(reply: FastifyReply, key: string, type: string): Promise<void> {
    const size = await this.storage.sizeOf(key);
    if (size === undefined) throw new NotFound('file');
    await reply
      .header('content-type', type)
      .header('content-length', size)
      .header('cache-control', 'private, no-store')
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cross-origin-resource-policy', 'same-origin')
      .send(this.storage.read(key));
  }
}

function fitting(renditions: readonly Rendition[], longest: number): Rendition | undefined {
  const webp = renditions.filter(({ type }) => type === 'webp');
  return webp.find(({ width, height }) => Math.max(width, height) >= longest) ?? webp.at(-1);
}
