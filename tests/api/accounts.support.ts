import { hashPassword } from '@better-auth/utils/password';
import type { Person, PersonOptions } from '../support/people.ts';
import type { TestApp } from '../support/use-test-app.ts';

export const PASSWORD = 'calm heron by the lake';

export interface AuthAnswer {
  status: number;
  body: { code?: string; faults?: { field: string; code: string }[] } & Record<string, unknown>;
  /** What a browser would send back. */
  cookie: string;
  setCookies: string[];
}

interface Sender {
  cookie?: string;
  headers?: Record<string, string>;
  method?: 'GET' | 'POST';
}

/** Asks /api/auth as one of our own pages does, with the cookies that the answers set. */
export function authOf({ app, config }: Pick<TestApp, 'app' | 'config'>) {
  return async (
    path: string,
    body: object = {},
    { cookie, headers, method = 'POST' }: Sender = {},
  ): Promise<AuthAnswer> => {
    const response = await app().inject({
      method,
      url: `/api/auth/${path}`,
      headers: { origin: config().publicUrl, ...(cookie && { cookie }), ...headers },
      ...(method === 'POST' && { payload: body }),
    });
    const setCookies = [response.headers['set-cookie'] ?? []].flat();
    return {
      status: response.statusCode,
      body: response.json<AuthAnswer['body']>(),
      cookie: merged(cookie, setCookies),
      setCookies,
    };
  };
}

/** The query of the link in a letter. */
export function linkOf({ links }: { links: string[] }): { path: string; query: Record<string, string> } {
  const url = new URL(links[0] ?? '');
  return { path: url.pathname, query: Object.fromEntries(url.searchParams) };
}

function merged(before: string | undefined, setCookies: string[]): string {
  const jar = new Map(
    (before ?? '')
      .split('; ')
      .filter(Boolean)
      .map((pair) => pair.split(/=(.*)/s) as [string, string]),
  );
  for (const setCookie of setCookies) {
    const [name = '', value = ''] = (setCookie.split(';')[0] ?? '').split(/=(.*)/s);
    if (/max-age=0/i.test(setCookie)) jar.delete(name);
    else jar.set(name, value);
  }
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
}

/** A person with a confirmed address who signs in with PASSWORD. */
export async function withPassword(
  { given, database }: Pick<TestApp, 'given' | 'database'>,
  options: PersonOptions,
): Promise<Person> {
  const person = await given.person(options);
  await database.rows(
    `insert into auth.account (account_id, provider_id, user_id, password) values ($1, 'credential', $2, $3)`,
    [person.id, person.id, await hashPassword(PASSWORD)],
  );
  return person;
}
