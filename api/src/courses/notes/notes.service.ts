import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Actor } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { NotFound } from '../../shared/failures.ts';
import { checked } from '../../shared/input.ts';
import { Once } from '../../shared/once/once.ts';
import type { Refused } from '../../shared/refused.ts';
import { Seal } from '../../shared/secrets/seal.ts';
import { Completion } from '../completion.ts';
import { type KeptNote, noteAfter, noteDecided, NOTE_LETTERS } from './note.rules.ts';
import type { Note, NoteInput, NotePlaceInput } from './notes.graphql.ts';
import { NotesReader } from './notes.reader.ts';
import { HAS_BLOCK, KEEP } from './notes.sql.ts';

const noteText = z.object({ text: z.string().max(NOTE_LETTERS) });

/** Keeps learners' notes sealed; whoever reads the database reads none of them. */
@Injectable()
export class NotesService {
  constructor(
    private readonly once: Once,
    private readonly clock: Clock,
    private readonly seal: Seal,
    private readonly notes: NotesReader,
    private readonly completion: Completion,
  ) {}

  /** The last text wins; one that its writer had not seen is offered beside it. */
  async save(actor: Actor, input: NoteInput): Promise<Note | Refused> {
    const text = input.text.replaceAll('\r\n', '\n');
    const { refused } = checked(noteText, { text });
    return refused ?? this.change(actor, 'saveNote', input, (kept) => noteAfter(kept, text, input.version ?? null));
  }

  /** Puts the text that is offered under one's own, or lets it go. */
  decide(actor: Actor, input: NotePlaceInput, keepsOther: boolean): Promise<Note> {
    return this.change(actor, keepsOther ? 'keepOtherNote' : 'dropOtherNote', input, (kept) => {
      if (!kept) throw new NotFound('note');
      return noteDecided(kept, keepsOther);
    });
  }

  private change(
    actor: Actor,
    name: string,
    input: NotePlaceInput,
    next: (kept: KeptNote | undefined) => KeptNote,
  ): Promise<Note> {
    const { slug, lesson, block } = input;
    return this.once.change(actor, { name, input }, async (em) => {
      const { id, revisionId } = await this.completion.lock(em, actor, slug);
      const found = await em.query<unknown[]>(HAS_BLOCK, [revisionId, lesson, block, 'reflection']);
      if (!found.length) throw new NotFound('reflection');
      const kept = await this.notes.find(em, id, lesson, block);
      const note = next(kept);
      if (kept && note.version === kept.version) return kept;
      return this.keep(em, [id, lesson, block], note);
    });
  }

  private async keep(em: EntityManager, place: string[], { text, other, version }: KeptNote): Promise<Note> {
    const writtenAt = this.clock.now();
    const sealedOther = other === null ? null : this.seal.seal(other);
    await em.query(KEEP, [...place, this.seal.seal(text), sealedOther, version, writtenAt]);
    return { text, other, version, writtenAt };
  }
}
