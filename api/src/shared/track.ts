import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { isLocale, type Locale } from '@inclusive/localisation/locale';

const NAME = /^([a-z]{2})-([0-9a-f]{20})\.vtt$/;

/** Whoever knows the hash in the address has the text already, so that every cache may keep it for ever. */
export const TRACK_FOR_EVER = 'public, max-age=31536000, immutable';

/** The last part of the address of captions: `lv-<hash>.vtt`. */
export function trackName(locale: Locale, text: string): string {
  return `${locale}-${hashOf(text)}.vtt`;
}

export function readTrackName(name: string): { locale: Locale; hash: string } | undefined {
  const [, locale, hash = ''] = NAME.exec(name) ?? [];
  return isLocale(locale) ? { locale, hash } : undefined;
}

/** The WebVTT file of the text whose hash this is. */
export function trackAmong(rows: { text: string }[], hash: string): string | undefined {
  const found = rows.find(({ text }) => hashOf(text) === hash)?.text;
  return found === undefined ? undefined : trackOf(found);
}

/** The text of a WebVTT file; authors may leave its first line out. */
export function trackOf(text: string): string {
  return text.startsWith('WEBVTT') ? text : `WEBVTT\n\n${text}`;
}

export async function sendTrack(reply: FastifyReply, text: string, cacheControl: string): Promise<void> {
  await reply
    .header('content-type', 'text/vtt; charset=utf-8')
    .header('cache-control', cacheControl)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cross-origin-resource-policy', 'same-origin')
    .send(text);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 20);
}
