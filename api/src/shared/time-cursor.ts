import { NotFound } from './failures.ts';

/** A place in a list that is ordered by a moment and an id. */
export interface Place {
  moment: string;
  id: string;
}

const PLACE = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export function cursorOf({ moment, id }: Place): string {
  return Buffer.from(`${moment} ${id}`).toString('base64url');
}

/** @throws NotFound for what is no cursor of ours */
export function placeOf(cursor: string | null | undefined): Place | undefined {
  if (!cursor) return undefined;
  const [, moment, id] = PLACE.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (!moment || !id || Number.isNaN(Date.parse(moment))) throw new NotFound('page');
  return { moment, id };
}
