import type { KeptRequest } from './kept-requests.ts';
import { offlineStore } from './offline-store.ts';
import { type Outcome, outcomeOfForm, outcomeOfOperation } from './outcome.ts';

const OPERATION = 'application/json';

/** Puts a deed at the end; an earlier one with the same key is no longer needed. */
export async function keep(request: KeptRequest): Promise<void> {
  const { store, done } = (await offlineStore()).transaction('outbox', 'readwrite');
  for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue())
    if (cursor.value.key === request.key) await cursor.delete();
  await store.add(request);
  await done;
}

export async function pending(): Promise<number> {
  return (await offlineStore()).count('outbox');
}

/**
 * Sends what is kept, one after the other in the order in which it was done, and stops at the first that cannot be taken
 * now. Returns how many were sent, and whether somebody has to sign in first.
 */
export async function sendKept(reader: string): Promise<{ sent: number; needsSignIn: boolean }> {
  const database = await offlineStore();
  let sent = 0;
  for (const id of await database.getAllKeys('outbox')) {
    const request = await database.get('outbox', id);
    if (!request || request.reader !== reader) continue;
    const outcome = await send(request);
    if (outcome === 'later' || outcome === 'signIn') return { sent, needsSignIn: outcome === 'signIn' };
    const change = database.transaction(['outbox', 'refused'], 'readwrite');
    const isTold = outcome === 'refused' && request.deed !== 'place';
    await change.objectStore('outbox').delete(id);
    if (isTold) await change.objectStore('refused').add({ deed: request.deed, page: request.page });
    await change.done;
    if (outcome === 'sent') sent += 1;
  }
  return { sent, needsSignIn: false };
}

async function send({ url, type, body, idempotencyKey }: KeptRequest): Promise<Outcome> {
  const headers = { 'content-type': type, accept: OPERATION, 'idempotency-key': idempotencyKey };
  try {
    const answer = await fetch(url, { method: 'POST', headers, body, credentials: 'same-origin' });
    if (type.startsWith(OPERATION)) return outcomeOfOperation(answer.status, await answer.json().catch(() => null));
    return outcomeOfForm(answer.status, new URL(answer.url).pathname);
  } catch {
    return 'later';
  }
}
