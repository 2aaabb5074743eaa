import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../../shared/access/allow.ts';
import { NotFound } from '../../shared/failures.ts';
import { Storage } from '../../shared/storage/storage.ts';
import { byteRangeOf } from './byte-range.ts';
import { documentTypes, mediaTypes } from '../../shared/uploads/media-types.ts';

const KEPT = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** Browsers show a PDF by a reader of their own, which a sandbox forbids; the document's scripts never reach the site. */
const SHOWN = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'";

const NAME = /^[0-9a-f]{64}\.([a-z0-9]{2,5})$/;

/**
 * Public media under the hash of their content: they never change, so readers keep them for ever. A part of a file is
 * sent where one is asked for, so that a film begins at once and can be wound. With `?view` a PDF is shown by the browser.
 */
@Public()
@Controller('media')
export class MediaController {
  constructor(private readonly storage: Storage) {}

  @Get(':name')
  async media(
    @Param('name') name: string,
    @Query('view') view: string | undefined,
    @Headers('range') range: string | undefined,
    @Headers('if-range') ifRange: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const extension = NAME.exec(name)?.[1] ?? '';
    const type = mediaTypes[extension] ?? documentTypes[extension];
    const size = type ? await this.storage.sizeOf(`media/${name}`) : undefined;
    if (!type || size === undefined) throw new NotFound('media');
    const etag = `"${name}"`;
    const isShown = view !== undefined && extension === 'pdf';
    if (extension in documentTypes && !isShown) void reply.header('content-disposition', 'attachment');
    void reply
      .header('content-type', type)
      .header('accept-ranges', 'bytes')
      .header('etag', etag)
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', isShown ? SHOWN : KEPT)
      .header('cross-origin-resource-policy', 'same-origin');
    await this.send(reply, name, size, ifRange === undefined || ifRange === etag ? range : undefined);
  }

  private async send(reply: FastifyReply, name: string, size: number, header: string | undefined): Promise<void> {
    const range = byteRangeOf(header, size);
    if (range === 'unsatisfiable') {
      await reply.status(416).header('content-range', `bytes */${size}`).send();
      return;
    }
    if (range) void reply.status(206).header('content-range', `bytes ${range.start}-${range.end}/${size}`);
    await reply
      .header('content-length', range ? range.end - range.start + 1 : size)
      .send(this.storage.read(`media/${name}`, range));
  }
}
