import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { checked } from '../../shared/input.ts';
import { Jobs } from '../../shared/jobs/jobs.ts';
import { type Refused, refused, refusedInput } from '../../shared/refused.ts';
import { type ChosenParts, chosenParts, faultsOfChoice, partsToChoose } from './entry-parts.ts';
import { oneAtATime, type OwnPhoto, ownPhoto } from './drafts.service.ts';
import { INSERT_DRAFT, UPLOAD } from './drafts.sql.ts';
import { refusalOf } from './entry-refusal.ts';
import { termsOf } from '../contest-terms.ts';
import type { PhotoSubmitted, SubmitPhotoInput } from './participation.graphql.ts';
import { askForRendering } from '../photo-work.ts';
import { isSamePhoto } from '../photo-once.ts';
import { type PhotoInput, photoSchema, type PhotoState, whyNotEnterable } from '../photo.rules.ts';
import { askedFor } from '../releases/release.rules.ts';
import { ReleaseAsking } from '../releases/release-asking.ts';
import { ENTERED, SEND } from './submission.sql.ts';

/** Enters photos into contests. */
@Injectable()
export class SubmissionService {
  constructor(
    private readonly database: DataSource,
    private readonly jobs: Jobs,
    private readonly releases: ReleaseAsking,
    private readonly clock: Clock,
  ) {}

  /** The same upload sent again, after a lost answer say, is the same photo. */
  async submit(actor: Actor, input: SubmitPhotoInput): Promise<PhotoSubmitted | Refused> {
    const { value, refused: faulty } = checked(photoSchema, input);
    if (faulty) return this.withChoices(faulty, input);
    if (value.guardian?.email === actor.email) return refusedInput([{ field: 'guardianEmail', code: 'OWN_EMAIL' }]);
    return this.database
      .transaction((em) => this.enter(em, actor, value))
      .catch((error: unknown) => {
        if (isSamePhoto(error)) return refused('PHOTO_ALREADY_ENTERED');
        throw error;
      });
  }

  /** All that is missing is named at once. */
  private async withChoices(faulty: Refused, input: SubmitPhotoInput): Promise<Refused> {
    const parts = await partsToChoose(this.database, input.contest);
    const choice = { category: input.category || null, ageGroup: input.ageGroup || null };
    return refusedInput([...faulty.faults, ...faultsOfChoice(choice, parts)]);
  }

  private async enter(em: EntityManager, actor: Actor, photo: PhotoInput): Promise<PhotoSubmitted | Refused> {
    const contest = await termsOf(em, photo.contest);
    await oneAtATime(em, actor, contest.id);
    const own = await ownPhoto(em, actor, photo.uploadId);
    if (own && own.state !== 'draft') return { id: own.id, state: own.state };
    if (own && isStale(own, photo)) return refused('CHANGED_ELSEWHERE');
    const file = own ?? (await fileOf(em, actor, photo.uploadId));
    if (!file || (own && own.contestId !== contest.id)) return missing('UPLOAD_MISSING');
    if (own?.fault) return missing(own.fault);
    const now = this.clock.now();
    const entered = await countEntered(em, actor, contest.id);
    const why = whyNotEnterable(photo, contest, { now, entered, longestSide: file.longestSide });
    if (why) return refusalOf(why);
    const parts = await partsToChoose(em, contest.slug);
    const unchosen = faultsOfChoice(photo, parts);
    if (unchosen.length) return refusedInput(unchosen);
    const id = own?.id ?? (await becomeDraft(em, actor, photo, contest.id, now));
    return this.send(em, id, { photo, parts: chosenParts(photo, parts), now });
  }

  private async send(em: EntityManager, id: string, { photo, parts, now }: Sent): Promise<PhotoSubmitted> {
    const [[sent]] = await em.query<[{ state: PhotoState }[], number]>(SEND, valuesOf(id, photo, parts, now));
    if (!sent) throw new Error(`photo ${id} was not sent`);
    await em.query('delete from photo_draft where photo_id = $1', [id]);
    await this.releases.ask(em, { photoId: id, locale: photo.locale }, askedFor(photo));
    if (sent.state === 'processing') await askForRendering(this.jobs, em, id);
    return { id, state: sent.state };
  }
}

interface Sent {
  photo: PhotoInput;
  parts: ChosenParts;
  now: Date;
}

/** Somebody, on another page, has typed into the draft since. */
function isStale(own: OwnPhoto, { version }: PhotoInput): boolean {
  return typeof version === 'number' && own.draftVersion !== null && version !== own.draftVersion;
}

function missing(code: string): Refused {
  return refusedInput([{ field: 'uploadId', code }]);
}

async function fileOf(
  em: EntityManager,
  actor: Actor,
  uploadId: string,
): Promise<{ longestSide: number | null } | undefined> {
  const [file] = await em.query<{ longestSide: number | null }[]>(UPLOAD, [uploadId, actor.personId]);
  return file;
}

async function countEntered(em: EntityManager, actor: Actor, contestId: string): Promise<number> {
  const [row] = await em.query<{ entered: number }[]>(ENTERED, [contestId, actor.personId]);
  return row?.entered ?? 0;
}

/** A photo that was not kept before is kept and sent at once. */
async function becomeDraft(
  em: EntityManager,
  actor: Actor,
  { uploadId, locale }: PhotoInput,
  contestId: string,
  now: Date,
): Promise<string> {
  const [draft] = await em.query<{ id: string }[]>(INSERT_DRAFT, [uploadId, actor.personId, contestId, locale, now]);
  if (!draft) throw new Error(`upload ${uploadId} is gone`);
  return draft.id;
}

function valuesOf(id: string, photo: PhotoInput, parts: ChosenParts, now: Date): unknown[] {
  return [
    id,
    photo.title,
    photo.altText,
    photo.credit,
    photo.locale,
    photo.emotions,
    photo.licence,
    photo.submittedBy,
    photo.guardianName,
    photo.consentVersion,
    photo.showsPeople,
    photo.story,
    photo.place,
    parts.categoryId,
    parts.ageGroupId,
    photo.regulationVersion,
    now,
  ];
}
