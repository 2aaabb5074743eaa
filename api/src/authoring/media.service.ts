import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { svgFault } from '@inclusive/course-content/svg';
import type { Actor } from '../shared/access/actor.ts';
import { Clock } from '../shared/clock.ts';
import { limitOf, type Page, type PageArgs, pageOf } from '../shared/connection.ts';
import { Documents } from '../shared/documents/documents.ts';
import type { DocumentFault } from '../shared/documents/office.rules.ts';
import { isOle, oleFault } from '../shared/documents/ole.rules.ts';
import { NotFound } from '../shared/failures.ts';
import { picture } from '../shared/picture.ts';
import { type Refused, refused, refusedInput } from '../shared/refused.ts';
import { Storage } from '../shared/storage/storage.ts';
import {
  formatOf,
  HEAD_BYTES,
  isDocument,
  type MediaFormat,
  mediaFormats,
  type MediaKind,
} from '../shared/uploads/file-formats.ts';
import { receive } from '../shared/uploads/incoming.ts';
import { reachOf } from './drafts.reader.ts';
import { NEWEST } from './drafts.sql.ts';
import { checkedWords } from './media-words.rules.ts';
import { lengthOfFile } from './media-length.ts';
import type { CourseMedia, DescribeMediaInput } from './media.graphql.ts';
import { MOST_BYTES } from './media.rules.ts';
import { DELETE_UNUSED, DESCRIBE_MEDIA, KEEP_MEDIA, MEDIA_LIST, MEDIA_TO_CHANGE } from './media.sql.ts';

export type MediaRefusal = DocumentFault | 'MEDIA_TOO_LARGE';

export class MediaRefused extends Error {
  constructor(readonly code: MediaRefusal) {
    super(code);
  }
}

interface Size {
  width: number | null;
  height: number | null;
  seconds: number | null;
}

/** Files of an organisation that its courses and materials show, kept once under the hash of their content. */
@Injectable()
export class MediaService {
  constructor(
    private readonly database: DataSource,
    private readonly storage: Storage,
    private readonly documents: Documents,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, organisationId: string, kind: string | null, page: PageArgs): Promise<Page<CourseMedia>> {
    this.requireAuthor(actor, organisationId);
    const values = [organisationId, kind, page.after ?? NEWEST, limitOf(page)];
    return pageOf(await this.database.query<CourseMedia[]>(MEDIA_LIST, values), page, ({ id }) => id);
  }

  /** @throws MediaRefused, IncomingRefused */
  async take(actor: Actor, organisationId: string, name: string, source: Readable): Promise<CourseMedia> {
    this.requireAuthor(actor, organisationId);
    const draft = await this.storage.draft(`media-${randomUUID()}`);
    try {
      const rules = { bytes: MOST_BYTES.video, silenceMs: 60_000, headBytes: HEAD_BYTES, formatOf: formatOrOle };
      const { sha256, bytes, format } = await receive(source, draft, rules);
      if (format === 'ole') throw new MediaRefused(await faultOfOle(draft, bytes));
      const kind = mediaFormats[format];
      if (bytes > MOST_BYTES[kind]) throw new MediaRefused('MEDIA_TOO_LARGE');
      const ending = isDocument(format) ? await this.documentIn(draft, format) : format;
      const size = await sizeOf(draft, kind, format);
      const file = `${sha256}.${ending}`;
      await this.storage.moveIn(draft, `media/${file}`);
      return await this.keep(actor, organisationId, { file, kind, name: nameOf(name), bytes, ...size });
    } finally {
      await this.storage.discard(draft);
    }
  }

  private async documentIn(path: string, format: MediaFormat): Promise<string> {
    const found = await this.documents.inspect(path, format === 'pdf');
    if ('fault' in found) throw new MediaRefused(found.fault);
    return found.format;
  }

  /** The row goes; the file stays, because the same bytes may be shown elsewhere. */
  async delete(actor: Actor, id: string): Promise<CourseMedia | Refused> {
    return this.database.transaction(async (em) => {
      const [media] = await em.query<CourseMedia[]>(MEDIA_TO_CHANGE, [id, ...reachOf(actor)]);
      if (!media) throw new NotFound('media');
      const [deleted] = await em.query<[unknown[], number]>(DELETE_UNUSED, [id]);
      return deleted.length ? media : refused('MEDIA_IN_USE');
    });
  }

  /** Keeps the words that blocks which show the file start from; those that are shown already stay as they are. */
  async describe(actor: Actor, { id, locale, words: sent }: DescribeMediaInput): Promise<CourseMedia | Refused> {
    return this.database.transaction(async (em) => {
      const [media] = await em.query<CourseMedia[]>(MEDIA_TO_CHANGE, [id, ...reachOf(actor)]);
      if (!media) throw new NotFound('media');
      const { words, faults } = checkedWords(media.kind, sent);
      if (faults.length) return refusedInput(faults);
      const [rows] = await em.query<[CourseMedia[], number]>(DESCRIBE_MEDIA, [id, locale, JSON.stringify(words)]);
      return rows[0] ?? media;
    });
  }

  /** @throws NotFound where the actor writes no courses for the organisation */
  requireAuthor(actor: Actor, organisationId: string): void {
    const [everywhere, organisations] = reachOf(actor);
    if (!everywhere && !organisations.includes(organisationId)) throw new NotFound('organisation');
  }

  async keep(
    actor: Actor,
    organisationId: string,
    {
      file,
      kind,
      name,
      bytes,
      width,
      height,
      seconds,
    }: Size & { file: string; kind: MediaKind; name: string; bytes: number },
  ): Promise<CourseMedia> {
    const values = [organisationId, file, kind, name, bytes, width, height, seconds, actor.personId, this.clock.now()];
    const [media] = await this.database.query<CourseMedia[]>(KEEP_MEDIA, values);
    if (!media) throw new Error('the file was not kept');
    return media;
  }
}

/** Old and locked Office files come in as far as it takes to say what is wrong with them. */
function formatOrOle(head: Buffer): MediaFormat | 'ole' | undefined {
  return isOle(head) ? 'ole' : formatOf(head);
}

async function faultOfOle(path: string, bytes: number): Promise<MediaRefusal> {
  return bytes > MOST_BYTES.file ? 'MEDIA_TOO_LARGE' : oleFault(await readFile(path));
}

const noSize: Size = { width: null, height: null, seconds: null };

async function sizeOf(path: string, kind: MediaKind, format: MediaFormat): Promise<Size> {
  if (kind === 'video' || kind === 'audio') return { ...noSize, seconds: await lengthOfFile(path, format) };
  if (kind !== 'image') return noSize;
  if (format === 'svg' && svgFault(await readFile(path, 'utf8'))) throw new MediaRefused('MEDIA_UNSAFE');
  try {
    const { width, height } = await (await picture(path, { limitInputPixels: 100_000_000 })).metadata();
    return { ...noSize, width, height };
  } catch {
    throw new MediaRefused('MEDIA_UNKNOWN');
  }
}

function nameOf(name: string): string {
  return (
    name
      .replace(/[\p{Cc}/\\]/gu, ' ')
      .trim()
      .slice(0, 200) || 'file'
  );
}
