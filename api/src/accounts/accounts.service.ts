import { Injectable } from '@nestjs/common';
import { locales } from '@inclusive/localisation/locale';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import type { Actor } from '../shared/access/actor.ts';
import { checked } from '../shared/input.ts';
import { type Refused, refused } from '../shared/refused.ts';
import type { Me, SessionEnded, UpdateProfileInput } from './accounts.graphql.ts';

const profile = z.object({ name: z.string().trim().min(1).max(120), locale: z.enum(locales) });

@Injectable()
export class AccountsService {
  constructor(private readonly database: DataSource) {}

  async updateProfile(actor: Actor, input: UpdateProfileInput): Promise<Me | Refused> {
    const { value, refused } = checked(profile, input);
    if (refused) return refused;
    await this.database.query('update auth."user" set name = $2, locale = $3, updated_at = now() where id = $1', [
      actor.personId,
      value.name,
      value.locale,
    ]);
    return meOf({ ...actor, ...value });
  }

  /** Signs the actor out of one browser. */
  async endSession(actor: Actor, sessionId: string): Promise<SessionEnded | Refused> {
    const [ended] = await this.database.query<[{ id: string }[], number]>(
      'delete from auth.session where id = $1 and user_id = $2 returning id',
      [sessionId, actor.personId],
    );
    return ended[0] ?? refused('SESSION_GONE');
  }
}

export function meOf({ personId, name, email, locale, isAdministrator }: Actor): Me {
  return { id: personId, name, email, locale, isAdministrator };
}
