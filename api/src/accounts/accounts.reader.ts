import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../shared/clock.ts';
import type { AccountSecurity } from './accounts.graphql.ts';
import { deviceOf } from './device.rules.ts';

interface SecurityRow {
  hasPassword: boolean;
  hasSecondFactor: boolean;
  passkeys: { id: string; name: string | null; createdAt: string }[];
  sessions: { id: string; userAgent: string | null; startedAt: string; seenAt: string; isCurrent: boolean }[];
}

@Injectable()
export class AccountsReader {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @param token the asking session's own */
  async security(personId: string, token: string): Promise<AccountSecurity> {
    const [row] = await this.database.query<SecurityRow[]>(SECURITY, [personId, this.clock.now(), token]);
    if (!row) throw new Error('the account is gone');
    return {
      ...row,
      passkeys: row.passkeys.map((passkey) => ({ ...passkey, name: passkey.name ?? '' })),
      sessions: row.sessions.map(({ userAgent, ...session }) => ({ ...session, ...deviceOf(userAgent) })),
    };
  }
}

const SECURITY = `
  select u.two_factor_enabled as "hasSecondFactor",
    exists (
      select from auth.account a where a.user_id = u.id and a.provider_id = 'credential' and a.password is not null
    ) as "hasPassword",
    (
      select coalesce(jsonb_agg(jsonb_build_object(
        'id', p.id, 'name', p.name, 'createdAt', p.created_at) order by p.created_at), '[]')
      from auth.passkey p where p.user_id = u.id
    ) as passkeys,
    (
      select coalesce(jsonb_agg(jsonb_build_object(
        'id', s.id, 'userAgent', s.user_agent, 'startedAt', s.created_at, 'seenAt', s.updated_at,
        'isCurrent', s.token = $3) order by s.token = $3 desc, s.updated_at desc), '[]')
      from auth.session s where s.user_id = u.id and s.expires_at > $2
    ) as sessions
  from auth."user" u where u.id = $1`;
