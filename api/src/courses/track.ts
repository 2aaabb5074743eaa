import type { FastifyReply } from 'fastify';

/** The text of a WebVTT file; authors may leave its first line out. */
export function trackOf(text: string): string {
  return text.startsWith('WEBVTT') ? text : `WEBVTT\n\n${text}`;
}

export async function sendTrack(reply: FastifyReply, text: string, cacheControl: string): Promise<void> {
  await reply
    .header('content-type', 'text/vtt; charset=utf-8')
    .header('cache-control', cacheControl)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cross-origin-resource-policy', 'same-origin')
    .send(text);
}
