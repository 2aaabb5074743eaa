import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../shared/access/actor.ts';
import { isRefused, type Refused } from '../../shared/refused.ts';

/** What the rules of a contest do not allow as it stands by now: an organiser has changed it, say. */
export class NotTold extends Error {}

/** Who acts in a story. */
@Injectable()
export class ExampleCast {
  constructor(private readonly database: DataSource) {}

  /** @throws NotTold for somebody who is gone */
  async actor(email: string): Promise<Actor> {
    const [actor] = await this.database.query<Actor[]>(ACTOR, [email]);
    if (!actor) throw new NotTold(`there is no ${email}`);
    return actor;
  }
}

/** @throws NotTold */
export async function done<T extends object>(act: Promise<T | Refused>): Promise<T> {
  const answer = await act;
  if (!isRefused(answer)) return answer;
  throw new NotTold(`${answer.code} ${answer.faults.map(({ field, code }) => `${field}: ${code}`).join(', ')}`.trim());
}

/** $1 e-mail address */
const ACTOR = `
  select u.id as "personId", u.name, u.email, u.locale, u.is_administrator as "isAdministrator",
    (select coalesce(jsonb_agg(jsonb_build_object('organisationId', m.organisation_id, 'roles', m.roles)), '[]')
      from membership m where m.person_id = u.id) as memberships
  from auth."user" u where u.email = $1`;
