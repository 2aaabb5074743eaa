import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Deed, KeptRequest } from './kept-requests.ts';

export interface KeptFile {
  url: string;
  /** Of a page; files of pages have none. */
  title?: string;
  bytes: number;
  /** When it was kept, in ms. */
  at: number;
}

export interface RefusedRequest {
  id?: number;
  deed: Deed;
  page: string;
}

/** What is typed into the form of a page, so that it is there again when the page is opened without a network. */
export interface TypedForm {
  page: string;
  fields: [name: string, value: string][];
}

interface OfflineSchema extends DBSchema {
  outbox: { key: number; value: KeptRequest };
  refused: { key: number; value: RefusedRequest };
  files: { key: string; value: KeptFile };
  forms: { key: string; value: TypedForm };
  state: { key: string; value: string };
}

export type OfflineDatabase = IDBPDatabase<OfflineSchema>;

let opened: Promise<OfflineDatabase> | undefined;

/** What this device keeps for one reader; shared by the pages and their service worker. */
export function offlineStore(): Promise<OfflineDatabase> {
  opened ??= openDB<OfflineSchema>('inclusive-offline', 1, {
    upgrade(database) {
      database.createObjectStore('outbox', { autoIncrement: true });
      database.createObjectStore('refused', { autoIncrement: true });
      database.createObjectStore('files', { keyPath: 'url' });
      database.createObjectStore('forms', { keyPath: 'page' });
      database.createObjectStore('state');
    },
  });
  return opened;
}
