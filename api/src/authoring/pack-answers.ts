import type { FastifyReply } from 'fastify';
import { isLocale, type Locale } from '@inclusive/localisation/locale';
import { escaped } from '../shared/html.ts';
import { refused } from '../shared/refused.ts';
import { PackTooLarge } from './pack-limits.ts';
import { PacksBusy } from './pack-turns.ts';

interface Sentences {
  title: string;
  PACKS_BUSY: string;
  PACK_TOO_LARGE: string;
  back: string;
}

const sentences: Record<Locale, Sentences> = {
  lv: {
    title: 'Pakotne',
    PACKS_BUSY: 'Pašlaik tiek apstrādātas citas pakotnes. Lūdzu, mēģiniet vēlreiz pēc pusminūtes. Nekas nav mainīts.',
    PACK_TOO_LARGE: 'Pakotne ir lielāka par 200 MB. Izmantojiet mazākus video vai sadaliet kursu. Nekas nav mainīts.',
    back: 'Atpakaļ pie kursu rakstīšanas',
  },
  lt: {
    title: 'Paketas',
    PACKS_BUSY: 'Šiuo metu apdorojami kiti paketai. Pabandykite dar kartą po pusės minutės. Niekas nepakeista.',
    PACK_TOO_LARGE:
      'Paketas didesnis nei 200 MB. Įdėkite mažesnius vaizdo įrašus arba padalykite kursą. Niekas nepakeista.',
    back: 'Grįžti prie kursų rašymo',
  },
  en: {
    title: 'Pack',
    PACKS_BUSY: 'Other packs are being worked on. Please try again in half a minute. Nothing was changed.',
    PACK_TOO_LARGE: 'The pack is larger than 200 MB. Use smaller films, or split the course. Nothing was changed.',
    back: 'Back to writing courses',
  },
};

/** What stands against any pack now, as the answer's status and code; undefined for every other error. */
function troubleOf(error: unknown): { status: number; code: 'PACKS_BUSY' | 'PACK_TOO_LARGE' } | undefined {
  if (error instanceof PacksBusy) return { status: 503, code: 'PACKS_BUSY' };
  return error instanceof PackTooLarge ? { status: 413, code: 'PACK_TOO_LARGE' } : undefined;
}

/** Answers a program in codes. @throws what is no trouble with packs */
export async function answerProgram(reply: FastifyReply, error: unknown): Promise<void> {
  const { status, code } = prepared(reply, error);
  await reply.status(status).send(refused(code));
}

/** Answers a person in words: the browser shows what a download or a form gets. */
export async function answerPerson(reply: FastifyReply, error: unknown, asked: unknown): Promise<void> {
  const { status, code } = prepared(reply, error);
  const locale = isLocale(asked) ? asked : 'en';
  const { title, back, [code]: sentence } = sentences[locale];
  const page = `<!doctype html><html lang="${locale}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>
<h1>${escaped(title)}</h1><p>${escaped(sentence)}</p><p><a href="/${locale}/authoring">${escaped(back)}</a></p></html>`;
  await reply
    .status(status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-security-policy', "default-src 'none'")
    .send(page);
}

function prepared(reply: FastifyReply, error: unknown) {
  const trouble = troubleOf(error);
  if (!trouble) throw error;
  if (error instanceof PacksBusy) void reply.header('retry-after', String(error.retryAfterSeconds));
  return trouble;
}
