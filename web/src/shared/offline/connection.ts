import type { OfflineState } from './messages.ts';
import { offlineStore } from './offline-store.ts';
import { pending, sendKept } from './outbox.ts';
import { currentReader } from './reader-mark.ts';
import type { WorkerScope } from './worker-scope.ts';

const scope = self as unknown as WorkerScope;

let isOffline = false;
let sending: Promise<void> | undefined;

/** @throws TypeError when the server cannot be reached, as `fetch` does */
export async function reach(request: Request): Promise<Response> {
  try {
    const answer = await fetch(request);
    note(false);
    return answer;
  } catch (error) {
    note(true);
    throw error;
  }
}

function note(isNowOffline: boolean): void {
  if (isNowOffline === isOffline) return;
  isOffline = isNowOffline;
  void tell({});
}

/** One try at a time, whoever asks for it. */
export function sendAll(): Promise<void> {
  sending ??= trySending().finally(() => {
    sending = undefined;
  });
  return sending;
}

async function trySending(): Promise<void> {
  const reader = await currentReader();
  if (!reader || !(await pending())) return;
  const { sent, needsSignIn } = await sendKept(reader);
  if (sent) isOffline = false;
  await tell({ sent, needsSignIn });
}

/** Lets the browser send what is kept even after the pages are closed, where it can. */
export async function sendLater(): Promise<void> {
  await scope.registration.sync?.register('outbox').catch(() => undefined);
  await tell({});
}

/** Tells every page how it stands. */
export async function tell(news: Partial<OfflineState>): Promise<void> {
  const state: OfflineState = {
    isOffline,
    pending: await pending(),
    refused: await (await offlineStore()).getAll('refused'),
    sent: 0,
    needsSignIn: false,
    ...news,
  };
  for (const page of await scope.clients.matchAll()) page.postMessage(state);
}
