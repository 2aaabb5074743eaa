import type { EntityManager } from 'typeorm';
import { isPublic } from '../gallery/gallery.sql.ts';
import type { Protocol } from './protocol.ts';
import { type JuryPrize, juryPrizesOf } from './prizes.ts';

export const leavings = ['withdrawn', 'disqualified', 'consent'] as const;
export type Leaving = (typeof leavings)[number];

export interface LeftPhoto {
  number: number;
  why: Leaving;
  /** Null where no moment was kept. */
  at: string | null;
}

/** What has happened to the finalists since the result was committed; the minutes themselves never change. */
export interface Addendum {
  left: LeftPhoto[];
  /** As they are awarded now; null while they are what the minutes say. */
  prizes: JuryPrize[] | null;
}

export async function addendumOf(
  em: Pick<EntityManager, 'query'>,
  contest: { id: string; hasOnePrizeEach: boolean },
  { places, finalists, prizes }: Protocol,
): Promise<Addendum> {
  const left = await em.query<LeftPhoto[]>(LEFT, [contest.id, finalists]);
  const now = left.length ? await juryPrizesOf(em, contest, places) : [];
  const hasChanged = left.length > 0 && winnersIn(now) !== winnersIn(prizes ?? []);
  return { left, prizes: hasChanged ? now : null };
}

function winnersIn(prizes: readonly JuryPrize[]): string {
  return JSON.stringify(prizes.map(({ winners }) => winners.map(({ number, rank }) => [number, rank])));
}

/** $1 contest, $2 numbers */
const LEFT = `
  select n.number, case when p.state in ('withdrawn', 'disqualified') then p.state else 'consent' end as why,
    coalesce(p.withdrawn_at, p.disqualified_at) as at
  from jury_photo n join photo p on p.id = n.photo_id
  where n.contest_id = $1 and n.number = any($2) and not ${isPublic('p')} order by n.number`;
