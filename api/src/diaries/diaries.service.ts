import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Locale } from '@inclusive/localisation/locale';
import { type Actor, reach } from '../shared/access/actor.ts';
import { Audit } from '../shared/audit/audit.ts';
import { NotFound } from '../shared/failures.ts';
import { checked } from '../shared/input.ts';
import { refused, type Refused, refusedInput } from '../shared/refused.ts';
import { slugsFrom } from '../shared/slug.rules.ts';
import type { EnterDiaryInput, SaveDiaryInput } from './diaries.graphql.ts';
import { diarySchema, newDiarySchema } from './diaries.rules.ts';
import { type KeptDiary, lockedDiary, manages } from './kept-diary.ts';
import { keepWords } from './kept-words.ts';
import type { DiaryRef } from './opening.graphql.ts';

interface Home {
  organisationId: string;
  roomId: string;
  locale: Locale;
}

/** Diaries of people, interpreters and spaces: entered, linked to accounts and closed by coordinators. */
@Injectable()
export class DiariesService {
  constructor(
    private readonly database: DataSource,
    private readonly audit: Audit,
  ) {}

  /** @throws NotFound for a room of an organisation that the actor does not coordinate */
  async enter(actor: Actor, input: EnterDiaryInput): Promise<DiaryRef | Refused> {
    const { value, refused: faulty } = checked(newDiarySchema, input);
    if (faulty) return faulty;
    const { everywhere, organisations } = reach(actor, 'diary.keepAll');
    const asked = [everywhere, organisations, value.organisationId, value.roomId];
    return this.database.transaction(async (em) => {
      const [home] = await em.query<Home[]>(HOME, asked);
      if (!home) throw new NotFound('room');
      const id = await insert(em, value.kind, value.name, home);
      await keepWords(em, id, { locale: home.locale, fields: { name: value.name } });
      await this.note(em, actor, 'created', { id, organisationId: home.organisationId });
      return { id };
    });
  }

  /**
   * Words, languages and video link are also kept by the person of the diary; account, place and end by coordinators.
   * @throws NotFound for a diary that is not the actor's to keep, and for that of a room
   */
  async save(actor: Actor, { id, expectedVersion, ...input }: SaveDiaryInput): Promise<DiaryRef | Refused> {
    const { value, refused: faulty } = checked(diarySchema, input);
    if (faulty) return faulty;
    if (!value.words.some(({ name }) => name)) return refusedInput([{ field: 'name', code: 'REQUIRED' }]);
    return this.database.transaction(async (em) => {
      const diary = await lockedDiary(em, actor, id);
      if (diary.kind === 'room') throw new NotFound('diary');
      if (diary.version !== (expectedVersion ?? diary.version)) return refused('CHANGED_MEANWHILE');
      const isManaged = manages(actor, diary);
      const no = isManaged ? await keepPlace(em, diary, value) : undefined;
      if (no) return no;
      const { languages, videoUrl, words } = value;
      await em.query(SAVE, [id, languages, videoUrl ?? null]);
      for (const { locale, ...fields } of words) await keepWords(em, id, { locale, fields });
      await this.note(em, actor, isManaged && value.isActive === false ? 'closed' : 'changed', diary);
      return { id };
    });
  }

  private note(em: EntityManager, actor: Actor, what: string, diary: Pick<KeptDiary, 'id' | 'organisationId'>) {
    return this.audit.note(em, actor, `diary.${what}`, diary);
  }
}

async function insert(em: EntityManager, kind: string, name: string, { organisationId, roomId }: Home) {
  for (const slug of slugsFrom(name, kind)) {
    const [made] = await em.query<{ id: string }[]>(INSERT, [slug, kind, organisationId, roomId]);
    if (made) return made.id;
  }
  throw new Error(`a hundred diaries are called ${name}`);
}

type Place = Pick<SaveDiaryInput, 'personId' | 'withinId' | 'isActive'>;

/** Whose it is, where it lies and whether it is kept at all. */
async function keepPlace(
  em: EntityManager,
  { id, kind, organisationId }: KeptDiary,
  { personId, withinId, isActive }: Place,
): Promise<Refused | undefined> {
  if (personId && !(await em.query<unknown[]>(IS_MEMBER, [personId, organisationId])).length)
    return refusedInput([{ field: 'personId', code: 'INVALID' }]);
  if (withinId && !(await em.query<unknown[]>(CAN_HOLD, [withinId, organisationId, id])).length)
    return refusedInput([{ field: 'withinId', code: 'INVALID' }]);
  if (isActive === false && (await em.query<unknown[]>(IS_NEEDED, [id])).length) return refused('DIARY_NEEDED');
  const isSpace = kind === 'space';
  await em.query(KEEP_PLACE, [
    id,
    isSpace ? null : (personId ?? null),
    isSpace ? (withinId ?? null) : null,
    isActive ?? null,
  ]);
  return undefined;
}

/** $1 everywhere, $2 organisations, $3 organisation, $4 room; people of one organisation may work in rooms of another */
const HOME = `
  select o.id as "organisationId", room.id as "roomId", o.source_locale as locale
  from organisation o, room
  where o.id = $3 and room.id = $4 and ($1 or o.id = any($2))`;

/** $1 slug, $2 kind, $3 organisation, $4 room. A space lies in the whole room until it is said to lie in another. */
const INSERT = `
  insert into resource (slug, kind, organisation_id, room_id, zone, within_id)
  select $1, $2, $3, room.id, room.zone,
    case when $2 = 'space' then (select id from resource whole where whole.room_id = room.id and whole.kind = 'room') end
  from room where room.id = $4
  on conflict (slug) do nothing
  returning id`;

/** $1 diary, $2 languages, $3 where one is met by video, of people */
const SAVE = `
  update resource set languages = $2, video_url = case when kind = 'person' then $3::text end, version = version + 1
  where id = $1`;

/** $1 diary, $2 account, $3 space around, $4 whether it is kept, where that is said */
const KEEP_PLACE = `
  update resource set person_id = $2, is_active = coalesce($4, is_active),
    within_id = case when kind = 'space' then coalesce($3::uuid, within_id) end
  where id = $1`;

/** $1 account, $2 organisation */
const IS_MEMBER = `
  select from membership where person_id = $1 and organisation_id = $2 and roles && array['consultant', 'coordinator']`;

/** $1 space around, $2 organisation, $3 diary; nothing lies within itself */
const CAN_HOLD = `
  select from resource where id = $1 and organisation_id = $2 and kind in ('room', 'space') and id <> $3
    and not $3::uuid = any(above)`;

/** $1 diary */
const IS_NEEDED = `
  select from offer_resource join offer on offer.id = offer_id join service on service.id = service_id
  where resource_id = $1 and offer.is_active and service.is_active limit 1`;
