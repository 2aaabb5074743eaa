import { Injectable } from '@nestjs/common';
import { type RoomContent, roomWords } from '@inclusive/course-content/room';
import { roomFieldState, roomReadiness } from '@inclusive/course-content/room-readiness';
import { fieldsToTranslate, sourceOf } from '@inclusive/course-content/translation-states';
import { isVariant } from '@inclusive/course-content/variant';
import type { Locale } from '@inclusive/localisation/locale';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, reach } from '../../shared/access/actor.ts';
import { draftStatements } from '../../shared/drafts/draft.sql.ts';
import { NotFound } from '../../shared/failures.ts';
import type { RoomDraftSave } from './changes.graphql.ts';
import type {
  AuthoredRoom,
  RoomAuthoring,
  RoomDecision,
  RoomDraft,
  RoomOrganisation,
  RoomRevision,
  RoomWords,
} from './making.graphql.ts';
import { AUTHORED_ROOM, AUTHORED_ROOMS, ORGANISATIONS, ROOM_CONTENT } from './making.sql.ts';

const statements = draftStatements('room');

type Head = Omit<RoomAuthoring, 'mayManage' | 'draft' | 'readiness' | 'revisions' | 'decisions'>;

interface DraftRow extends Omit<RoomDraft, 'isMine' | 'content'> {
  content: RoomContent;
  submittedById: string | null;
}

/** What those who keep rooms see; every statement holds the actor's organisations. */
@Injectable()
export class RoomMakingReader {
  constructor(private readonly database: DataSource) {}

  async rooms(actor: Actor, locale: Locale): Promise<AuthoredRoom[]> {
    return this.database.query<AuthoredRoom[]>(AUTHORED_ROOMS, [locale, ...writersReach(actor)]);
  }

  /** Organisations for which the actor may begin rooms. */
  async organisations(actor: Actor, locale: Locale): Promise<RoomOrganisation[]> {
    return this.database.query<RoomOrganisation[]>(ORGANISATIONS, [locale, ...managersReach(actor)]);
  }

  /** @throws NotFound when the actor's organisations have no such room */
  async room(actor: Actor, slug: string, locale: Locale): Promise<RoomAuthoring> {
    const head = await this.head(actor, slug, locale);
    const draft = await this.draftOf(this.database.manager, actor, head.id);
    const [everywhere, organisations] = managersReach(actor);
    return {
      ...head,
      draft,
      mayManage: everywhere || organisations.includes(head.organisationId),
      readiness: roomReadiness(draft.content as RoomContent, head.sourceLocale),
      revisions: await this.database.query<RoomRevision[]>(statements.revisions, [head.id]),
      decisions: await this.database.query<RoomDecision[]>(statements.decisions, [head.id]),
    };
  }

  /** The draft; where there is none, what is published, as version 0. */
  async draftOf(em: EntityManager, actor: Actor, roomId: string): Promise<RoomDraft> {
    const [row] = await em.query<DraftRow[]>(statements.draft, [roomId]);
    if (row) {
      const { submittedById, ...draft } = row;
      return { ...draft, isMine: submittedById === actor.personId };
    }
    const content = await publishedContent(em, roomId);
    return { version: 0, state: 'editing', isMine: false, submittedBy: null, changeNote: '', content };
  }

  /** Earlier saves of the draft, the latest first. */
  async saves(actor: Actor, slug: string): Promise<RoomDraftSave[]> {
    const { id } = await this.head(actor, slug, 'en');
    return this.database.query<RoomDraftSave[]>(statements.saves, [id]);
  }

  /** All texts in a variant, beside what they are made from. */
  async words(actor: Actor, slug: string, variant: string): Promise<RoomWords> {
    if (!isVariant(variant)) throw new NotFound('variant');
    const { id, sourceLocale } = await this.head(actor, slug, 'en');
    const content = (await this.draftOf(this.database.manager, actor, id)).content as RoomContent;
    const source = sourceOf(variant, sourceLocale);
    const fields = source ? fieldsToTranslate(roomWords(content), content, source) : roomWords(content);
    return {
      variant,
      source: source ?? null,
      fields: fields.map(({ isOptional = false, ...field }) => ({
        ...field,
        isOptional,
        source: (source && content.words[source]?.[field.name]) ?? '',
        text: content.words[variant]?.[field.name] ?? '',
        state: roomFieldState(content, field.name, variant, sourceLocale),
      })),
    };
  }

  /** @throws NotFound when the actor's organisations have no such room */
  async head(actor: Actor, slug: string, locale: Locale): Promise<Head> {
    const [row] = await this.database.query<Head[]>(AUTHORED_ROOM, [locale, ...writersReach(actor), slug]);
    if (!row) throw new NotFound('room');
    return row;
  }
}

export async function publishedContent(em: Pick<EntityManager, 'query'>, roomId: string): Promise<RoomContent> {
  const [row] = await em.query<{ content: RoomContent }[]>(ROOM_CONTENT, [roomId]);
  if (!row) throw new NotFound('room');
  return row.content;
}

/** Where the actor may write about rooms: parameters `everywhere` and `organisations` of a statement. */
export function writersReach(actor: Actor): [everywhere: boolean, organisations: string[]] {
  const { everywhere, organisations } = reach(actor, 'room.write');
  return [everywhere, organisations];
}

/** Where the actor may change facts and hours, which hold at once. */
export function managersReach(actor: Actor): [everywhere: boolean, organisations: string[]] {
  const { everywhere, organisations } = reach(actor, 'room.manage');
  return [everywhere, organisations];
}
