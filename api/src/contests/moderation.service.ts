import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, reach } from '../shared/access/actor.ts';
import { Audit } from '../shared/audit/audit.ts';
import { Clock } from '../shared/clock.ts';
import { NotFound } from '../shared/failures.ts';
import { checked } from '../shared/input.ts';
import { Jobs } from '../shared/jobs/jobs.ts';
import { type Refused, refused } from '../shared/refused.ts';
import type { PhotoDecided, RejectPhotoInput } from './moderation.graphql.ts';
import { DECIDE, STATE_FOR_ORGANISER } from './moderation.sql.ts';
import { PhotoLetters } from './photo-letters.ts';
import { PhotoPublication, type PublishedPhoto } from './photo-publication.ts';
import { askForClearing } from './photo-work.ts';
import { type PhotoState, type RejectionReason, rejectionSchema, whyNotDecidable } from './photo.rules.ts';

interface Decision {
  state: 'approved' | 'rejected';
  reason?: RejectionReason;
  note?: string | null;
}

interface DecidedRow extends PublishedPhoto {
  organisers: string[];
}

/** Organisers decide about the photos that wait. Of two who decide at once, the first one does. */
@Injectable()
export class ModerationService {
  constructor(
    private readonly database: DataSource,
    private readonly publication: PhotoPublication,
    private readonly letters: PhotoLetters,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  approve(actor: Actor, photoId: string): Promise<PhotoDecided | Refused> {
    return this.database.transaction(async (em) => {
      const photo = await this.decide(em, actor, photoId, { state: 'approved' });
      if (!photo) return refusalOf(em, actor, photoId);
      await this.publication.approved(em, photo);
      return { id: photo.id, state: 'approved' };
    });
  }

  async reject(actor: Actor, input: RejectPhotoInput): Promise<PhotoDecided | Refused> {
    const { value, refused: faulty } = checked(rejectionSchema, input);
    if (faulty) return faulty;
    const { photoId, reason, note } = value;
    return this.database.transaction(async (em) => {
      const photo = await this.decide(em, actor, photoId, { state: 'rejected', reason, note });
      if (!photo) return refusalOf(em, actor, photoId);
      const names = photo.renditions.map(({ name }) => name);
      await askForClearing(this.jobs, em, { photoId: photo.id, uploadId: photo.uploadId, names, keepsPrivate: true });
      await this.letters.rejected(em, photo.id, reason, note);
      return { id: photo.id, state: 'rejected' };
    });
  }

  private async decide(
    em: EntityManager,
    actor: Actor,
    photoId: string,
    { state, reason, note }: Decision,
  ): Promise<DecidedRow | undefined> {
    const { everywhere, organisations } = reach(actor, 'contest.moderate');
    const values = [
      photoId,
      everywhere,
      organisations,
      state,
      reason ?? null,
      note ?? null,
      actor.personId,
      this.clock.now(),
    ];
    const [[photo]] = await em.query<[DecidedRow[], number]>(DECIDE, values);
    for (const organisationId of photo?.organisers ?? []) {
      await this.audit.note(em, actor, `photo.${state}`, { organisationId, id: photoId }, reason && { reason });
    }
    return photo;
  }
}

/** @throws NotFound when the photo is none of a contest that the actor's organisations run */
async function refusalOf(em: EntityManager, actor: Actor, photoId: string): Promise<Refused> {
  const { everywhere, organisations } = reach(actor, 'contest.moderate');
  const [photo] = await em.query<{ state: PhotoState }[]>(STATE_FOR_ORGANISER, [photoId, everywhere, organisations]);
  if (!photo) throw new NotFound('photo');
  return refused(whyNotDecidable(photo.state) ?? 'ALREADY_DECIDED');
}
