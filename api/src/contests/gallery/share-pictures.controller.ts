import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../../shared/access/allow.ts';
import { NotFound } from '../../shared/failures.ts';
import { Storage } from '../../shared/storage/storage.ts';
import { SharePictures } from './share-pictures.ts';

const NAME = /^([0-9a-f]{64})\.jpg$/;

/** Named by the content that they show, so that whoever has one keeps it. */
@Public()
@Controller('share')
export class SharePicturesController {
  constructor(
    private readonly pictures: SharePictures,
    private readonly storage: Storage,
  ) {}

  @Get(':name')
  async picture(@Param('name') name: string, @Res() reply: FastifyReply): Promise<void> {
    const hash = NAME.exec(name)?.[1];
    if (!hash) throw new NotFound('photo');
    const { key, size } = await this.pictures.picture(`${hash}.webp`);
    await reply
      .header('content-type', 'image/jpeg')
      .header('content-length', size)
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cross-origin-resource-policy', 'cross-origin')
      .send(this.storage.read(key));
  }
}
