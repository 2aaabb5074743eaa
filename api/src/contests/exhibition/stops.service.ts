import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../shared/access/actor.ts';
import { Clock } from '../../shared/clock.ts';
import { checked } from '../../shared/input.ts';
import { type Fault, type Refused, refused, refusedInput } from '../../shared/refused.ts';
import { type ContestKept, KeptContests } from '../keeping/kept-contests.ts';
import { keepWords } from '../keeping/kept-words.ts';
import { sourceOf } from '../keeping/words.service.ts';
import type { KeepExhibitionStopInput, RemoveExhibitionStopInput } from './exhibiting.graphql.ts';
import { KEEP_STOP } from './exhibition.sql.ts';
import { type KeptStop, stopSchema } from './route.rules.ts';

/** Where the exhibition goes, each stop by itself. */
@Injectable()
export class StopsService {
  constructor(
    private readonly contests: KeptContests,
    private readonly clock: Clock,
  ) {}

  async keep(actor: Actor, input: KeepExhibitionStopInput): Promise<ContestKept | Refused> {
    const { value: stop, refused: faulty } = checked(stopSchema, input);
    if (faulty) return withoutPath(faulty);
    return this.contests.change(actor, input, async (em, contest) => {
      const source = await sourceOf(em, contest.id);
      const faults = await faultsIn(em, stop, source);
      if (faults.length) return refusedInput(faults);
      const { fromDay, toDay, room, address, lat, lon } = stop;
      const values = [contest.id, input.id ?? null, fromDay, toDay, room, address, lat, lon, this.clock.now()];
      const [kept] = await em.query<{ id: string }[]>(KEEP_STOP, values);
      if (!kept) return refused('STOP_GONE');
      await keepWords(em, kept.id, stop.words, { source, fits: input.translationsFit });
      return { change: input.id ? 'stop_changed' : 'stop_added', detail: { first: fromDay, last: toDay } };
    });
  }

  async remove(actor: Actor, input: RemoveExhibitionStopInput): Promise<ContestKept | Refused> {
    return this.contests.change(actor, input, async (em, contest) => {
      const [[gone]] = await em.query<[{ id: string; days: Record<'first' | 'last', string> }[], number]>(
        `delete from exhibition_stop where id = $1 and contest_id = $2
         returning id, jsonb_build_object('first', from_day, 'last', to_day) as days`,
        [input.id, contest.id],
      );
      if (!gone) return refused('STOP_GONE');
      await em.query('delete from translation where owner_id = $1', [gone.id]);
      return { change: 'stop_removed', detail: gone.days };
    });
  }
}

/** Faults of words name the field of the form: `name.lv`. */
function withoutPath({ faults }: Refused): Refused {
  return refusedInput(faults.map(({ field, code }) => ({ field: field.replace(/^words\./, ''), code })));
}

/** A room has a name of its own; any other place needs one in the language that others are translated from. */
async function faultsIn(em: EntityManager, { room, words }: KeptStop, source: 'lv' | 'lt' | 'en'): Promise<Fault[]> {
  if (!room) return words[source].name ? [] : [{ field: `name.${source}`, code: 'REQUIRED' }];
  const [known] = await em.query<object[]>(`select from room where slug = $1 and status <> 'draft'`, [room]);
  return known ? [] : [{ field: 'room', code: 'REQUIRED_CHOICE' }];
}
