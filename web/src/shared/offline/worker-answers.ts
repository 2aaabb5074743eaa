import { reach, sendAll, sendLater } from './connection.ts';
import { keepableForm, keepableOperation, isLearnersPage, type Keepable } from './kept-requests.ts';
import { keepPage, keptFile } from './kept-pages.ts';
import { answerOf, keep, pending } from './outbox.ts';
import { offlinePage } from './own-files.ts';
import { currentReader, noteReader } from './reader-mark.ts';

/** An operation of the API: kept where it may be sent later, after all that was kept before it. */
export async function answerOperation(request: Request, page: string): Promise<Response> {
  const body = await request.clone().text();
  const keepable = keepableOperation(body);
  if (!keepable) return reach(request);
  if (await pending()) await sendAll();
  const known = answerOf(keepable.key, body);
  if (known) return new Response(known, { headers: { 'content-type': 'application/json' } });
  const deed = keyed(keepable, request, body, page);
  return (await tryInOrder(deed.request)) ?? (await keepOperation(deed));
}

async function keepOperation(deed: KeyedDeed): Promise<Response> {
  if (!(await keepFor(deed))) return Response.error();
  const answer = { errors: [{ message: 'kept on this device', extensions: { code: 'OFFLINE' } }] };
  return Response.json(answer, { status: 503 });
}

/** A form of a course's page; when it is kept, a page says so, or the script that sent the form. */
export async function answerForm(request: Request, url: URL): Promise<Response> {
  const body = await request.clone().text();
  const keepable = keepableForm(url.pathname, body);
  const deed = keepable && keyed(keepable, request, body, url.pathname);
  const answer = deed ? await tryInOrder(deed.request) : await reach(request).catch(() => undefined);
  if (answer) return answer;
  if (deed) await keepFor(deed);
  return request.mode === 'navigate' ? offlinePage(url.pathname) : new Response(null, { status: 503 });
}

interface KeyedDeed extends Keepable {
  request: Request;
  body: string;
  page: string;
  idempotencyKey: string;
}

/** From the first try on under a key: what never got an answer may have been done. */
function keyed(keepable: Keepable, request: Request, body: string, page: string): KeyedDeed {
  const idempotencyKey = crypto.randomUUID();
  const headers = new Headers(request.headers);
  headers.set('idempotency-key', idempotencyKey);
  const { url, method, redirect, referrer, keepalive } = request;
  const credentials = 'same-origin';
  const sent = new Request(url, { method, headers, body, redirect, referrer, keepalive, credentials });
  return { ...keepable, request: sent, body, page, idempotencyKey };
}

/** Undefined when the server cannot be reached, or not yet for this. */
async function tryInOrder(request: Request): Promise<Response | undefined> {
  if (await pending()) await sendAll();
  if (await pending()) return undefined;
  return reach(request).catch(() => undefined);
}

/** Whether it is kept: nobody's work is kept where nobody is known. */
async function keepFor({ request, ...deed }: KeyedDeed): Promise<boolean> {
  const reader = await currentReader();
  if (!reader) return false;
  const type = request.headers.get('content-type') ?? '';
  await keep({ ...deed, reader, url: request.url, type });
  await sendLater();
  return true;
}

interface Answered {
  answer: Response;
  /** What is left to do once the answer is on its way. */
  rest: () => Promise<void>;
}

/** From the server; where that cannot be reached, as it was when it was opened last, else a page that says so. */
export async function answerPage(request: Request, url: URL): Promise<Answered> {
  const path = url.pathname + url.search;
  try {
    const answer = await reach(request);
    if (answer.type === 'opaqueredirect') return { answer, rest: () => Promise.resolve() };
    const copy = answer.clone();
    return { answer, rest: () => takeIn(copy, url, path) };
  } catch {
    const answer = (await keptFile(path)) ?? (await offlinePage(url.pathname));
    return { answer, rest: () => Promise.resolve() };
  }
}

/** Keeps a page that came past this worker. */
export async function takeInPage(url: URL): Promise<void> {
  const answer = await fetch(url, { redirect: 'error' }).catch(() => undefined);
  if (answer) await takeIn(answer, url, url.pathname + url.search);
}

async function takeIn(answer: Response, url: URL, path: string): Promise<void> {
  const isPage = (answer.headers.get('content-type') ?? '').startsWith('text/html');
  if (!isPage || answer.status >= 500) return void (await sendAll());
  const reader = answer.headers.get('x-reader');
  await noteReader(reader, url);
  if (reader && answer.ok && isLearnersPage(url.pathname)) await keepPage(path, answer);
  await sendAll();
}

/** Files of the site and of kept pages come from this device, whether or not there is a network. */
export async function answerFile(request: Request, url: URL): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? (await keptFile(url.pathname)) ?? fetch(request);
}
