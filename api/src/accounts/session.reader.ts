import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor, ActorSource } from '../shared/access/actor.ts';
import { Clock } from '../shared/clock.ts';
import { Config } from '../shared/config.ts';
import { Prepared } from '../shared/database/prepared.ts';
import { sessionCookieName, sessionTokenOf } from './session-cookie.ts';

const SEEN_EVERY_MS = 3_600_000;

type SessionRow = Actor & { seenAt: string };

/** Finds the person whose session a request carries, with memberships, in one statement. */
@Injectable()
export class SessionReader implements ActorSource {
  private readonly cookieName: string;

  constructor(
    private readonly database: Prepared,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {
    this.cookieName = sessionCookieName(config.publicUrl);
  }

  tokenOf(request: FastifyRequest): string | undefined {
    return sessionTokenOf(request.headers.cookie, this.cookieName, this.config.secret);
  }

  async actorOf(request: FastifyRequest): Promise<Actor | undefined> {
    const token = this.tokenOf(request);
    if (!token) return undefined;
    const now = this.clock.now();
    const [row] = await this.database.query<SessionRow[]>(ACTOR, [token, now]);
    if (!row) return undefined;
    const { seenAt, ...actor } = row;
    if (now.getTime() - Date.parse(seenAt) > SEEN_EVERY_MS) await this.noteSeen(token, now);
    return actor;
  }

  private async noteSeen(token: string, now: Date): Promise<void> {
    await this.database.query('update auth.session set updated_at = $2 where token = $1', [token, now]);
  }
}

const ACTOR = `
  select u.id as "personId", u.name, u.email, u.locale, u.is_administrator as "isAdministrator",
    s.updated_at as "seenAt",
    (
      select coalesce(
        jsonb_agg(jsonb_build_object('organisationId', m.organisation_id, 'roles', m.roles) order by m.created_at), '[]')
      from membership m where m.person_id = u.id
    ) as memberships
  from auth.session s join auth."user" u on u.id = s.user_id
  where s.token = $1 and s.expires_at > $2`;
