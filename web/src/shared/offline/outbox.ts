import type { KeptRequest } from './kept-requests.ts';
import { offlineStore } from './offline-store.ts';
import { type Outcome, outcomeOfForm, outcomeOfOperation } from './outcome.ts';

const OPERATION = 'application/json';

/** Answers to operations that were sent at last, by key: a page that tries again itself gets the same one. */
const answered = new Map<string, { body: string; answer: string }>();

/** The answer that this very request got when it was sent from here; given once. */
export function answerOf(key: string, body: string): string | undefined {
  const known = answered.get(key);
  answered.delete(key);
  return known?.body === body ? known.answer : undefined;
}

/** Puts a deed at the end; an earlier one with the same key is no longer needed. What is there already stays there. */
export async function keep(request: KeptRequest): Promise<void> {
  const { store, done } = (await offlineStore()).transaction('outbox', 'readwrite');
  let isThere = false;
  for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) {
    if (cursor.value.key !== request.key) continue;
    if (cursor.value.body === request.body) isThere = true;
    else await cursor.delete();
  }
  if (!isThere) await store.add(request);
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

async function send({ key, url, type, body, idempotencyKey }: KeptRequest): Promise<Outcome> {
  const headers = { 'content-type': type, accept: OPERATION, 'idempotency-key': idempotencyKey };
  try {
    const answer = await fetch(url, { method: 'POST', headers, body, credentials: 'same-origin' });
    if (!type.startsWith(OPERATION)) return outcomeOfForm(answer.status, new URL(answer.url).pathname);
    const text = await answer.text();
    const outcome = outcomeOfOperation(answer.status, parsed(text));
    if (outcome === 'sent') answered.set(key, { body, answer: text });
    return outcome;
  } catch {
    return 'later';
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
