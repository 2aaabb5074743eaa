import type { IncomingHttpHeaders } from 'node:http';
import { UPLOAD_LIMITS, UploadRefused } from './upload.rules.ts';

export const TUS_VERSION = '1.0.0';
export const TUS = { 'tus-resumable': TUS_VERSION };

/**
 * A whole number that a request names in a header.
 * @throws UploadRefused when it names none, or one below `least`
 */
export function countIn(headers: IncomingHttpHeaders, name: 'upload-length' | 'upload-offset', least: number): number {
  const value = headers[name];
  if (typeof value !== 'string' || !/^\d{1,15}$/.test(value) || Number(value) < least)
    throw new UploadRefused('PROTOCOL_UNKNOWN');
  return Number(value);
}

/** When an unfinished upload is deleted, as HTTP writes dates. */
export function expiryOf(startedAt: string): string {
  return new Date(new Date(startedAt).getTime() + UPLOAD_LIMITS.keptMs).toUTCString();
}
