import { type Role, roles } from '@inclusive/permissions/permissions';

export interface Granting {
  isAdministrator: boolean;
  /** What the one who grants does in that organisation. */
  roles: readonly Role[];
}

/** Roles that manage an organisation; it never stays without one of them. */
const managing: readonly Role[] = ['coordinator', 'administrator'];

/** What somebody may let others do in an organisation: never more than they may themselves. */
export function grantableRoles({ isAdministrator, roles: own }: Granting): Role[] {
  if (isAdministrator || own.includes('administrator')) return [...roles];
  return own.includes('coordinator') ? roles.filter((role) => role !== 'administrator') : [];
}

/** Why a member's roles may not become others; no roles left is a removal. */
export function whyNotChangeable(
  granting: Granting,
  change: { from: readonly Role[]; to: readonly Role[]; othersManage: boolean },
): 'ROLE_NOT_YOURS_TO_GIVE' | 'LAST_COORDINATOR' | undefined {
  const grantable = grantableRoles(granting);
  const touched = roles.filter((role) => change.from.includes(role) !== change.to.includes(role));
  if (touched.some((role) => !grantable.includes(role))) return 'ROLE_NOT_YOURS_TO_GIVE';
  const stopsManaging = manages(change.from) && !manages(change.to);
  return stopsManaging && !change.othersManage ? 'LAST_COORDINATOR' : undefined;
}

export function manages(held: readonly Role[]): boolean {
  return managing.some((role) => held.includes(role));
}

/** Each role once, in the order in which they are shown. */
export function inOrder(chosen: readonly Role[]): Role[] {
  return roles.filter((role) => chosen.includes(role));
}
