import { randomInt } from 'node:crypto';

/** Without letters and digits that look alike; about 49 bits a code. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
const HOW_MANY = 10;
const HALF = 5;

/** Codes such as `k7mq2-wd9fa`, to be written down by hand. */
export function newBackupCodes(): string[] {
  return Array.from({ length: HOW_MANY }, () => `${letters()}-${letters()}`);
}

function letters(): string {
  return Array.from({ length: HALF }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** What somebody typed, as the code was shown. */
export function backupCodeOf(typed: string): string {
  const letters = typed.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return `${letters.slice(0, HALF)}-${letters.slice(HALF)}`;
}
