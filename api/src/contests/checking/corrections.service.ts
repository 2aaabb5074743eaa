import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { NotFound } from '../../shared/failures.ts';
import { checked } from '../../shared/input.ts';
import { type Refused, refused, refusedInput } from '../../shared/refused.ts';
import type { PhotoDecided } from './moderation.graphql.ts';
import type { PhotoState } from '../photo.rules.ts';
import { CheckedEntries } from './checked-entries.ts';
import type { AnswerCorrectionInput, AskedCorrection } from './corrections.graphql.ts';
import { answerSchema, whyNotAnswerable } from './corrections.rules.ts';
import { ASKED_CORRECTION, CLOSE_ANSWERED, HOLD_OWN, OWN_ENTRY, REWORD } from './corrections.sql.ts';

interface Words {
  title: string;
  altText: string;
  story: string | null;
  credit: string | null;
  place: string | null;
}

const fields = ['title', 'altText', 'story', 'credit', 'place'] as const satisfies readonly (keyof Words)[];

interface OwnEntry {
  id: string;
  state: PhotoState;
  isOverdue: boolean;
  words: Words | null;
}

/** What authors answer who were asked to change or to explain something. */
@Injectable()
export class CorrectionsService {
  constructor(
    private readonly database: DataSource,
    private readonly entries: CheckedEntries,
    private readonly clock: Clock,
  ) {}

  /** Undefined where nothing is asked, or not of this person. */
  async find(actor: Actor, photoId: string, locale: Locale): Promise<AskedCorrection | undefined> {
    const values = [photoId, actor.personId, locale, this.clock.now()];
    const [asked] = await this.database.query<AskedCorrection[]>(ASKED_CORRECTION, values);
    return asked;
  }

  /** @throws NotFound when it is not the actor's photo */
  async answer(actor: Actor, input: AnswerCorrectionInput): Promise<PhotoDecided | Refused> {
    const { value, refused: faulty } = checked(answerSchema, input);
    if (faulty) return faulty;
    const { photoId, answer, ...words } = value;
    return this.database.transaction(async (em) => {
      const now = this.clock.now();
      const photo = await ownEntry(em, actor, photoId, now);
      const why = whyNotAnswerable(photo);
      if (why) return refused(why);
      if (!answer && !isReworded(photo, words)) return refusedInput([{ field: 'answer', code: 'REQUIRED' }]);
      await em.query(REWORD, [photoId, ...fields.map((field) => words[field])]);
      await em.query(CLOSE_ANSWERED, [photoId, answer, now]);
      await this.entries.note(em, undefined, photoId, 'photo.correction_answered');
      return { id: photoId, state: 'waiting' };
    });
  }
}

async function ownEntry(em: EntityManager, actor: Actor, photoId: string, now: Date): Promise<OwnEntry> {
  await em.query(HOLD_OWN, [photoId, actor.personId]);
  const [photo] = await em.query<OwnEntry[]>(OWN_ENTRY, [photoId, now, actor.personId]);
  if (!photo) throw new NotFound('photo');
  return photo;
}

/** Against how the entry read when its author was asked: they may have changed it elsewhere since. */
function isReworded({ words: before }: OwnEntry, words: Words): boolean {
  return fields.some((field) => (before?.[field] ?? null) !== words[field]);
}
