import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.ts';
import { useTestApp } from '../support/use-test-app.ts';

const GRAPHQL = 'application/graphql-response+json';

type TestApp = ReturnType<typeof useTestApp>;

const post = (app: TestApp, body: unknown, headers: Record<string, string> = {}) =>
  app.app().inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', accept: GRAPHQL, ...headers },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });

const noStack = /node_modules|\.ts:\d|\.js:\d/;

describe('GraphQL over HTTP, schema open', () => {
  const app = useTestApp();

  it('answers in the media type that is asked for', async () => {
    const modern = await post(app, { query: '{ __typename }' });
    expect([modern.statusCode, modern.headers['content-type']]).toEqual([200, `${GRAPHQL}; charset=utf-8`]);
    const classic = await post(app, { query: '{ __typename }' }, { accept: 'application/json' });
    expect([classic.statusCode, classic.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    expect(classic.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it('answers queries by GET, and never a mutation', async () => {
    const get = (query: string) =>
      app.app().inject({
        url: `/graphql?query=${encodeURIComponent(query)}`,
        headers: { accept: GRAPHQL, 'apollo-require-preflight': '1' },
      });
    expect((await get('{ __typename }')).json()).toEqual({ data: { __typename: 'Query' } });
    expect((await get('mutation { __typename }')).statusCode).toBe(405);
  });

  it('refuses a GET that another site could cause', async () => {
    const response = await app
      .app()
      .inject({ url: '/graphql?query=%7B__typename%7D', headers: { 'content-type': 'text/plain' } });
    expect(response.statusCode).toBe(400);
  });

  it.each([
    ['no JSON', '{"query":', 400, 'BAD_REQUEST'],
    ['no object', '[]', 400, 'BAD_REQUEST'],
    ['no query', '{}', 400, 'BAD_REQUEST'],
    ['no GraphQL', { query: '{ me' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ nothing }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a missing variable',
      { query: 'query q($slug: String!, $locale: Locale!) { page(slug: $slug, locale: $locale) { __typename } }' },
      400,
      'BAD_USER_INPUT',
    ],
    [
      'an unknown locale',
      { query: '{ page(slug: "about", locale: xx) { __typename } }' },
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['too many tokens', { query: `{ ${'__typename '.repeat(4000)} }` }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['too deep an operation', { query: deep(15) }, 400, 'GRAPHQL_VALIDATION_FAILED'],
  ])('answers %s with a code and without a stack', async (_what, body, status, code) => {
    const response = await post(app, body);
    expect(response.statusCode).toBe(status);
    expect(codeIn(response.json())).toBe(code);
    expect(response.body).not.toMatch(noStack);
  });

  it('refuses a body that is too large and lives on', async () => {
    const response = await post(app, { query: `{ __typename } # ${'x'.repeat(600_000)}` });
    expect(response.statusCode).toBe(413);
    expect((await post(app, { query: '{ __typename }' })).statusCode).toBe(200);
  });

  it('answers a wrong content type with a code', async () => {
    const response = await post(app, 'query=1', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
    expect(response.statusCode).toBeLessThan(500);
    expect(response.body).not.toMatch(noStack);
  });
});

describe('GraphQL in production', () => {
  const app = useTestApp({ env: { OPEN_SCHEMA: '0' }, template: 'seeded' });
  const known = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../web/src/shared/operations/persisted-documents.json'), 'utf8'),
  ) as Record<string, string>;
  const page = Object.keys(known).find((id) => /^query ContentPage\b/.test(known[id] ?? ''));

  it('answers only known operations', async () => {
    const variables = { slug: 'about', locale: 'lv' };
    const answer = await post(app, { documentId: page, variables });
    expect([answer.statusCode, answer.json().data.page.title.locale]).toEqual([200, 'lv']);
    for (const body of [
      { query: '{ __typename }' },
      { documentId: 'f'.repeat(64) },
      { documentId: 7 },
      { query: known[page ?? ''], variables },
    ]) {
      const refused = await post(app, body);
      expect([refused.statusCode, codeIn(refused.json())]).toEqual([400, 'OPERATION_UNKNOWN']);
    }
  });

  it('answers no GET and tells nothing of the schema', async () => {
    const get = await app
      .app()
      .inject({ url: '/graphql?query=%7B__schema%7Btypes%7Bname%7D%7D%7D', headers: { accept: GRAPHQL } });
    expect([get.statusCode, codeIn(get.json())]).toEqual([405, 'METHOD_NOT_ALLOWED']);
  });

  it('answers faulty variables of a known operation with a code', async () => {
    const response = await post(app, { documentId: page, variables: { slug: 1, locale: 'xx' } });
    expect([response.statusCode, codeIn(response.json())]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('serves the same answer from its cache until content changes', async () => {
    const ask = async () =>
      (await post(app, { documentId: page, variables: { slug: 'about', locale: 'en' } })).json().data.page.title.text;
    const before = await ask();
    expect(await ask()).toBe(before);
    await app.database.rows(
      `update translation set fields = fields || '{"title": "Changed elsewhere"}' where locale = 'en' and owner_id = (select id from page where slug = 'about')`,
    );
    await eventually(async () => expect(await ask()).toBe('Changed elsewhere'));
  });
});

function deep(levels: number): string {
  return `{ __schema { types ${'{ fields { type '.repeat(levels)}{ name }${' } }'.repeat(levels)} } }`;
}

function codeIn(body: { code?: string; errors?: { extensions?: { code?: string } }[] }): string | undefined {
  return body.code ?? body.errors?.[0]?.extensions?.code;
}
