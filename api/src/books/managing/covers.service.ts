import { createHash, randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Locale } from '@inclusive/localisation/locale';
import type { Actor } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { NotFound } from '../../shared/failures.ts';
import { picture } from '../../shared/picture.ts';
import { Storage } from '../../shared/storage/storage.ts';
import { IncomingRefused, receive } from '../../shared/uploads/incoming.ts';
import { ManagingReader } from './managing.reader.ts';

export type CoverFault = 'COVER_ALT' | 'COVER_UNKNOWN' | 'COVER_TOO_LARGE' | 'UPLOAD_INCOMPLETE';

export interface NewCover {
  bookId: string;
  /** What it shows, in the language of the form. */
  alt: string;
  locale: Locale;
}

const MOST_PIXELS = 60_000_000;
const SIZE = { width: 800, height: 1100, fit: 'inside', withoutEnlargement: true } as const;

const rules = { bytes: 12_000_000, silenceMs: 30_000, headBytes: 12, formatOf };

@Injectable()
export class CoversService {
  constructor(
    private readonly database: DataSource,
    private readonly storage: Storage,
    private readonly reader: ManagingReader,
    private readonly clock: Clock,
  ) {}

  /** Keeps the picture without whatever its camera knew; undefined when all is well. @throws NotFound */
  async take(actor: Actor, { bookId, alt, locale }: NewCover, source: Readable): Promise<CoverFault | undefined> {
    const { mayEdit } = await this.reader.book(actor, bookId, locale);
    if (!mayEdit) throw new NotFound('book');
    const words = alt.trim().slice(0, 500);
    if (!words) return 'COVER_ALT';
    const draft = await this.storage.draft(`cover-${randomUUID()}`);
    try {
      await receive(source, draft, rules);
      const file = await this.kept(draft);
      if (!file) return 'COVER_UNKNOWN';
      await this.set(bookId, file, words, locale);
      return undefined;
    } catch (error) {
      return faultOf(error);
    } finally {
      await this.storage.discard(draft);
    }
  }

  private async kept(draft: string): Promise<string | undefined> {
    const cover = (await picture(draft, { limitInputPixels: MOST_PIXELS })).rotate().resize(SIZE).webp({ quality: 82 });
    const bytes = await cover.toBuffer().catch(() => undefined);
    if (!bytes) return undefined;
    const file = `${createHash('sha256').update(bytes).digest('hex')}.webp`;
    await this.storage.put(`media/${file}`, bytes);
    return file;
  }

  private async set(bookId: string, file: string, alt: string, locale: Locale): Promise<void> {
    await this.database.transaction(async (em) => {
      await em.query('update book set cover = $2, version = version + 1, changed_at = $3 where id = $1', [
        bookId,
        file,
        this.clock.now(),
      ]);
      await em.query(OTHER_ALTS, [bookId]);
      await em.query(ALT, [bookId, locale, alt]);
    });
  }
}

/** What another picture showed is not true of this one. $1 book */
const OTHER_ALTS = `update translation set fields = fields - 'coverAlt' where owner_id = $1 and fields ? 'coverAlt'`;

/** $1 book, $2 locale, $3 text */
const ALT = `
  insert into translation as t (owner_id, locale, fields) values ($1, $2, jsonb_build_object('coverAlt', $3::text))
  on conflict (owner_id, locale, variant) do update set fields = t.fields || excluded.fields`;

function faultOf(error: unknown): CoverFault {
  if (!(error instanceof IncomingRefused)) throw error;
  if (error.code === 'UPLOAD_TOO_LARGE') return 'COVER_TOO_LARGE';
  return error.code === 'FORMAT_UNKNOWN' ? 'COVER_UNKNOWN' : 'UPLOAD_INCOMPLETE';
}

function formatOf(head: Buffer): 'jpg' | 'png' | 'webp' | undefined {
  const latin = (from: number, to: number) => head.toString('latin1', from, to);
  if (head.subarray(0, 3).toString('hex') === 'ffd8ff') return 'jpg';
  if (latin(1, 4) === 'PNG') return 'png';
  return latin(0, 4) === 'RIFF' && latin(8, 12) === 'WEBP' ? 'webp' : undefined;
}
