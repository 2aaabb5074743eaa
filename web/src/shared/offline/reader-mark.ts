import { forgetPages } from './kept-pages.ts';
import { offlineStore } from './offline-store.ts';

const READER = 'reader';
const SIGNED_IN = 'signedIn';
const signedOut = /^\/[a-z]{2}\/sign-in$/;
const waysOut: readonly (string | null)[] = ['signedOut', 'everywhere', 'deleted'];

/** Whose device this is now; undefined while nobody is signed in. */
export async function currentReader(): Promise<string | undefined> {
  const database = await offlineStore();
  return (await database.get('state', SIGNED_IN)) ? database.get('state', READER) : undefined;
}

/**
 * Takes note of whom the server has just answered. Nothing of one account is ever shown to another: pages go as soon as
 * nobody is signed in; what waits to be sent stays for its owner after a session has run out, and goes when they sign
 * out or somebody else comes.
 */
export async function noteReader(reader: string | null, url: URL): Promise<void> {
  const database = await offlineStore();
  const last = await database.get('state', READER);
  if (reader && reader === last) return void (await database.put('state', 'yes', SIGNED_IN));
  await forgetPages();
  await database.delete('state', SIGNED_IN);
  const isLeaving = signedOut.test(url.pathname) && waysOut.includes(url.searchParams.get('done'));
  if (reader || isLeaving) await Promise.all([database.clear('outbox'), database.clear('refused')]);
  if (reader) await Promise.all([database.put('state', reader, READER), database.put('state', 'yes', SIGNED_IN)]);
}
