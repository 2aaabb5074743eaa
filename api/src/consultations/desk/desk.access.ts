import { type Actor, reach } from '../../shared/access/actor.ts';

/** Whose visits somebody may see and change: $1 everywhere, $2 organisations whose points they serve, $3 themselves. */
export function deskReach(actor: Actor): [boolean, string[], string] {
  const { everywhere, organisations } = reach(actor, 'booking.desk');
  return [everywhere, organisations, actor.personId];
}

/** Whether what a visitor has said stays to be read when the day is over: for coordinators. */
export function readsPast(actor: Actor, organisationId: string): boolean {
  const { everywhere, organisations } = reach(actor, 'booking.readAll');
  return everywhere || organisations.includes(organisationId);
}
