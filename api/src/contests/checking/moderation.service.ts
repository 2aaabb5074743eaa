import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../shared/access/actor.ts';
import { checked } from '../../shared/input.ts';
import { Jobs } from '../../shared/jobs/jobs.ts';
import { type Refused, refused } from '../../shared/refused.ts';
import { CheckedEntries, type HeldEntry } from './checked-entries.ts';
import { rejectionSchema } from './checking.rules.ts';
import { CLOSE_REQUEST, DECIDE } from './checking.sql.ts';
import type { PhotoDecided, RejectPhotoInput } from './moderation.graphql.ts';
import { PhotoLetters } from '../photo-letters.ts';
import { PhotoPublication } from '../photo-publication.ts';
import { askToTakeDown } from '../photo-work.ts';

interface Decision {
  state: 'approved' | 'rejected';
  reasons?: readonly string[];
  note?: string | null;
}

/** Organisers decide about the photos that wait, or that were asked back and not answered in time. */
@Injectable()
export class ModerationService {
  constructor(
    private readonly entries: CheckedEntries,
    private readonly publication: PhotoPublication,
    private readonly letters: PhotoLetters,
    private readonly jobs: Jobs,
  ) {}

  approve(actor: Actor, photoId: string, seen?: number | null): Promise<PhotoDecided | Refused> {
    return this.entries.change(actor, photoId, 'approve', async (em, photo, now) => {
      if (isOther(seen, photo)) return refused('PHOTO_CHANGED');
      await this.decide(em, actor, photo, { state: 'approved' }, now);
      await this.publication.approved(em, photo);
      return 'approved';
    });
  }

  async reject(actor: Actor, input: RejectPhotoInput): Promise<PhotoDecided | Refused> {
    const { value, refused: faulty } = checked(rejectionSchema, input);
    if (faulty) return faulty;
    const { photoId, version = null, reasons, note } = value;
    return this.entries.change(actor, photoId, 'reject', async (em, photo, now) => {
      if (isOther(version, photo)) return refused('PHOTO_CHANGED');
      await this.decide(em, actor, photo, { state: 'rejected', reasons, note }, now);
      await askToTakeDown(this.jobs, em, photo);
      await this.letters.rejected(em, photo.id, reasons, note);
      return 'rejected';
    });
  }

  private async decide(
    em: EntityManager,
    actor: Actor,
    photo: HeldEntry,
    { state, reasons = [], note = null }: Decision,
    now: Date,
  ): Promise<void> {
    await em.query(DECIDE, [photo.id, state, reasons, note, actor.personId, now]);
    await em.query(CLOSE_REQUEST, [photo.id, now]);
    await this.entries.note(em, actor, photo.id, `photo.${state}`, reasons.length ? { reason: reasons } : {});
  }
}

/** The author has changed it since it was seen. */
function isOther(seen: number | null | undefined, { version }: HeldEntry): boolean {
  return typeof seen === 'number' && seen !== version;
}
