import { randomBytes } from 'node:crypto';
import type { Person } from '../support/people.ts';
import type { TestApp } from '../support/use-test-app.ts';

/** Posts a form with a file as a page does; answers status and where it leads. */
export async function postFile(
  app: TestApp,
  person: Person | undefined,
  url: string,
  fields: Record<string, string>,
  file: { name: string; bytes: Uint8Array },
): Promise<{ status: number; location: string }> {
  const mark = `----${randomBytes(12).toString('hex')}`;
  const texts = Object.entries(fields).map(
    ([name, text]) => `--${mark}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`,
  );
  const head = `--${mark}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\n\r\n`;
  const answer = await app.app().inject({
    method: 'POST',
    url,
    headers: {
      'content-type': `multipart/form-data; boundary=${mark}`,
      origin: new URL(app.config().publicUrl).origin,
      'sec-fetch-site': 'same-origin',
      ...(person && { cookie: person.cookie }),
    },
    payload: Buffer.concat([Buffer.from(texts.join('') + head), file.bytes, Buffer.from(`\r\n--${mark}--\r\n`)]),
  });
  return { status: answer.statusCode, location: String(answer.headers['location'] ?? '') };
}

export const ENTER = `mutation ($input: EnterBookInput!) {
  enterBook(input: $input) { __typename ... on BookRef { id slug version } ... on Refused { code faults { field code } } }
}`;

export const SAVE = `mutation ($input: SaveBookInput!) {
  saveBook(input: $input) {
    __typename ... on BookRef { id slug version } ... on BookConflict { current { version title } }
    ... on Refused { code faults { field code } }
  }
}`;

export const STATUS = `mutation ($input: SetBookStatusInput!) {
  setBookStatus(input: $input) { __typename ... on BookRef { slug } ... on Refused { code faults { field code } } }
}`;

export const HOLDING = `mutation ($input: SetBookHoldingInput!) {
  setBookHolding(input: $input) { __typename ... on Refused { code faults { field code } } }
}`;

export interface Answer {
  __typename: string;
  id: string;
  slug: string;
  version: number;
  code?: string;
  faults?: { field: string; code: string }[];
}

/** A book of the lead organisation, published, with what is typed in its fields. */
export async function givenBook(app: TestApp, title: string, typed: Record<string, string> = {}): Promise<Answer> {
  const { id: organisationId } = await app.given.organisation();
  const { isbn = '', ...rest } = typed;
  const { id } = await app.as.coordinator<Answer>(ENTER, { input: { organisationId, title, isbn } });
  const fields = Object.entries({ languages: 'lv', senses: 'touch', ...rest });
  const saved = await app.as.coordinator<Answer>(SAVE, {
    input: {
      id,
      expectedVersion: 1,
      source: 'book',
      words: [],
      fields: fields.map(([field, text]) => ({ field, text })),
    },
  });
  await app.as.coordinator(STATUS, { input: { id, status: 'published' } });
  return saved;
}
