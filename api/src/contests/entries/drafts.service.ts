import { Injectable } from '@nestjs/common';
import { locales } from '@inclusive/localisation/locale';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Actor } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { checked } from '../../shared/input.ts';
import { Jobs } from '../../shared/jobs/jobs.ts';
import { type Refused, refused, refusedInput } from '../../shared/refused.ts';
import { Seal } from '../../shared/secrets/seal.ts';
import { termsOf } from '../contest-terms.ts';
import { askForClearing, askForRendering } from '../photo-work.ts';
import { type PhotoState, whyNotOpen } from '../photo.rules.ts';
import { type Answer, answersSchema, DRAFT_LIMITS, isSame } from './draft.rules.ts';
import type { DraftKept, KeepDraftInput } from './drafts.graphql.ts';
import {
  BY_UPLOAD,
  COUNT_DRAFTS,
  DELETE_DRAFTS,
  DELETE_UNSENT,
  INSERT_DRAFT,
  INSERT_WORDS,
  KEEP_WORDS,
} from './drafts.sql.ts';

export interface OwnPhoto {
  id: string;
  state: PhotoState;
  fault: string | null;
  contestId: string;
  longestSide: number | null;
  draftVersion: number | null;
  sealed: string | null;
}

const draftSchema = z.object({
  contest: z.string(),
  uploadId: z.uuid('UPLOAD_MISSING'),
  locale: z.enum(locales),
  version: z.number().int(),
  answers: answersSchema,
});

type Draft = z.output<typeof draftSchema>;

/** Photos that are not sent, with whatever has been typed so far. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly database: DataSource,
    private readonly jobs: Jobs,
    private readonly seal: Seal,
    private readonly clock: Clock,
  ) {}

  /** The same again, after a lost answer say, changes nothing. */
  async keep(actor: Actor, input: KeepDraftInput): Promise<DraftKept | Refused> {
    const { value, refused: faulty } = checked(draftSchema, input);
    if (faulty) return faulty;
    return this.database.transaction(async (em) => {
      const contest = await termsOf(em, value.contest);
      await oneAtATime(em, actor, contest.id);
      const why = whyNotOpen(contest, this.clock.now());
      if (why) return refused(why);
      const photo = await ownPhoto(em, actor, value.uploadId);
      return photo ? this.keepAgain(em, photo, value) : this.begin(em, actor, { ...value, contestId: contest.id });
    });
  }

  open(sealed: string): Answer[] {
    return JSON.parse(this.seal.open(sealed)) as Answer[];
  }

  /** Deletes a draft, or without an id those whose authors are gone. Nothing of it is left. */
  async forget(em: EntityManager, photoId: string | null): Promise<void> {
    const [gone] = await em.query<[Forgotten[], number]>(DELETE_DRAFTS, [photoId]);
    await this.clear(em, gone);
  }

  /** Drafts that were never sent to a contest that has closed. */
  async sweep(): Promise<void> {
    await this.database.transaction(async (em) => {
      const [gone] = await em.query<[Forgotten[], number]>(DELETE_UNSENT, [this.clock.now()]);
      await this.clear(em, gone);
    });
  }

  private async begin(
    em: EntityManager,
    actor: Actor,
    { contestId, uploadId, answers, locale }: Draft & { contestId: string },
  ): Promise<DraftKept | Refused> {
    const [row] = await em.query<{ drafts: number }[]>(COUNT_DRAFTS, [contestId, actor.personId]);
    if ((row?.drafts ?? 0) >= DRAFT_LIMITS.ofOnePerson) return refused('TOO_MANY_DRAFTS');
    const values = [uploadId, actor.personId, contestId, locale, this.clock.now()];
    const [draft] = await em.query<{ id: string }[]>(INSERT_DRAFT, values);
    if (!draft) return refusedInput([{ field: 'uploadId', code: 'UPLOAD_MISSING' }]);
    await askForRendering(this.jobs, em, draft.id);
    return this.write(em, INSERT_WORDS, draft.id, answers);
  }

  private async keepAgain(
    em: EntityManager,
    photo: OwnPhoto,
    { version, answers }: Draft,
  ): Promise<DraftKept | Refused> {
    const { id, draftVersion, sealed } = photo;
    if (photo.state !== 'draft' || sealed === null || draftVersion === null) return refused('PHOTO_SENT');
    if (isSame(this.open(sealed), answers)) return { id, version: draftVersion };
    if (version !== draftVersion) return refused('CHANGED_ELSEWHERE');
    return this.write(em, KEEP_WORDS, id, answers);
  }

  private async write(em: EntityManager, sql: string, id: string, answers: readonly Answer[]): Promise<DraftKept> {
    const values = [id, this.seal.seal(JSON.stringify(answers)), this.clock.now()];
    const answer = await em.query<{ version: number }[] | [{ version: number }[], number]>(sql, values);
    const [row] = answer.flat() as { version: number }[];
    return { id, version: row?.version ?? 1 };
  }

  private async clear(em: EntityManager, gone: readonly Forgotten[]): Promise<void> {
    for (const { id, uploadId } of gone)
      await askForClearing(this.jobs, em, { photoId: id, uploadId, names: [], keepsPrivate: false });
  }
}

interface Forgotten {
  id: string;
  uploadId: string;
}

/** Of two tabs that send or keep at once, one comes after the other. */
export async function oneAtATime(em: EntityManager, actor: Actor, contestId: string): Promise<void> {
  await em.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${contestId} ${actor.personId}`]);
}

export async function ownPhoto(em: EntityManager, actor: Actor, uploadId: string): Promise<OwnPhoto | undefined> {
  const [photo] = await em.query<OwnPhoto[]>(BY_UPLOAD, [uploadId, actor.personId]);
  return photo;
}
