import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import type { Actor } from '../shared/access/actor.ts';
import { Clock } from '../shared/clock.ts';
import { checked } from '../shared/input.ts';
import { Jobs } from '../shared/jobs/jobs.ts';
import { type Refused, refused, refusedInput } from '../shared/refused.ts';
import { type ChosenParts, chosenParts, faultsOfChoice, partsToChoose } from './entries/entry-parts.ts';
import { termsOf } from './contest-terms.ts';
import type { PhotoSubmitted, SubmitPhotoInput } from './participation.graphql.ts';
import { askForRendering } from './photo-work.ts';
import { type EntryRefusal, type PhotoInput, photoSchema, type PhotoState, whyNotEnterable } from './photo.rules.ts';
import { askedFor } from './releases/release.rules.ts';
import { ReleaseAsking } from './releases/release-asking.ts';
import { ENTERED, INSERT_PHOTO } from './submission.sql.ts';

/** Refusals that concern one answer. */
const fieldOfRefusal = new Map([
  ['EMOTION_UNKNOWN', 'emotions'],
  ['LICENCE_UNKNOWN', 'licence'],
  ['MINORS_NOT_SHOWN', 'showsPeople'],
]);

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
        if (isDuplicate(error)) return refused('PHOTO_ALREADY_ENTERED');
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
    await em.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${contest.id} ${actor.personId}`]);
    const earlier = await enteredBefore(em, actor, photo.uploadId);
    if (earlier) return earlier;
    const now = this.clock.now();
    const entered = await countEntered(em, actor, contest.id);
    const why = whyNotEnterable(photo, contest, { now, entered });
    if (why) return refusalOf(why);
    const parts = await partsToChoose(em, contest.slug);
    const unchosen = faultsOfChoice(photo, parts);
    if (unchosen.length) return refusedInput(unchosen);
    const id = await insert(em, actor, photo, { contestId: contest.id, parts: chosenParts(photo, parts), now });
    if (!id) return refusedInput([{ field: 'uploadId', code: 'UPLOAD_MISSING' }]);
    await this.releases.ask(em, { photoId: id, locale: photo.locale }, askedFor(photo));
    await askForRendering(this.jobs, em, id);
    return { id, state: 'processing' };
  }
}

function refusalOf(why: EntryRefusal): Refused {
  const field = fieldOfRefusal.get(why);
  return field ? refusedInput([{ field, code: why }]) : refused(why);
}

async function enteredBefore(em: EntityManager, actor: Actor, uploadId: string): Promise<PhotoSubmitted | undefined> {
  const [photo] = await em.query<{ id: string; state: PhotoState }[]>(
    'select id, state from photo where upload_id = $1 and author_id = $2',
    [uploadId, actor.personId],
  );
  return photo;
}

async function countEntered(em: EntityManager, actor: Actor, contestId: string): Promise<number> {
  const [row] = await em.query<{ entered: number }[]>(ENTERED, [contestId, actor.personId]);
  return row?.entered ?? 0;
}

/** Undefined when the upload is not there, or not this person's. */
async function insert(
  em: EntityManager,
  actor: Actor,
  photo: PhotoInput,
  { contestId, parts, now }: { contestId: string; parts: ChosenParts; now: Date },
): Promise<string | undefined> {
  const [row] = await em.query<{ id: string }[]>(INSERT_PHOTO, [
    photo.uploadId,
    actor.personId,
    contestId,
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
  ]);
  return row?.id;
}

function isDuplicate(error: unknown): boolean {
  return (
    error instanceof QueryFailedError && (error.driverError as { constraint?: string }).constraint === 'photo_once'
  );
}
