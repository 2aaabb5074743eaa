import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { NotFound } from '../../shared/failures.ts';
import { Once } from '../../shared/once/once.ts';
import { picture } from '../../shared/picture.ts';
import { type Refused, refused } from '../../shared/refused.ts';
import { Seal } from '../../shared/secrets/seal.ts';
import { Storage } from '../../shared/storage/storage.ts';
import { endingOf, mediaFormats } from '../../shared/uploads/file-formats.ts';
import { receive } from '../../shared/uploads/incoming.ts';
import { Completion } from '../completion.ts';
import { HAS_BLOCK } from '../notes/notes.sql.ts';
import { cleanName, MOST_FILES, PRACTICE_FILE, PracticeFileRefused } from './practice-file.rules.ts';
import { ATTACH, COUNT_FILES, DETACH, OWN_FILE, type OwnFile } from './practice-files.sql.ts';
import type { DetachedFile } from './practice.graphql.ts';
import { isHeld } from './practice.rules.ts';
import { ROUNDS, type RoundRow } from './practice.sql.ts';

export interface TaskPlace {
  slug: string;
  lesson: string;
  block: string;
}

const MOST_PIXELS = 60_000_000;

export function practiceFileKey(id: string): string {
  return `practice/${id}`;
}

/** Files of practice tasks: private, without what a camera writes into pictures, and gone with the work. */
@Injectable()
export class PracticeFilesService {
  constructor(
    private readonly database: DataSource,
    private readonly once: Once,
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly seal: Seal,
    private readonly completion: Completion,
  ) {}

  /**
   * Attaches a file to the round that is open, or that will be handed in next.
   * @throws PracticeFileRefused, IncomingRefused
   */
  async attach(actor: Actor, place: TaskPlace, name: string, source: Readable): Promise<void> {
    const path = await this.storage.draft(`practice-${randomUUID()}`);
    try {
      await this.database.transaction((em) => this.openNumber(em, actor, place));
      const { format, ...incoming } = await receive(source, path, PRACTICE_FILE);
      const ending = endingOf(format, name);
      if (!ending) throw new PracticeFileRefused('FILE_UNKNOWN');
      const isPicture = mediaFormats[format] === 'image';
      const bytes = isPicture ? await withoutMetadata(path) : incoming.bytes;
      await this.keep(actor, place, { name, ending, bytes, path: isPicture ? `${path}-clean` : path });
    } finally {
      for (const each of [path, `${path}-clean`]) await this.storage.discard(each);
    }
  }

  /** Refused with PRACTICE_UNDER_REVIEW or PRACTICE_ACCEPTED once somebody reads it, or has answered. */
  async detach(actor: Actor, id: string): Promise<DetachedFile | Refused> {
    const detached = await this.once.change<DetachedFile | Refused>(
      actor,
      { name: 'detachPracticeFile', input: id },
      async (em) => {
        const [own] = await em.query<OwnFile[]>(OWN_FILE, [id, actor.personId]);
        if (!own) throw new NotFound('file');
        const number = await this.openNumber(em, actor, own).catch(codeOf);
        if (typeof number === 'string') return refused(number);
        if (number !== own.number) return refused('PRACTICE_UNDER_REVIEW');
        await em.query(DETACH, [id]);
        return { id };
      },
    );
    if ('id' in detached) await this.storage.delete(practiceFileKey(id));
    return detached;
  }

  private keep(
    actor: Actor,
    place: TaskPlace,
    { name, ending, bytes, path }: { name: string; ending: string; bytes: number; path: string },
  ): Promise<void> {
    return this.database.transaction(async (em) => {
      const number = await this.openNumber(em, actor, place);
      const { id: enrolmentId } = await this.completion.lock(em, actor, place.slug);
      const at = [enrolmentId, place.lesson, place.block, number];
      const [{ count } = { count: 0 }] = await em.query<{ count: number }[]>(COUNT_FILES, at);
      if (count >= MOST_FILES) throw new PracticeFileRefused('FILES_TOO_MANY');
      const values = [...at, this.seal.seal(cleanName(name)), ending, bytes, this.clock.now()];
      const [row] = await em.query<{ id: string }[]>(ATTACH, values);
      if (!row) throw new Error('the file was not kept');
      await this.storage.moveIn(path, practiceFileKey(row.id));
    });
  }

  /**
   * The round that may still be changed, under the lock of the enrolment.
   * @throws PracticeFileRefused, NotFound
   */
  private async openNumber(em: EntityManager, actor: Actor, { slug, lesson, block }: TaskPlace): Promise<number> {
    const { id, revisionId } = await this.completion.lock(em, actor, slug);
    const found = await em.query<unknown[]>(HAS_BLOCK, [revisionId, lesson, block, 'practice']);
    if (!found.length) throw new NotFound('practice');
    const [latest] = await em.query<RoundRow[]>(ROUNDS, [id, lesson, block]);
    if (latest?.verdict === 'accepted') throw new PracticeFileRefused('PRACTICE_ACCEPTED');
    if (!latest || latest.verdict) return (latest?.number ?? 0) + 1;
    if (isHeld(latest, this.clock.now())) throw new PracticeFileRefused('PRACTICE_UNDER_REVIEW');
    return latest.number;
  }
}

function codeOf(error: unknown): string {
  if (error instanceof PracticeFileRefused) return error.code;
  throw error;
}

/** Writes the picture anew beside itself, upright and with nothing but its pixels. Returns its bytes. */
async function withoutMetadata(path: string): Promise<number> {
  try {
    const image = await picture(path, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
    const { size } = await image.autoOrient().toFile(`${path}-clean`);
    return size;
  } catch {
    throw new PracticeFileRefused('FILE_DAMAGED');
  }
}
