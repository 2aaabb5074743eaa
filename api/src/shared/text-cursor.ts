import { NotFound } from './failures.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A place in a list that is ordered by a text, then by id. */
export function textCursor(text: string, id: string): string {
  return Buffer.from(`${id} ${text}`).toString('base64url');
}

/** @throws NotFound for what is no cursor of ours */
export function textCursorParts(after: string): [text: string, id: string] {
  const [id = '', ...text] = Buffer.from(after, 'base64url').toString().split(' ');
  if (!UUID.test(id)) throw new NotFound('page');
  return [text.join(' '), id];
}
