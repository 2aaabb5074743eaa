import type { Pool } from 'pg';
import type { Config } from '../shared/config.ts';
import type { AccountMails } from './account-mails.ts';
import type { Attempts } from './attempts.ts';

/** Header in which the client's address reaches better-auth; set by the gateway alone. */
export const CLIENT_ADDRESS = 'x-inclusive-client-address';

export interface AuthParts {
  config: Config;
  pool: Pool;
  mails: AccountMails;
  attempts: Attempts;
  isLastAdministrator: (personId: string) => Promise<boolean>;
  onProvenAddress: (personId: string) => Promise<void>;
  logError: (parts: unknown[]) => void;
}

/** The path to go back to, which travels in better-auth's own link; empty for none. */
export function returnPathIn(url: string): string {
  const path = new URL(url).searchParams.get('callbackURL') ?? '/';
  return path === '/' ? '' : path;
}
