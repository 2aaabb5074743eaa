import { wallTime } from '@inclusive/calendar/zones';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../shared/access/actor.ts';
import { checked } from '../../shared/input.ts';
import { Jobs } from '../../shared/jobs/jobs.ts';
import { type Refused, refused, refusedInput } from '../../shared/refused.ts';
import { KeptContests } from '../keeping/kept-contests.ts';
import { filledLine } from '../line.rules.ts';
import type { PhotoDecided } from './moderation.graphql.ts';
import { PhotoLetters } from '../photo-letters.ts';
import { PhotoPublication } from '../photo-publication.ts';
import { PHOTO_LIMITS } from '../photo.rules.ts';
import { askToTakeDown } from '../photo-work.ts';
import { isSamePhoto } from '../photo-once.ts';
import { ENTERED } from '../entries/submission.sql.ts';
import { CheckedEntries, type HeldEntry } from './checked-entries.ts';
import type { AskForCorrectionInput, DisqualifyPhotoInput, UndoDecisionInput } from './checking.graphql.ts';
import { correctionSchema, disqualificationSchema, dueFault } from './checking.rules.ts';
import { ASK, CLOSE_REQUEST, DISQUALIFY, LIFT, UNDECIDE } from './checking.sql.ts';

/** What organisers do besides deciding: ask an entry back, take a decision back, take an entry out of the contest. */
@Injectable()
export class CheckingService {
  constructor(
    private readonly entries: CheckedEntries,
    private readonly contests: KeptContests,
    private readonly publication: PhotoPublication,
    private readonly letters: PhotoLetters,
    private readonly jobs: Jobs,
  ) {}

  async ask(actor: Actor, input: AskForCorrectionInput): Promise<PhotoDecided | Refused> {
    const { value, refused: faulty } = checked(correctionSchema, input);
    if (faulty) return faulty;
    const { photoId, reasons, note, dueOn } = value;
    return this.entries.change(actor, photoId, 'ask', async (em, photo, now) => {
      const fault = dueFault(dueOn, wallTime(now, photo.terms.zone).day);
      if (fault || !dueOn) return refusedInput([{ field: 'dueOn', code: fault ?? 'REQUIRED' }]);
      await em.query(ASK, [photoId, reasons, note, dueOn, actor.personId, now]);
      await this.entries.note(em, actor, photo.id, 'photo.correction_asked', { reason: reasons, dueOn });
      await this.letters.correction(em, photoId, { reasons, note, dueOn });
      return 'correction';
    });
  }

  /** The photo waits again, as it did before its decision or its request, unless a colleague was quicker. */
  async undo(actor: Actor, { photoId, state }: UndoDecisionInput): Promise<PhotoDecided | Refused> {
    const undone = this.entries.change(actor, photoId, 'undo', async (em, photo, now) => {
      if (photo.state !== state) return refused('ALREADY_DECIDED');
      if (state === 'rejected' && (await isFull(em, photo))) return refused('TOO_MANY_PHOTOS');
      await em.query(UNDECIDE, [photoId]);
      await em.query(CLOSE_REQUEST, [photoId, now]);
      await askToTakeDown(this.jobs, em, photo);
      await this.entries.note(em, actor, photo.id, 'photo.decision_undone');
      await this.letters.undone(em, photoId);
      return 'waiting';
    });
    return onlyOnce(undone);
  }

  async disqualify(actor: Actor, input: DisqualifyPhotoInput): Promise<PhotoDecided | Refused> {
    const { value, refused: faulty } = checked(disqualificationSchema, input);
    if (faulty) return faulty;
    const { photoId, reasons, note } = value;
    const disqualified = this.entries.change(actor, photoId, 'disqualify', async (em, photo, now) => {
      await em.query(DISQUALIFY, [photoId, reasons, note, now]);
      await em.query(CLOSE_REQUEST, [photoId, now]);
      await askToTakeDown(this.jobs, em, photo);
      await this.entries.note(em, actor, photo.id, 'photo.disqualified', { reason: reasons });
      await this.contests.write(em, actor, photo.contestId, 'photo_disqualified', { photo: photoId, reason: reasons });
      await this.letters.disqualified(em, photoId, reasons, note);
      return 'disqualified';
    });
    return onlyOnce(disqualified);
  }

  async lift(actor: Actor, photoId: string, words: string): Promise<PhotoDecided | Refused> {
    const { value: note, refused: faulty } = checked(filledLine(PHOTO_LIMITS.note), words);
    if (faulty) return refusedInput(faulty.faults.map(({ code }) => ({ field: 'note', code })));
    return this.entries.change(actor, photoId, 'lift', async (em, photo) => {
      await em.query(LIFT, [photoId]);
      if (photo.disqualifiedFrom === 'approved') await this.publication.restored(em, photo);
      await this.entries.note(em, actor, photo.id, 'photo.reinstated');
      await this.contests.write(em, actor, photo.contestId, 'photo_reinstated', { photo: photoId });
      await this.letters.reinstated(em, photoId, note, photo.disqualifiedFrom === 'rejected');
      return photo.disqualifiedFrom ?? 'waiting';
    });
  }
}

/** A photo that was not accepted frees its bytes: the author may have sent them again meanwhile. */
function onlyOnce(change: Promise<PhotoDecided | Refused>): Promise<PhotoDecided | Refused> {
  return change.catch((error: unknown) => {
    if (isSamePhoto(error)) return refused('PHOTO_ALREADY_ENTERED');
    throw error;
  });
}

/** The author has sent others meanwhile, as many as one person may. */
async function isFull(em: EntityManager, { authorId, contestId, terms }: HeldEntry): Promise<boolean> {
  const [row] = await em.query<{ entered: number }[]>(ENTERED, [contestId, authorId]);
  return authorId !== null && (row?.entered ?? 0) >= terms.maxPhotos;
}
