import { z } from 'zod';
import type { ContestCourse } from '../contest-state.rules.ts';
import { entryFields, namesPeople, type PhotoState, whyNotOpen } from '../photo.rules.ts';
import { type Asked, askedFor } from '../releases/release.rules.ts';

export const changeSchema = z
  .object({ id: z.string(), version: z.number().int(), ...entryFields })
  .refine(namesPeople.isFine, namesPeople.otherwise)
  .transform((entry) => ({ ...entry, people: entry.showsPeople ? entry.people : [] }));

export type EntryChange = z.output<typeof changeSchema>;

/** The words of an entry, as they are kept. */
export type EntryWords = Omit<EntryChange, 'id' | 'version' | 'people'>;

const changeable: readonly PhotoState[] = ['processing', 'waiting', 'approved'];

export type ChangeRefusal = 'CONTEST_NOT_OPEN' | 'CONTEST_CLOSED' | 'NOT_CHANGEABLE' | 'CHANGED_ELSEWHERE';

export function whyNotChangeable(
  photo: { state: PhotoState; version: number },
  contest: ContestCourse,
  { now, version }: { now: Date; version: number },
): ChangeRefusal | undefined {
  if (!changeable.includes(photo.state)) return 'NOT_CHANGEABLE';
  const closed = whyNotOpen(contest, now);
  if (closed) return closed;
  return photo.version === version ? undefined : 'CHANGED_ELSEWHERE';
}

/** An organiser has said yes to other words than these: the photo waits for them again. */
export function stateAfterChange(state: PhotoState): PhotoState {
  return state === 'approved' ? 'waiting' : state;
}

export interface NamedAsked extends Asked {
  id: string;
}

/**
 * Who has agreed to what is still true stays; a person who is new, or under another licence everybody, is asked.
 * The guardian of an author who is a minor is no matter of the people in the photo.
 */
export function releasesAfterChange(
  asked: readonly NamedAsked[],
  { people, isLicenceChanged }: Pick<EntryChange, 'people'> & { isLicenceChanged: boolean },
): { gone: string[]; toAsk: Asked[] } {
  const guardians = asked.filter(({ role }) => role === 'guardian');
  const needed = askedFor({ guardian: null, people });
  const wanted: Asked[] = [...guardians.map(({ role, name, email }) => ({ role, name, email })), ...needed];
  if (isLicenceChanged) return { gone: asked.map(({ id }) => id), toAsk: wanted };
  const left = [...asked];
  const toAsk = wanted.filter((each) => {
    const at = left.findIndex((known) => isSamePerson(known, each));
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
  return { gone: left.map(({ id }) => id), toAsk };
}

function isSamePerson(one: Asked, other: Asked): boolean {
  return one.role === other.role && one.name === other.name && one.email === other.email;
}
