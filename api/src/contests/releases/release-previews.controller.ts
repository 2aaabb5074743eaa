import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../shared/access/allow.ts';
import { NotFound } from '../../shared/failures.ts';
import { Storage } from '../../shared/storage/storage.ts';
import { previewKey, sendPrivate } from '../photo-sending.ts';
import { ReleasesService } from './releases.service.ts';

/** The photo that somebody is asked about, by their link. */
@Public()
@Controller('releases/:token')
export class ReleasePreviewsController {
  constructor(
    private readonly releases: ReleasesService,
    private readonly storage: Storage,
  ) {}

  @Get('preview')
  async preview(
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const photo = await this.releases.picture(token, request.ip);
    const key = photo?.renditions && previewKey(photo.photoId, photo.renditions);
    if (!key) throw new NotFound('preview');
    await sendPrivate(this.storage, reply, key, 'image/webp');
  }
}
