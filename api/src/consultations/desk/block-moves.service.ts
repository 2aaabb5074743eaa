import { Injectable } from '@nestjs/common';
import { wallTime } from '@inclusive/calendar/zones';
import type { Locale } from '@inclusive/localisation/locale';
import type { Actor } from '../../shared/access/actor.ts';
import { isRefused } from '../../shared/refused.ts';
import { FreeTimesReader } from '../free-times.reader.ts';
import type { FreeTime } from '../offers.graphql.ts';
import type { VisitMove, VisitMoveInput, VisitsMoved } from './blocks.graphql.ts';
import { proposalsOf } from './blocks.rules.ts';
import { Blocks, type KnownBlock, type StandingVisit } from './blocks.service.ts';
import { VisitsReader } from './visits.reader.ts';
import { VisitsService } from './visits.service.ts';

const ZONE = 'Europe/Riga';

/** Moves the visits that stand in a block: proposals for all, then each for itself. */
@Injectable()
export class BlockMoves {
  constructor(
    private readonly blocks: Blocks,
    private readonly visits: VisitsReader,
    private readonly deeds: VisitsService,
    private readonly times: FreeTimesReader,
  ) {}

  async plan(actor: Actor, blockId: string, locale: Locale): Promise<VisitMove[]> {
    const block = await this.blocks.find(actor, blockId, locale);
    const standing = await this.blocks.standing(blockId);
    const times = await Promise.all(standing.map((visit) => this.timesFor(visit, block)));
    const proposals = proposalsOf(
      standing.map((visit, n) => ({ ...visit, times: times[n]?.map(({ startsAt }) => startsAt) ?? [] })),
    );
    return Promise.all(
      standing.map(async ({ id }, n) => ({
        visit: await this.visits.visit(actor, id, locale),
        proposed: proposals.get(id) ?? null,
        times: times[n] ?? [],
      })),
    );
  }

  /** In the order in which they come; one that cannot be moved hinders no other. */
  async move(actor: Actor, blockId: string, moves: readonly VisitMoveInput[], locale: Locale): Promise<VisitsMoved> {
    const { resourceId } = await this.blocks.find(actor, blockId, locale);
    const standing = new Map((await this.blocks.standing(blockId)).map((visit) => [visit.id, visit]));
    const failed: VisitsMoved['failed'] = [];
    let count = 0;
    for (const { visitId, startsAt } of moves) {
      const visit = standing.get(visitId);
      if (!visit) continue;
      const without = visit.hasOthers ? resourceId : undefined;
      const moved = await this.deeds.shift(actor, { id: visitId, startsAt, without });
      if (isRefused(moved)) failed.push({ visitId, code: moved.code });
      else count += 1;
    }
    return { moved: count, failed };
  }

  /** Its own time is one only where somebody else can receive the visitor. */
  private async timesFor(visit: StandingVisit, { resourceId, span }: KnownBlock): Promise<FreeTime[]> {
    const { day } = wallTime(new Date(visit.startsAt), ZONE);
    const times = await this.times.without({ ...visit, day }, { id: resourceId, span });
    return times.filter(({ startsAt }) => visit.hasOthers || Date.parse(startsAt) !== Date.parse(visit.startsAt));
  }
}
