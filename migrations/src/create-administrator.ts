import { createHash, randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { isLocale, type Locale } from '@inclusive/localisation/locale';
import { requiredDatabaseUrl, runCommand } from './command-line.ts';

export interface NewAdministrator {
  email: string;
  name: string;
  locale: Locale;
}

const LINK_HOURS = 24;
const usage = `npm run administrator -- --email ilze@example.org --name "Ilze Kalniņa" [--locale lv|lt|en]`;

/** @throws Error in words for whoever types the command */
export function administratorFrom(words: string[]): NewAdministrator {
  const { email = '', name = '', locale = 'en' } = optionsOf(words);
  const faults = [
    ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? [] : ['--email must be an e-mail address']),
    ...(name.trim() && name.length <= 120 ? [] : ['--name must say how the person is called']),
    ...(isLocale(locale) ? [] : ['--locale must be lv, lt or en']),
  ];
  if (faults.length || !isLocale(locale)) throw new Error(`${faults.join('\n')}\n\n${usage}`);
  return { email: email.toLowerCase(), name: name.trim(), locale };
}

/**
 * Makes the person an administrator of the platform, with a new account where there is none.
 * Returns the path of the one-time link under which they choose a password.
 */
export async function createAdministrator(databaseUrl: string, person: NewAdministrator): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    const id = await keep(client, person);
    const token = await openReset(client, id);
    await client.query(`insert into audit (code, subject_id, at) values ('administrator.made', $1, now())`, [id]);
    await client.query('commit');
    return `/${person.locale}/reset-password?token=${token}`;
  } finally {
    await client.end();
  }
}

/** An account whose address nobody has confirmed may be a stranger's: it loses its password and its sessions. */
async function keep(client: pg.Client, { email, name, locale }: NewAdministrator): Promise<string> {
  const unproven = `select id from auth."user" where email = $1 and not email_verified`;
  await client.query(`delete from auth.account where user_id in (${unproven})`, [email]);
  await client.query(`delete from auth.session where user_id in (${unproven})`, [email]);
  const { rows } = await client.query<{ id: string }>(
    `insert into auth."user" (name, email, email_verified, locale, is_administrator) values ($1, $2, true, $3, true)
     on conflict (email) do update set is_administrator = true, email_verified = true returning id`,
    [name, email, locale],
  );
  if (!rows[0]) throw new Error('the account was not kept');
  return rows[0].id;
}

/** A password reset as better-auth keeps it: under the hash of its token. */
async function openReset(client: pg.Client, personId: string): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  const identifier = createHash('sha256').update(`reset-password:${token}`).digest('base64url');
  await client.query(
    `insert into auth.verification (identifier, value, expires_at) values ($1, $2, now() + make_interval(hours => $3))`,
    [identifier, personId, LINK_HOURS],
  );
  return token;
}

function optionsOf(words: string[]): { email?: string; name?: string; locale?: string } {
  const text = { type: 'string' as const };
  try {
    return parseArgs({ args: words, options: { email: text, name: text, locale: text } }).values;
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\n${usage}`, { cause: error });
  }
}

if (import.meta.main) {
  await runCommand(async () => {
    const person = administratorFrom(process.argv.slice(2));
    const path = await createAdministrator(requiredDatabaseUrl(), person);
    const origin = (process.env['PUBLIC_URL'] || `http://localhost:${process.env['PORT'] || 3000}`).replace(/\/$/, '');
    console.log(`${person.email} is an administrator now.`);
    console.log(`Within ${LINK_HOURS} hours, this link lets them choose a password, once:\n${origin}${path}`);
  });
}
