import { offlineStore } from './offline-store.ts';

const CACHE = 'inclusive-pages';
const LIMITS = { pages: 60, bytes: 60_000_000, fileBytes: 8_000_000 };

/** Films are too large to be kept; their transcripts stand on the page. */
const keptMedia = /["'](\/media\/[\w.-]+\.(?:svg|png|jpe?g|webp|avif|gif|mp3|m4a|ogg|vtt))["']/g;

/** Keeps a page that its reader has opened, with the pictures and sounds on it. */
export async function keepPage(url: string, answer: Response): Promise<void> {
  const html = await answer.text();
  const headers = new Headers(answer.headers);
  for (const name of ['content-encoding', 'content-length', 'set-cookie']) headers.delete(name);
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  await put(url, new Response(html, { status: 200, headers }), { title, bytes: html.length });
  for (const [, media = ''] of html.matchAll(keptMedia)) await keepMedia(media);
  await trim();
}

async function keepMedia(url: string): Promise<void> {
  const cache = await caches.open(CACHE);
  if (await cache.match(url)) return;
  const answer = await fetch(url).catch(() => undefined);
  if (!answer?.ok || Number(answer.headers.get('content-length')) > LIMITS.fileBytes) return;
  const body = await answer.blob();
  if (body.size > LIMITS.fileBytes) return;
  await put(url, new Response(body, { headers: answer.headers }), { bytes: body.size });
}

async function put(url: string, answer: Response, about: { title?: string; bytes: number }): Promise<void> {
  await (await caches.open(CACHE)).put(url, answer);
  await (await offlineStore()).put('files', { url, at: Date.now(), ...about });
}

/** The oldest go first when there are too many pages or bytes. */
async function trim(): Promise<void> {
  const files = (await (await offlineStore()).getAll('files')).sort((one, other) => other.at - one.at);
  let pages = 0;
  let bytes = 0;
  for (const file of files) {
    pages += file.title === undefined ? 0 : 1;
    bytes += file.bytes;
    if (pages > LIMITS.pages || bytes > LIMITS.bytes) await forget(file.url);
  }
}

async function forget(url: string): Promise<void> {
  await (await caches.open(CACHE)).delete(url);
  await (await offlineStore()).delete('files', url);
}

/** A page of a new version of the site needs the new version's files: those kept are fetched again, or given up. */
export async function renewPages(): Promise<void> {
  for (const { url, title } of await (await offlineStore()).getAll('files')) {
    if (title === undefined) continue;
    const answer = await fetch(url, { redirect: 'error' }).catch(() => undefined);
    if (answer?.ok && answer.headers.has('x-reader')) await keepPage(url, answer);
    else await forget(url);
  }
}

export async function keptFile(url: string): Promise<Response | undefined> {
  return (await caches.open(CACHE)).match(url);
}

/** Leaves nothing of what somebody has read on this device. */
export async function forgetPages(): Promise<void> {
  await caches.delete(CACHE);
  const database = await offlineStore();
  await Promise.all([database.clear('files'), database.clear('forms')]);
}
