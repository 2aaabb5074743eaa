import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { maxBytes } from '@inclusive/xliff/read-xml';
import { isSameSite } from '../access/same-site.ts';
import type { Config } from '../config.ts';
import { isRefused, refused, type Refused } from '../refused.ts';

const TYPE = 'application/xliff+xml';

/** Bodies of files for translators are read as they come. */
export function readXliffBodies(host: HttpAdapterHost): void {
  const fastify = host.httpAdapter.getInstance<FastifyInstance>();
  if (fastify.hasContentTypeParser(TYPE)) return;
  fastify.addContentTypeParser(TYPE, { parseAs: 'buffer', bodyLimit: maxBytes + 1 }, (_request, body, done) =>
    done(null, body),
  );
}

export async function giveFile(reply: FastifyReply, name: string, file: string): Promise<void> {
  await reply
    .header('content-type', `${TYPE}; charset=utf-8`)
    .header('content-disposition', `attachment; filename="${name}.xlf"`)
    .header('cache-control', 'private, no-store')
    .header('x-content-type-options', 'nosniff')
    .send(file);
}

/** Answers what a file would change, or has changed, from pages of this site alone. */
export async function takeFile(
  { request, reply, config }: { request: FastifyRequest; reply: FastifyReply; config: Config },
  take: (file: Buffer) => Promise<object | Refused>,
): Promise<void> {
  void reply.header('cache-control', 'no-store');
  if (!isSameSite(request.headers, new URL(config.publicUrl).origin))
    return void (await reply.status(403).send(refused('CROSS_SITE')));
  if (!Buffer.isBuffer(request.body)) return void (await reply.status(415).send(refused('NOT_XLIFF')));
  const report = await take(request.body);
  await reply.status(isRefused(report) ? 409 : 200).send(report);
}
