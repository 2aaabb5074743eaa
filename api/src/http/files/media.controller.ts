import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../../shared/access/allow.ts';
import { NotFound } from '../../shared/failures.ts';
import { Storage } from '../../shared/storage/storage.ts';
import { mediaTypes } from './media-types.ts';

const NAME = /^[0-9a-f]{64}\.([a-z0-9]{2,5})$/;

/** Public media under the hash of their content: they never change, so readers keep them for ever. */
@Public()
@Controller('media')
export class MediaController {
  constructor(private readonly storage: Storage) {}

  @Get(':name')
  async media(@Param('name') name: string, @Res() reply: FastifyReply): Promise<void> {
    const type = mediaTypes[NAME.exec(name)?.[1] ?? ''];
    const size = type ? await this.storage.sizeOf(`media/${name}`) : undefined;
    if (!type || size === undefined) throw new NotFound('media');
    await reply
      .header('content-type', type)
      .header('content-length', size)
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
      .header('cross-origin-resource-policy', 'same-origin')
      .send(this.storage.read(`media/${name}`));
  }
}
