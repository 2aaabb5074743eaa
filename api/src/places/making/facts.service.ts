import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { Actor } from '../../shared/access/actor.ts';
import { Audit } from '../../shared/audit/audit.ts';
import { NotFound } from '../../shared/failures.ts';
import { checked } from '../../shared/input.ts';
import { type Refused, refusedInput } from '../../shared/refused.ts';
import { SearchRefresh } from '../../shared/search/search-refresh.ts';
import { slugsFrom } from '../../shared/slug.rules.ts';
import type { CreateRoomInput, RoomFactsInput, RoomRef } from './changes.graphql.ts';
import { emptyRoom } from './content.rules.ts';
import { factsSchema, newRoomSchema } from './facts.rules.ts';
import { managersReach } from './making.reader.ts';
import { RoomMakingService } from './making.service.ts';
import { CHANGE_FACTS, INSERT_DIARY, INSERT_ROOM } from './making.sql.ts';

type Facts = z.output<typeof factsSchema>;

/** New rooms, and the facts about rooms that hold as soon as a coordinator enters them. */
@Injectable()
export class RoomFactsService {
  constructor(
    private readonly database: DataSource,
    private readonly making: RoomMakingService,
    private readonly search: SearchRefresh,
    private readonly audit: Audit,
  ) {}

  /** The room is seen by nobody else until its words are published. */
  async create(actor: Actor, input: CreateRoomInput): Promise<RoomRef | Refused> {
    const { value, refused: faulty } = checked(newRoomSchema, input);
    if (faulty) return faulty;
    const [everywhere, organisations] = managersReach(actor);
    if (!everywhere && !organisations.includes(value.organisationId)) throw new NotFound('organisation');
    return this.database.transaction(async (em) => {
      for (const slug of value.slug ? [value.slug] : slugsFrom(value.name, 'room')) {
        const values = [slug, value.organisationId, value.address, value.lat, value.lon];
        const [row] = await em.query<(RoomRef & { sourceLocale: Locale })[]>(INSERT_ROOM, values);
        if (!row) continue;
        await em.query(INSERT_DIARY, [row.id]);
        await this.making.begin(em, actor, row.id, emptyRoom(row.sourceLocale, value.name));
        const subject = { organisationId: value.organisationId, id: row.id };
        await this.audit.note(em, actor, 'room.created', subject, { slug });
        return { id: row.id, slug };
      }
      return refusedInput([{ field: 'slug', code: 'TAKEN' }]);
    });
  }

  async change(actor: Actor, input: RoomFactsInput): Promise<RoomRef | Refused> {
    const { value, refused: faulty } = checked(factsSchema, input);
    if (faulty) return faulty;
    return this.database.transaction(async (em) => {
      const room = await managedRoom(em, actor, value.room);
      await em.query(CHANGE_FACTS, [room.id, ...columnsOf(value)]);
      await em.query(`update resource set languages = $2 where room_id = $1 and kind = 'room'`, [
        room.id,
        value.languages,
      ]);
      await this.search.ask(em, 'room', room.id);
      const subject = { organisationId: room.organisationId, id: room.id };
      await this.audit.note(em, actor, 'room.facts_changed', subject, { slug: room.slug });
      return { id: room.id, slug: room.slug };
    });
  }
}

function columnsOf(facts: Facts): unknown[] {
  const { address, lat, lon, hasExactPosition, phone, email, features, languages, isOpen, isConfirmed } = facts;
  const status = isOpen ? 'open' : 'planned';
  return [address, lat, lon, hasExactPosition, phone, email, features, languages, status, !isConfirmed];
}

export interface ManagedRoom extends RoomRef {
  organisationId: string;
  country: 'LV' | 'LT';
  zone: string;
}

/** @throws NotFound when the actor coordinates no organisation that has such a room */
export async function managedRoom(em: EntityManager, actor: Actor, slug: string): Promise<ManagedRoom> {
  const [room] = await em.query<ManagedRoom[]>(MANAGED, [slug, ...managersReach(actor)]);
  if (!room) throw new NotFound('room');
  return room;
}

/** $1 slug, $2 everywhere, $3 organisations */
const MANAGED = `
  select id, slug, organisation_id as "organisationId", country, zone from room
  where slug = $1 and ($2 or organisation_id = any($3)) for no key update`;
