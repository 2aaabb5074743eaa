import { randomBytes } from 'node:crypto';
import type { Locale } from '@inclusive/localisation/locale';
import type { Role } from '@inclusive/permissions/permissions';
import { sessionCookieName, signedToken } from '../../api/src/accounts/session-cookie.ts';
import type { TestDatabase } from './use-database.ts';

export interface Organisation {
  id: string;
  slug: string;
}

export interface Person {
  id: string;
  name: string;
  email: string;
  /** Value of a Cookie header that carries the person's session. */
  cookie: string;
  /** That cookie's name and value, for a browser. */
  session: { name: string; value: string };
}

export interface PersonOptions {
  roles?: Role[];
  /** Where the roles are held; the lead organisation unless given. */
  organisation?: Organisation;
  isAdministrator?: boolean;
  locale?: Locale;
  name?: string;
  email?: string;
}

export interface Given {
  /** A new organisation; without options the same lead organisation every time. */
  organisation(options?: { slug: string; country?: 'LV' | 'LT' }): Promise<Organisation>;
  /** A person with a confirmed address and an open session. */
  person(options?: PersonOptions): Promise<Person>;
}

interface Secrets {
  publicUrl: string;
  secret: string;
}

export function givenIn(database: TestDatabase, secrets: () => Secrets): Given {
  const organisation: Given['organisation'] = async (options) => {
    if (options) return newOrganisation(database, options.slug, options.country ?? 'LT', false);
    const [lead] = await database.rows<Organisation>('select id, slug from organisation where is_lead limit 1');
    return lead ?? newOrganisation(database, 'lead-library', 'LT', true);
  };
  return {
    organisation,
    async person(options = {}) {
      const { name, email, id } = await newAccount(database, options);
      if (options.roles?.length) {
        const { id: organisationId } = options.organisation ?? (await organisation());
        const values = [id, organisationId, options.roles];
        await database.rows('insert into membership (person_id, organisation_id, roles) values ($1, $2, $3)', values);
      }
      const session = await openSession(database, id, secrets());
      return { id, name, email, session, cookie: `${session.name}=${session.value}` };
    },
  };
}

function newOrganisation(
  database: TestDatabase,
  slug: string,
  country: string,
  isLead: boolean,
): Promise<Organisation> {
  return database.row<Organisation>(
    'insert into organisation (slug, country, source_locale, is_lead) values ($1, $2, $3, $4) returning id, slug',
    [slug, country, country.toLowerCase(), isLead],
  );
}

function newAccount(
  database: TestDatabase,
  options: PersonOptions,
): Promise<{ id: string; name: string; email: string }> {
  const mark = randomBytes(6).toString('hex');
  return database.row(
    `insert into auth."user" (name, email, email_verified, locale, is_administrator)
     values ($1, $2, true, $3, $4) returning id, name, email`,
    [
      options.name ?? `Person ${mark}`,
      options.email ?? `person-${mark}@example.org`,
      options.locale ?? 'en',
      options.isAdministrator ?? false,
    ],
  );
}

async function openSession(database: TestDatabase, personId: string, { publicUrl, secret }: Secrets) {
  const token = randomBytes(24).toString('base64url');
  await database.rows(`insert into auth.session (token, user_id, expires_at) values ($1, $2, '2100-01-01')`, [
    token,
    personId,
  ]);
  return { name: sessionCookieName(publicUrl), value: signedToken(token, secret) };
}
