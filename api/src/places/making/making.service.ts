import { Injectable } from '@nestjs/common';
import type { RoomContent } from '@inclusive/course-content/room';
import { sourceOf, type Translation, withBasis, withTranslations } from '@inclusive/course-content/translation-states';
import { isVariant, type Variant } from '@inclusive/course-content/variant';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { draftStatements } from '../../shared/drafts/draft.sql.ts';
import { NotFound } from '../../shared/failures.ts';
import { checked } from '../../shared/input.ts';
import { type Refused, refused } from '../../shared/refused.ts';
import type { RoomConflict, RoomRef, RoomWordInput, SaveRoomInput, SaveRoomWordsInput } from './changes.graphql.ts';
import { contentSchema } from './content.rules.ts';
import type { RoomDraftHead } from './making.graphql.ts';
import { publishedContent, RoomMakingReader, writersReach } from './making.reader.ts';
import { DRAFT_TO_CHANGE, type LockedRoom, ROOM_TO_CHANGE, START } from './making.sql.ts';

type Saved = RoomDraftHead | RoomConflict | Refused;

const statements = draftStatements('room');

/** Drafts of what is told of rooms; the first save begins one. */
@Injectable()
export class RoomMakingService {
  constructor(
    private readonly database: DataSource,
    private readonly reader: RoomMakingReader,
    private readonly clock: Clock,
  ) {}

  /** Takes the content in if nobody has saved since the version that it was made from. */
  async save(actor: Actor, { room, expectedVersion, content }: SaveRoomInput): Promise<Saved> {
    return this.changing(actor, room, expectedVersion, () => ({ content }));
  }

  /** Takes in words of one variant; those that somebody has read beside their source count as reviewed. */
  async saveWords(actor: Actor, { room, variant, expectedVersion, words }: SaveRoomWordsInput): Promise<Saved> {
    if (!isVariant(variant)) throw new NotFound('variant');
    return this.changing(actor, room, expectedVersion, (before) => {
      const content = withWords(before, variant, words);
      return { content, basis: content.basis };
    });
  }

  /** Takes in texts that a translator sent back, each as sure as the file says. */
  async saveTranslations(
    actor: Actor,
    slug: string,
    { variant, expectedVersion, words }: { variant: string; expectedVersion: number; words: readonly Translation[] },
  ): Promise<Saved> {
    return this.changing(actor, slug, expectedVersion, ({ content, sourceLocale }) => {
      const source = isVariant(variant) ? sourceOf(variant, sourceLocale) : undefined;
      if (!isVariant(variant) || !source) throw new NotFound('variant');
      const translated = withTranslations(content, variant, source, words);
      return { content: translated, basis: translated.basis };
    });
  }

  /** Puts an earlier save in the place of what stands there; that one stays in the history too. */
  async restore(actor: Actor, slug: string, saveId: string): Promise<Saved> {
    return this.database.transaction(async (em) => {
      const before = await lockedRoom(em, actor, slug);
      if (before.state === 'submitted') return refused('UNDER_REVIEW');
      if (!before.version) return refused('NO_DRAFT');
      const [save] = await em.query<{ content: RoomContent }[]>(statements.earlier, [saveId, before.id]);
      if (!save) throw new NotFound('save');
      return this.put(em, actor, before, withBasis(save.content, save.content, before.sourceLocale));
    });
  }

  async discard(actor: Actor, slug: string): Promise<RoomRef | Refused> {
    return this.database.transaction(async (em) => {
      const { id, state, version } = await lockedRoom(em, actor, slug);
      if (state === 'submitted') return refused('UNDER_REVIEW');
      if (!version) return refused('NO_DRAFT');
      await em.query(statements.discard, [id]);
      await em.query(`delete from room where id = $1 and status = 'draft'`, [id]);
      return { id, slug };
    });
  }

  /** Begins the draft of a new room. */
  async begin(em: EntityManager, actor: Actor, roomId: string, content: RoomContent): Promise<void> {
    const values = [JSON.stringify(content), actor.personId, this.clock.now()];
    await em.query(START, [roomId, ...values]);
    await em.query(statements.noteSave, [roomId, 1, ...values]);
  }

  private changing(
    actor: Actor,
    slug: string,
    expected: number,
    change: (before: LockedRoom) => { content: unknown; basis?: RoomContent['basis'] },
  ): Promise<Saved> {
    return this.database.transaction(async (em) => {
      const before = await lockedRoom(em, actor, slug);
      if (before.state === 'submitted') return refused('UNDER_REVIEW');
      if (before.version !== expected) return { current: await this.reader.draftOf(em, actor, before.id) };
      const { content, basis } = change(before);
      const { value, refused: faulty } = checked(contentSchema, content);
      if (faulty) return faulty;
      const known = basis ? { ...before.content, basis } : before.content;
      return this.put(em, actor, before, withBasis(known, value, before.sourceLocale));
    });
  }

  private async put(em: EntityManager, actor: Actor, before: LockedRoom, content: RoomContent): Promise<Saved> {
    const values = [JSON.stringify(content), actor.personId, this.clock.now()];
    if (!before.version) {
      await this.begin(em, actor, before.id, content);
      return { version: 1 };
    }
    const [rows] = await em.query<[{ version: number }[], number]>(statements.update, [
      before.id,
      before.version,
      ...values,
    ]);
    const version = rows[0]?.version ?? before.version;
    await em.query(statements.noteSave, [before.id, version, ...values]);
    return { version };
  }
}

/** @throws NotFound when the actor's organisations have no such room */
export async function lockedRoom(em: EntityManager, actor: Actor, slug: string): Promise<LockedRoom> {
  const [room] = await em.query<LockedRoom[]>(ROOM_TO_CHANGE, [slug, ...writersReach(actor)]);
  if (!room) throw new NotFound('room');
  const [draft] = await em.query<LockedRoom[]>(DRAFT_TO_CHANGE, [room.id]);
  if (draft) return { ...room, ...draft };
  const content = await publishedContent(em, room.id);
  return { ...room, version: 0, state: 'editing', content, changeNote: '', submittedBy: null };
}

function withWords({ content, sourceLocale }: LockedRoom, variant: Variant, words: readonly RoomWordInput[]) {
  const source = sourceOf(variant, sourceLocale);
  if (!source) {
    const own = Object.fromEntries(words.map(({ name, text }) => [name, text]));
    return { ...content, words: { ...content.words, [variant]: { ...content.words[variant], ...own } } };
  }
  const changed = words.filter(({ name, text, isReviewed }) => isReviewed || text !== content.words[variant]?.[name]);
  const made = changed.map(({ name, text, isReviewed }) => ({
    ...{ name, text },
    state: isReviewed ? ('reviewed' as const) : ('translated' as const),
  }));
  return withTranslations(content, variant, source, made);
}
