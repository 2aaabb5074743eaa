import { reach, sendAll, tell } from './connection.ts';
import { renewPages } from './kept-pages.ts';
import type { ToWorker } from './messages.ts';
import { offlineStore } from './offline-store.ts';
import { forgetOldFiles, keepFiles, offlinePage } from './own-files.ts';
import { isLearnersPage } from './kept-requests.ts';
import { answerFile, answerForm, answerOperation, answerPage, takeInPage } from './worker-answers.ts';
import type { FetchEvent, WorkerScope } from './worker-scope.ts';

const scope = self as unknown as WorkerScope;

scope.addEventListener('install', (event) => event.waitUntil(keepFiles(scope.offline).then(() => scope.skipWaiting())));

scope.addEventListener('activate', (event) => {
  event.waitUntil(scope.clients.claim());
  event.waitUntil(renewPages().then(() => forgetOldFiles(scope.offline.version)));
});

scope.addEventListener('sync', (event) => event.waitUntil(sendAll()));

scope.addEventListener('message', (event) => event.waitUntil(hear(event.data as ToWorker)));

scope.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (url.origin !== scope.location.origin) return;
  if (event.request.method === 'POST') takePost(event, url);
  else if (event.request.method === 'GET') takeGet(event, url);
});

function takePost(event: FetchEvent, url: URL): void {
  const { request } = event;
  const page = request.referrer ? new URL(request.referrer).pathname : '/';
  if (url.pathname === '/graphql' && isLearnersPage(page)) event.respondWith(answerOperation(request, page));
  else if (isLearnersPage(url.pathname)) event.respondWith(answerForm(request, url));
  else if (request.mode === 'navigate') event.respondWith(reach(request).catch(() => offlinePage(url.pathname)));
}

function takeGet(event: FetchEvent, url: URL): void {
  const { request } = event;
  if (request.mode === 'navigate') {
    const answered = answerPage(request, url);
    event.respondWith(answered.then(({ answer }) => answer));
    event.waitUntil(answered.then(({ rest }) => rest()));
  } else if (/^\/(?:assets|media)\/|^\/[\w-]+\.(?:svg|png|webmanifest)$/.test(url.pathname)) {
    if (!request.headers.has('range')) event.respondWith(answerFile(request, url));
  }
}

async function hear(message: ToWorker): Promise<void> {
  const { type } = message;
  if (type === 'here') await takeInPage(new URL(message.page, scope.location.origin));
  if (type === 'dismiss') await (await offlineStore()).clear('refused');
  if (type === 'send') await sendAll();
  await tell({});
}
