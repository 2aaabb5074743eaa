import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Asset } from './assets.ts';
import { chosenLocale } from './chosen-locale.ts';
import type { SendablePage } from './page-cache.ts';

type Headers = Readonly<Record<string, string | number | readonly string[]>>;

const YEAR_SECONDS = 31_536_000;

/** Sends a page by Node's own means: hooks for API answers have no business with it. */
export function send(
  request: FastifyRequest,
  reply: FastifyReply,
  page: SendablePage & { setCookies?: readonly string[] },
  publicOrigin: string,
): void {
  const setCookies = [...(page.setCookies ?? []), ...localeCookie(request, publicOrigin)];
  const headers: Headers = setCookies.length ? { ...page.headers, 'set-cookie': setCookies } : page.headers;
  if (page.etag && request.headers['if-none-match'] === page.etag) {
    const { 'content-length': _length, 'content-encoding': _encoding, 'content-type': _type, ...rest } = headers;
    return finish(reply, 304, rest);
  }
  finish(reply, page.status, headers, request.method === 'HEAD' ? undefined : page.body);
}

export async function sendAsset(request: FastifyRequest, reply: FastifyReply, pending: Promise<Asset>): Promise<void> {
  reply.hijack();
  const asset = await pending.catch(() => undefined);
  if (!asset) return finish(reply, 404, {});
  if (request.headers['if-none-match'] === asset.etag) return finish(reply, 304, { etag: asset.etag });
  finish(reply, 200, asset.headers, request.method === 'HEAD' ? undefined : asset.body);
}

function finish(reply: FastifyReply, status: number, headers: Headers, body?: Buffer): void {
  if (!reply.sent) reply.hijack();
  reply.raw.writeHead(status, headers as Record<string, string | number | string[]>);
  reply.raw.end(body);
}

/** Remembers the language that the reader has just switched to. */
function localeCookie({ raw, headers }: FastifyRequest, publicOrigin: string): string[] {
  const locale = headers.referer && chosenLocale(raw.url ?? '', headers.referer, publicOrigin);
  const secure = publicOrigin.startsWith('https:') ? '; Secure' : '';
  return locale ? [`locale=${locale}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax${secure}`] : [];
}
