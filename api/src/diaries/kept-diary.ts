import type { EntityManager } from 'typeorm';
import { type Actor, reach } from '../shared/access/actor.ts';
import { NotFound } from '../shared/failures.ts';

/** A diary that the actor may keep: their own, or one of an organisation that they coordinate. */
export interface KeptDiary {
  id: string;
  kind: 'person' | 'room' | 'interpreter' | 'space';
  organisationId: string;
  roomId: string | null;
  zone: string;
  isOwn: boolean;
  version: number;
}

/** Over `resource`. $1 everywhere, $2 organisations all of whose diaries are kept, $3 those of one's own, $4 the person */
export const IS_KEPT = `
  ($1 or resource.organisation_id = any($2)
    or (resource.person_id = $4 and resource.organisation_id = any($3)))`;

export function keptBy(actor: Actor): [boolean, string[], string[], string] {
  const { everywhere, organisations } = reach(actor, 'diary.keepAll');
  return [everywhere, organisations, reach(actor, 'diary.keep').organisations, actor.personId];
}

const KEPT = `
  select id, kind, organisation_id as "organisationId", room_id as "roomId", zone, version,
    coalesce(person_id = $4, false) as "isOwn"
  from resource where id = $5 and ${IS_KEPT}`;

/** @throws NotFound for a diary that is not the actor's to keep */
export async function keptDiary(em: Pick<EntityManager, 'query'>, actor: Actor, id: string): Promise<KeptDiary> {
  const [diary] = await em.query<KeptDiary[]>(KEPT, [...keptBy(actor), id]);
  if (!diary) throw new NotFound('diary');
  return diary;
}

/**
 * A diary that is about to be changed, one after another; bookings need not wait.
 * @throws NotFound as above
 */
export async function lockedDiary(em: EntityManager, actor: Actor, id: string): Promise<KeptDiary> {
  await em.query('select from resource where id = $1 for no key update', [id]);
  return keptDiary(em, actor, id);
}

/** Whether the actor coordinates the organisation of a diary. */
export function manages(actor: Actor, { organisationId }: KeptDiary): boolean {
  const { everywhere, organisations } = reach(actor, 'diary.keepAll');
  return everywhere || organisations.includes(organisationId);
}
