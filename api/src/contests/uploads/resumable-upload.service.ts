import { randomUUID } from 'node:crypto';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { Storage } from '../../shared/storage/storage.ts';
import { formatOf, HEAD_BYTES } from '../pipeline/format.rules.ts';
import { cutIntoParts, type WrittenPart } from './upload-parts.ts';
import { UPLOAD_LIMITS, UploadRefused } from './upload.rules.ts';
import { ANSWER, BEGIN, DROP_SESSION, KEEP_PART, OWN_SESSION, PARTS, type SessionRow } from './upload-session.sql.ts';
import { type Upload, UploadService } from './upload.service.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function partsKey(sessionId: string): string {
  return `parts/${sessionId}`;
}

/**
 * Uploads that survive a broken line, a closed page and a killed process: what has come is in the store and in the
 * database, so that any process goes on where any other left off.
 */
@Injectable()
export class ResumableUploads {
  /** Lines on which a session is being sent to this process. */
  private readonly lines = new Map<string, { source: Readable; over: Promise<unknown> }>();

  constructor(
    private readonly database: DataSource,
    private readonly storage: Storage,
    private readonly uploads: UploadService,
    private readonly clock: Clock,
  ) {}

  /** @throws UploadRefused */
  async begin(actor: Actor, bytes: number): Promise<SessionRow> {
    if (bytes > UPLOAD_LIMITS.bytes) throw new UploadRefused('UPLOAD_TOO_LARGE');
    const values = [actor.personId, bytes, this.clock.now(), UPLOAD_LIMITS.unfinished];
    const [session] = await this.database.query<SessionRow[]>(BEGIN, values);
    if (!session) throw new UploadRefused('TOO_MANY_UPLOADS');
    return session;
  }

  /** @throws UploadRefused when there is none, or it is somebody else's */
  async find(actor: Actor, id: string): Promise<SessionRow> {
    const [session] = UUID.test(id) ? await this.database.query<SessionRow[]>(OWN_SESSION, [id, actor.personId]) : [];
    if (!session) throw new UploadRefused('UPLOAD_UNKNOWN');
    return session;
  }

  /**
   * Goes on with an upload. What has come is kept even if the line breaks; one that is sent on two lines goes on with
   * the newer one.
   * @returns what has been received, and the upload once it is whole
   * @throws UploadRefused
   */
  async goOn(actor: Actor, id: string, offset: number, source: Readable): Promise<SessionRow> {
    await this.find(actor, id);
    await this.endOtherLine(id);
    return this.uploads.oneOfFew(actor, async () => {
      const work = this.receive(actor, id, offset, source);
      const line = { source, over: work.catch(() => undefined) };
      this.lines.set(id, line);
      try {
        return await work;
      } finally {
        if (this.lines.get(id) === line) this.lines.delete(id);
      }
    });
  }

  /** @throws UploadRefused */
  async drop(actor: Actor, id: string): Promise<void> {
    await this.find(actor, id);
    await this.database.query(DROP_SESSION, [id, actor.personId]);
    await this.storage.delete(partsKey(id));
  }

  private async endOtherLine(id: string): Promise<void> {
    const other = this.lines.get(id);
    if (!other?.source.readableEnded) other?.source.destroy(new UploadRefused('UPLOAD_INCOMPLETE'));
    await other?.over;
  }

  private async receive(actor: Actor, id: string, offset: number, source: Readable): Promise<SessionRow> {
    const session = await this.find(actor, id);
    if (session.received !== offset) throw new UploadRefused('OFFSET_CONFLICT');
    const rules = { ...UPLOAD_LIMITS, mostBytes: session.bytes - offset };
    const newDraft = () => this.storage.draft(`part-${randomUUID()}`);
    let received = offset;
    for await (const part of cutIntoParts(source, newDraft, rules)) {
      if (!received && !(await beginsAPhoto(part))) await this.refuse(actor, id, part);
      await this.keepPart(id, received, part);
      received += part.bytes;
    }
    if (received < session.bytes) return { ...session, received };
    return { ...session, received, answer: session.answer ?? (await this.finish(actor, id)) };
  }

  private async keepPart(id: string, startsAt: number, { draft, bytes }: WrittenPart): Promise<void> {
    const name = randomUUID();
    const key = `${partsKey(id)}/${name}`;
    await this.storage.moveIn(draft, key);
    const [kept] = await this.database.query<object[]>(KEEP_PART, [id, startsAt, bytes, name]);
    if (kept) return;
    await this.storage.delete(key);
    throw new UploadRefused('OFFSET_CONFLICT');
  }

  private async refuse(actor: Actor, id: string, { draft }: WrittenPart): Promise<never> {
    await this.storage.discard(draft);
    await this.drop(actor, id);
    throw new UploadRefused('NOT_A_PHOTO');
  }

  /** Puts the parts together; whoever asks at the same time, here or elsewhere, is told the same. */
  private async finish(actor: Actor, id: string): Promise<Upload> {
    try {
      const source = Readable.from(this.bytesOf(id), { objectMode: false });
      const upload = await this.uploads.keepWhole(actor, source, async (em, kept) => {
        const [, isFirst] = await em.query<[unknown, number]>(ANSWER, [id, JSON.stringify(kept)]);
        if (!isFirst) throw new AlreadyAnswered();
      });
      await this.storage.delete(partsKey(id));
      return upload;
    } catch (error) {
      const { answer } = await this.find(actor, id);
      if (answer) return answer;
      if (error instanceof UploadRefused && error.code !== 'UPLOAD_INCOMPLETE') await this.drop(actor, id);
      throw error;
    }
  }

  private async *bytesOf(id: string): AsyncGenerator<Buffer> {
    const parts = await this.database.query<{ name: string }[]>(PARTS, [id]);
    for (const { name } of parts) yield* this.storage.read(`${partsKey(id)}/${name}`) as AsyncIterable<Buffer>;
  }
}

class AlreadyAnswered extends Error {}

async function beginsAPhoto({ draft }: WrittenPart): Promise<boolean> {
  const file = await open(draft);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return bytesRead < HEAD_BYTES || formatOf(buffer) !== undefined;
  } finally {
    await file.close();
  }
}
