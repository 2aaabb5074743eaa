import type { FastifyReply } from 'fastify';

/** Answers with a file that nobody keeps on the way. */
export async function sendFile(
  reply: FastifyReply,
  name: string,
  type: string,
  content: string | Buffer,
): Promise<void> {
  await reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'private, no-store')
    .header('x-content-type-options', 'nosniff')
    .send(content);
}
