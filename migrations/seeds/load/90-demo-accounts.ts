import { randomBytes, scryptSync } from 'node:crypto';
import type pg from 'pg';
import type { Content } from '../../src/content.ts';

interface Person {
  name: string;
  email: string;
  locale: string;
  administrator?: boolean;
  memberships?: Record<string, string[]>;
}

/** better-auth's own parameters of scrypt. */
const cost = { N: 16_384, r: 16, p: 1, maxmem: 64 * 1024 * 1024 };
const KEY_BYTES = 64;

/** People to try the platform with. Somebody who has changed their password keeps it. */
export async function load(client: pg.Client, content: Content): Promise<void> {
  const { people, password } = content.yaml<{ people: Person[]; password: string }>('demo/accounts.yaml');
  const hash = hashed(password);
  for (const person of people) {
    const id = await keep(client, person);
    await client.query(
      `insert into auth.account (account_id, provider_id, user_id, password) select id::text, 'credential', id, $2
       from auth."user" where id = $1 and not exists (
         select from auth.account a where a.user_id = $1 and a.provider_id = 'credential')`,
      [id, hash],
    );
    for (const [slug, roles] of Object.entries(person.memberships ?? {})) await join(client, id, slug, roles);
  }
}

async function keep(client: pg.Client, { name, email, locale, administrator }: Person): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into auth."user" (name, email, email_verified, locale, is_administrator) values ($1, $2, true, $3, $4)
     on conflict (email) do update set name = excluded.name, locale = excluded.locale, is_administrator = excluded.is_administrator
     returning id`,
    [name, email, locale, administrator ?? false],
  );
  if (!rows[0]) throw new Error(`${email} was not kept`);
  return rows[0].id;
}

async function join(client: pg.Client, personId: string, slug: string, roles: string[]): Promise<void> {
  const { rowCount } = await client.query(
    `insert into membership (person_id, organisation_id, roles) select $1, id, $3 from organisation where slug = $2
     on conflict (person_id, organisation_id) do update set roles = excluded.roles`,
    [personId, slug, roles],
  );
  if (!rowCount) throw new Error(`there is no organisation "${slug}"`);
}

function hashed(password: string): string {
  const salt = randomBytes(16).toString('hex');
  return `${salt}:${scryptSync(password.normalize('NFKC'), salt, KEY_BYTES, cost).toString('hex')}`;
}
