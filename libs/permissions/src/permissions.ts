export const roles = ['specialist', 'consultant', 'editor', 'juror', 'coordinator', 'administrator'] as const;

export type Role = (typeof roles)[number];

/**
 * Who may do what. `anyone signed in` needs no membership; otherwise one of the roles in an organisation,
 * and then only for what belongs to that organisation. Platform administrators may do everything, everywhere.
 */
export const grants = {
  'account.manage': 'anyone signed in',
  'course.learn': 'anyone signed in',
  'course.author': ['editor', 'coordinator'],
  'material.author': ['editor', 'coordinator'],
  'material.moderate': ['editor', 'coordinator'],
  'material.note': ['specialist', 'consultant', 'editor', 'juror', 'coordinator', 'administrator'],
  'reading.save': 'anyone signed in',
  'contest.enter': 'anyone signed in',
  'contest.judge': 'anyone signed in',
  'contest.moderate': ['coordinator'],
  'contest.organise': ['coordinator'],
  'organisation.read': ['coordinator', 'administrator'],
  'organisation.manage': ['coordinator', 'administrator'],
  'organisation.create': [],
  'certificate.manage': ['coordinator', 'administrator'],
  'room.write': ['editor', 'coordinator'],
  'room.manage': ['coordinator'],
  'book.enter': ['specialist', 'editor', 'coordinator'],
  'book.manage': ['editor', 'coordinator'],
  'booking.read': ['specialist', 'coordinator', 'consultant'],
  'booking.desk': ['specialist', 'coordinator'],
  'booking.readAll': ['coordinator'],
  'diary.keep': ['coordinator', 'consultant'],
  'diary.keepAll': ['coordinator'],
  'service.manage': ['coordinator'],
} as const satisfies Record<string, 'anyone signed in' | readonly Role[]>;

export type Permission = keyof typeof grants;

export function mayWithRoles(permission: Permission, held: readonly Role[]): boolean {
  const needed: 'anyone signed in' | readonly Role[] = grants[permission];
  return needed === 'anyone signed in' || needed.some((role) => held.includes(role));
}
