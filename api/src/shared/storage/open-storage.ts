import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '../config.ts';
import { LocalStorage } from './local-storage.ts';
import { s3AddressOf } from './storage-address.rules.ts';
import type { Storage } from './storage.ts';

/** The store that the settings name. Only who uses S3 loads its client. */
export async function openStorage({ storageUrl, dataDir }: Config): Promise<Storage> {
  if (storageUrl.startsWith('file:')) return new LocalStorage(fileURLToPath(storageUrl));
  const { S3Storage } = await import('./s3-storage.ts');
  return new S3Storage(s3AddressOf(storageUrl), join(dataDir, 'drafts')).open();
}
